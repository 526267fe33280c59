using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Features.PlanYears;

namespace Uijeongbu.SocialPlan.Portal.Features.EarlierResults;

/// <summary>Results of the years before one that is worked on: what the workbook carries, and what a table is compared with.</summary>
/// <param name="Year">The year that is worked on.</param>
/// <param name="Years">The years before it, oldest first.</param>
/// <param name="Rows">The plan's indicators, in its order.</param>
internal sealed record EarlierSheet(PlanYear Year, IReadOnlyList<EarlierYear> Years, IReadOnlyList<EarlierRow> Rows)
{
    /// <summary>The address of the page.</summary>
    public string Address => Year.Address + "/earlier-results";

    /// <summary>Name of a downloaded file, without its ending.</summary>
    public string FileName => $"{Year.Region.Name} {Year.Generation.Label} 지난 연도 실적";

    /// <summary>Why nothing is taken over while this year is worked on; null when it can be.</summary>
    public Domain.Problem? Lock => Year.Annual.Status is AnnualPlanStatus.Closed ? AnnualPlanProblems.PastYear : null;

    /// <returns>null when it is none of them.</returns>
    public EarlierYear? Find(int fiscalYear) => Years.FirstOrDefault(year => year.FiscalYear == fiscalYear);
}

/// <summary>An indicator with what is known of its earlier years.</summary>
/// <param name="Project">Its project, as the plan has it.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Results">Its results by year; a year without a row is absent.</param>
public sealed record EarlierRow(ProjectContent Project, Indicator Indicator, IReadOnlyDictionary<int, AnnualResult> Results)
{
    /// <summary>What people call it.</summary>
    public string Place => $"{Project.Code} {Indicator.Name}";

    /// <returns>null when there is no row.</returns>
    public AnnualResult? In(int fiscalYear) => Results.GetValueOrDefault(fiscalYear);
}
