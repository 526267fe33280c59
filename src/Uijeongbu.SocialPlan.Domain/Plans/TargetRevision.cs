namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>Why a plan was changed.</summary>
public enum ChangeReason
{
    /// <summary>주민 욕구 변화.</summary>
    ResidentNeeds,

    /// <summary>환경 변화.</summary>
    Environment,

    /// <summary>예산.</summary>
    Budget,

    /// <summary>법령·지침.</summary>
    Law,

    /// <summary>모니터링 의견.</summary>
    MonitoringOpinion,

    /// <summary>기타.</summary>
    Other,
}

/// <summary>
/// One state of an indicator's target for one year. Revision 0 is the original (당초 목표); every later one is a change (변경 목표) with its
/// reason and deliberation. Targets are added, never overwritten: the rate against both is shown.
/// </summary>
public sealed class TargetRevision : OwnedRow
{
    /// <summary>The indicator.</summary>
    public required Guid IndicatorId { get; init; }

    /// <summary>Fiscal year the target is for.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>0 for the original, then 1, 2, ...</summary>
    public required int Revision { get; init; }

    /// <summary>Target in the indicator's unit; null is 목표 미설정, which is not 0.</summary>
    public decimal? Value { get; init; }

    /// <summary>First day on which it holds.</summary>
    public required DateOnly EffectiveOn { get; init; }

    /// <summary>Kind of reason; null for the original.</summary>
    public ChangeReason? ReasonKind { get; init; }

    /// <summary>Reason in words; null for the original.</summary>
    public string? ReasonText { get; init; }

    /// <summary>Day of the council's deliberation.</summary>
    public DateOnly? DeliberatedOn { get; init; }

    /// <summary>Document number of the deliberation.</summary>
    public string? DocumentNumber { get; init; }
}
