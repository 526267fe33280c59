using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanChanges.Rows;

/// <summary>Rows for what a change brought into a year after the next one was adopted without it: they count for that year alone, so that its results can be entered.</summary>
internal static class NewRows
{
    public static void Add(Change change, PlanRows rows, PlanAt plan, int year)
    {
        foreach (var project in plan.Projects)
        {
            var row = rows.Projects.Find(row => row.Code == project.Code) ?? AddProject(change, rows, plan, project, year);
            foreach (var indicator in project.Indicators.Where(indicator => IndicatorRows.Newest(rows, indicator.Id) is null))
            {
                IndicatorRows.AddNew(change, rows, indicator, row.Id, year, lastYear: year);
            }
        }
    }

    private static Domain.Plans.Project AddProject(Change change, PlanRows rows, PlanAt plan, ProjectAt project, int year)
    {
        if (!rows.Strategies.Exists(row => row.Id == project.StrategyId))
        {
            StrategyRows.Add(change, rows, plan.Strategies.Find(project.StrategyId)!);
        }

        var row = ProjectRows.Add(change, rows, project, year);
        (row.LastYear, row.Department) = (year, project.Owner);
        return row;
    }
}
