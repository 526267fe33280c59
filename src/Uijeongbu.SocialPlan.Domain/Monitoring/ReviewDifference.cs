namespace Uijeongbu.SocialPlan.Domain.Monitoring;

/// <summary>A question whose answer differs between two versions of a review.</summary>
/// <param name="Question">The question, as the later version was asked; as the earlier one when it is asked no more.</param>
/// <param name="Before">The earlier answer; null for none.</param>
/// <param name="After">The later answer; null for none.</param>
public sealed record ReviewDifference(Question Question, ReviewAnswer? Before, ReviewAnswer? After)
{
    /// <summary>What differs, in the order in which questions are asked.</summary>
    /// <param name="before">Questions and answers of the earlier version.</param>
    /// <param name="after">Those of the later one.</param>
    public static IReadOnlyList<ReviewDifference> Between((Questionnaire Asked, ReviewAnswers Answers) before, (Questionnaire Asked, ReviewAnswers Answers) after)
    {
        var gone = before.Asked.Questions.Where(question => after.Asked.Find(question.Key) is null);
        return
        [
            .. after.Asked.Questions.Concat(gone)
                .Select(question => new ReviewDifference(question, before.Answers.Of(question.Key), after.Answers.Of(question.Key)))
                .Where(one => !IsSame(one.Before, one.After)),
        ];
    }

    private static bool IsSame(ReviewAnswer? one, ReviewAnswer? other) => one is null || other is null
        ? one is null && other is null
        : (one.Text, one.Point, one.IsYes) == (other.Text, other.Point, other.IsYes) && (one.Photos ?? []).SequenceEqual(other.Photos ?? []);
}
