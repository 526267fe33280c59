using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels.Agreement;

namespace Uijeongbu.SocialPlan.Domain.Monitoring;

/// <summary>What members gave a project on one scale of 1 to 5.</summary>
/// <param name="Question">The question.</param>
/// <param name="Points">Every point that was given, from the lowest.</param>
public sealed record PointSummary(Question Question, IReadOnlyList<int> Points)
{
    /// <summary>From this distance between the lowest and the highest point on, both views belong into what is gathered.</summary>
    public const int SplitFrom = 3;

    /// <summary>Mean to one decimal, half away from 0; null without a point.</summary>
    public decimal? Mean => Points.Count == 0 ? null : Rounding.Round(Points.Sum() / (decimal)Points.Count, 1);

    /// <summary>Whether members see it very differently.</summary>
    public bool IsSplit => Points.Count > 1 && Points[^1] - Points[0] >= SplitFrom;

    /// <summary>What reviews of one project gave on each scale.</summary>
    public static IReadOnlyList<PointSummary> Of(Questionnaire asked, IEnumerable<ReviewAnswers> reviews)
    {
        ArgumentNullException.ThrowIfNull(asked);
        List<ReviewAnswers> given = [.. reviews];
        return [.. asked.Questions.Where(question => question.Kind is QuestionKind.Scale).Select(question => new PointSummary(question, [.. given.Select(review => review.Of(question.Key)?.Point).OfType<int>().Order()]))];
    }
}

/// <summary>How far members of a round agree on one scale, over all projects: Krippendorff's alpha of points in an order.</summary>
/// <param name="Question">The question.</param>
/// <param name="Alpha">The figure, or why there is none.</param>
public sealed record RoundAgreement(Question Question, AgreementFigure Alpha)
{
    /// <summary>One figure for each scale.</summary>
    /// <param name="asked">The questions.</param>
    /// <param name="reviews">Project, member and answers; one of a member on a project at most.</param>
    public static IReadOnlyList<RoundAgreement> Of(Questionnaire asked, IReadOnlyCollection<(Guid Project, Guid Member, ReviewAnswers Answers)> reviews)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return [.. asked.Questions.Where(question => question.Kind is QuestionKind.Scale).Select(question => new RoundAgreement(question, KrippendorffAlpha.Of(Table(question, reviews), MeasurementLevel.Ordinal)))];
    }

    private static RatingTable Table(Question question, IEnumerable<(Guid Project, Guid Member, ReviewAnswers Answers)> reviews) => new(
        [.. reviews.Where(review => review.Answers.Of(question.Key)?.Point is not null).Select(review => new Rating(review.Project.ToString("N"), review.Member.ToString("N"), review.Answers.Of(question.Key)!.Point!.Value))]);
}
