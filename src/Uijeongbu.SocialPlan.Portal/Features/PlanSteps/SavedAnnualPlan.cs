using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanSteps;

/// <summary>A year's plan as a command leaves it: on the record and in its answer.</summary>
internal sealed record SavedAnnualPlan(string RegionCode, int FiscalYear, AnnualPlanStatus Status, DateOnly? On = null, string? DocumentNumber = null, string? Text = null)
{
    public const string Subject = "annual-plan";
}
