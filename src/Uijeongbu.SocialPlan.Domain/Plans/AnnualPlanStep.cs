using static Uijeongbu.SocialPlan.Domain.Plans.AnnualPlanStatus;

namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>What a step of an annual plan needs besides its day.</summary>
[Flags]
public enum StepNeeds
{
    /// <summary>The day alone.</summary>
    Day = 0,

    /// <summary>A document number.</summary>
    DocumentNumber = 1,

    /// <summary>A text: what is recommended, or how it was answered.</summary>
    Text = 2,

    /// <summary>The fiscal year has begun.</summary>
    YearBegun = 4,

    /// <summary>The fiscal year is over.</summary>
    YearOver = 8,
}

/// <summary>A step that an annual plan can take. What is not in <see cref="All"/> cannot be done.</summary>
/// <param name="From">State before.</param>
/// <param name="To">State after.</param>
/// <param name="Needs">What it needs besides its day.</param>
public sealed record AnnualPlanStep(AnnualPlanStatus From, AnnualPlanStatus To, StepNeeds Needs)
{
    /// <summary>
    /// The table. 의회 보고 is a report and no gate, so 확정 follows the council's deliberation with or without it; 조정권고 comes or does not.
    /// There is no way back: before 확정 the plan is edited in place whatever its state, afterwards by change sets.
    /// </summary>
    public static IReadOnlyList<AnnualPlanStep> All { get; } =
    [
        new(Drafting, PublicNotice, StepNeeds.DocumentNumber),
        new(PublicNotice, CouncilDeliberation, StepNeeds.DocumentNumber),
        new(CouncilDeliberation, ReportedToAssembly, StepNeeds.Day),
        new(CouncilDeliberation, Adopted, StepNeeds.DocumentNumber),
        new(ReportedToAssembly, Adopted, StepNeeds.DocumentNumber),
        new(Adopted, SentToProvince, StepNeeds.DocumentNumber),
        new(SentToProvince, AdjustmentRecommended, StepNeeds.DocumentNumber | StepNeeds.Text),
        new(SentToProvince, InForce, StepNeeds.YearBegun),
        new(AdjustmentRecommended, InForce, StepNeeds.Text | StepNeeds.YearBegun),
        new(InForce, Closed, StepNeeds.YearOver),
    ];

    /// <summary>The step between two states; null when there is none.</summary>
    public static AnnualPlanStep? Find(AnnualPlanStatus from, AnnualPlanStatus to) => All.FirstOrDefault(step => step.From == from && step.To == to);

    /// <summary>Why the step cannot be taken with <paramref name="evidence"/>; null when it can.</summary>
    /// <param name="evidence">What the step rests on.</param>
    /// <param name="fiscalYear">Year of implementation.</param>
    public Problem? WhyNot(StepEvidence evidence, int fiscalYear)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        if (Needs.HasFlag(StepNeeds.DocumentNumber) && string.IsNullOrWhiteSpace(evidence.DocumentNumber))
        {
            return AnnualPlanProblems.DocumentMissing(To);
        }

        if (Needs.HasFlag(StepNeeds.Text) && string.IsNullOrWhiteSpace(evidence.Text))
        {
            return AnnualPlanProblems.TextMissing(To);
        }

        if (Needs.HasFlag(StepNeeds.YearBegun) && evidence.On.Year < fiscalYear)
        {
            return AnnualPlanProblems.YearNotBegun(fiscalYear);
        }

        return Needs.HasFlag(StepNeeds.YearOver) && evidence.On.Year <= fiscalYear ? AnnualPlanProblems.YearNotOver(fiscalYear) : null;
    }
}
