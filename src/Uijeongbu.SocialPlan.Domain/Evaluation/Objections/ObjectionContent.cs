using System.Globalization;

namespace Uijeongbu.SocialPlan.Domain.Evaluation.Objections;

/// <summary>What a municipality says against a frozen figure, or what the province corrects of its own motion.</summary>
/// <param name="Criterion">Key of the criterion: the cell that it objects to.</param>
/// <param name="Claim">What is wrong.</param>
/// <param name="Asked">The points that it should be; null when it says none.</param>
/// <param name="IsOwnMotion">직권 정정: nobody objected, the province found the fault itself.</param>
public sealed record ObjectionContent(string Criterion, string Claim, decimal? Asked, bool IsOwnMotion = false)
{
    /// <summary>Most characters of a claim, a reply and a ruling.</summary>
    public const int LongestText = 4000;

    /// <summary>Why it cannot be filed; null when it can.</summary>
    public Problem? WhyNot(Rubric rubric)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        return WhyNot(rubric.Find(Criterion)?.Points);
    }

    /// <summary>The same against what the municipality was shown: it reads nothing else of the round.</summary>
    public Problem? WhyNot(OutcomeContent outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return WhyNot(outcome.Find(Criterion)?.Points);
    }

    private Problem? WhyNot(decimal? most) => most is not { } points
        ? ObjectionProblems.CriterionUnknown
        : FormProblem.Of("objection.faulty",
        [
            FieldFault.Needed(nameof(Claim), Claim, IsOwnMotion ? "정정할 내용이" : "이의 내용이", LongestText),
            FieldFault.If(Asked is { } asked && (asked < 0m || asked > points || decimal.Round(asked, RubricCriterion.MarkDecimals, MidpointRounding.ToZero) != asked), nameof(Asked),
                string.Create(CultureInfo.InvariantCulture, $"{(IsOwnMotion ? "바른" : "바라는")} 점수는 0점부터 {points:0.##}점까지, 소수 {RubricCriterion.MarkDecimals}자리까지 적을 수 있습니다.")),
        ]);
}
