namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>States of an annual plan, in their usual order.</summary>
public enum AnnualPlanStatus
{
    /// <summary>작성 중.</summary>
    Drafting,

    /// <summary>의견수렴(공고).</summary>
    PublicNotice,

    /// <summary>협의체 심의.</summary>
    CouncilDeliberation,

    /// <summary>의회 보고: a report, not a gate.</summary>
    ReportedToAssembly,

    /// <summary>확정(시장 결재). Afterwards nothing is edited in place.</summary>
    Adopted,

    /// <summary>도 제출.</summary>
    SentToProvince,

    /// <summary>조정권고.</summary>
    AdjustmentRecommended,

    /// <summary>시행 중.</summary>
    InForce,

    /// <summary>종료.</summary>
    Closed,
}

/// <summary>The annual implementation plan (연차별 시행계획) of one fiscal year.</summary>
public sealed class AnnualPlan : OwnedRow
{
    /// <summary>The four-year plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>Year of implementation (시행연도); results and addresses use this year, never the year of evaluation.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>State.</summary>
    public AnnualPlanStatus Status { get; init; }
}
