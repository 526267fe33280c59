using System.Globalization;

namespace Uijeongbu.SocialPlan.Domain.Evaluation.Objections;

/// <summary>How an objection was ruled (결정).</summary>
public enum RulingKind
{
    /// <summary>수용.</summary>
    Upheld,

    /// <summary>일부수용.</summary>
    PartlyUpheld,

    /// <summary>불수용.</summary>
    Rejected,

    /// <summary>각하.</summary>
    Inadmissible,
}

/// <summary>What was decided on an objection.</summary>
/// <param name="Kind">수용, 일부수용, 불수용, 각하.</param>
/// <param name="Reason">Why.</param>
/// <param name="Value">The points that the criterion has from now on; needed when it is upheld in whole or in part, and none otherwise.</param>
public sealed record ObjectionRuling(RulingKind Kind, string Reason, decimal? Value)
{
    /// <summary>Whether it changes the figure.</summary>
    public bool Changes() => Kind is RulingKind.Upheld or RulingKind.PartlyUpheld;

    /// <summary>Why it cannot be so; null when it can.</summary>
    public Problem? WhyNot(RubricCriterion criterion)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        return FormProblem.Of("ruling.faulty",
        [
            FieldFault.Needed(nameof(Reason), Reason, "결정 사유가", ObjectionContent.LongestText),
            FieldFault.If(Changes() && Value is null, nameof(Value), "받아들이면 바뀌는 점수를 적어 주십시오."),
            FieldFault.If(!Changes() && Value is not null, nameof(Value), "받아들이지 않는 결정에는 점수를 적지 않습니다. 비워 주십시오."),
            FieldFault.If(Value is { } value && (value < 0m || value > criterion.Points || decimal.Round(value, RubricCriterion.MarkDecimals, MidpointRounding.ToZero) != value), nameof(Value),
                string.Create(CultureInfo.InvariantCulture, $"0점부터 {criterion.Points:0.##}점까지, 소수 {RubricCriterion.MarkDecimals}자리까지 적을 수 있습니다.")),
        ]);
    }
}
