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

/// <summary>
/// The annual implementation plan (연차별 시행계획) of one fiscal year. Its way is the table <see cref="AnnualPlanStep.All"/>; each step taken is
/// a dated record of its own (<see cref="AnnualPlanMove"/>). After 확정 nothing is edited in place: the plan changes by change sets (변경안).
/// </summary>
public sealed class AnnualPlan : OwnedRow
{
    private AnnualPlanStatus _status;

    /// <summary>The four-year plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>Year of implementation (시행연도); results and addresses use this year, never the year of evaluation.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>State.</summary>
    public AnnualPlanStatus Status
    {
        get => _status;
        init => _status = value;
    }

    /// <summary>Why the plan cannot be edited in place; null while it can, that is before 확정.</summary>
    public Problem? WhyNotEditable() => Status switch
    {
        AnnualPlanStatus.Closed => AnnualPlanProblems.PastYear,
        >= AnnualPlanStatus.Adopted => AnnualPlanProblems.Adopted,
        _ => null,
    };

    /// <summary>Takes a step of the table with what it needs. A refusal changes nothing.</summary>
    /// <param name="to">The state to go to.</param>
    /// <param name="evidence">Day, document number and text of what happened.</param>
    /// <returns>The record of the step, to be kept with the plan.</returns>
    public Outcome<AnnualPlanMove> MoveTo(AnnualPlanStatus to, StepEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        if (AnnualPlanStep.Find(Status, to) is not { } step)
        {
            return AnnualPlanProblems.NotListed(Status, to);
        }

        if (step.WhyNot(evidence, FiscalYear) is { } missing)
        {
            return missing;
        }

        var from = Status;
        _status = to;
        return Record(from, evidence);
    }

    /// <summary>
    /// Records the report to the assembly (의회 보고). The law asks for a report and not for a consent, so it is no gate: after the council's
    /// deliberation the state says so, later (a session in December) only the record is added.
    /// </summary>
    /// <returns>The record, to be kept with the plan.</returns>
    public Outcome<AnnualPlanMove> ReportToAssembly(StepEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return Status switch
        {
            AnnualPlanStatus.CouncilDeliberation => MoveTo(AnnualPlanStatus.ReportedToAssembly, evidence),
            < AnnualPlanStatus.CouncilDeliberation => AnnualPlanProblems.NotListed(Status, AnnualPlanStatus.ReportedToAssembly),
            AnnualPlanStatus.Closed => AnnualPlanProblems.PastYear,
            _ => Record(Status, evidence, isAssemblyReport: true),
        };
    }

    private AnnualPlanMove Record(AnnualPlanStatus from, StepEvidence evidence, bool isAssemblyReport = false) => new()
    {
        RegionCode = RegionCode,
        AnnualPlanId = Id,
        From = from,
        To = Status,
        IsAssemblyReport = isAssemblyReport || Status is AnnualPlanStatus.ReportedToAssembly,
        On = evidence.On,
        DocumentNumber = Trimmed(evidence.DocumentNumber),
        Text = Trimmed(evidence.Text),
    };

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
