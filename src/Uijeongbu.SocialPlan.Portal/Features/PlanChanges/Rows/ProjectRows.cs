using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanChanges.Rows;

/// <summary>Rows of projects. Nothing is removed: a project that ended has a last year, and its number stays its own.</summary>
internal static class ProjectRows
{
    public static void Follow(Change change, PlanRows rows, PlanHistory history, int year)
    {
        foreach (var project in history.Latest.Projects)
        {
            var row = rows.Projects.Find(row => row.Code == project.Code) ?? Add(change, rows, project, year);
            (row.Name, row.Department) = (project.Name, project.Owner);
            if (row.StrategyId != project.StrategyId)
            {
                (row.Order, row.GroupId, row.StrategyId) = (EndOf(rows, project.StrategyId), null, project.StrategyId);
            }
        }

        foreach (var row in rows.Projects)
        {
            if (history.EndOf(row.Code) is { } end && LastYear(end, year) is var last && (row.LastYear is null || row.LastYear > last))
            {
                row.LastYear = last;
            }
        }
    }

    /// <summary>A project that ends before the year has begun does not run in it.</summary>
    public static int LastYear(DateOnly end, int year) => end <= new DateOnly(year, 1, 1) ? year - 1 : year;

    /// <summary>A row for a project that is new in the year.</summary>
    public static Project Add(Change change, PlanRows rows, ProjectAt project, int year)
    {
        Project row = new()
        {
            RegionCode = rows.Plan.RegionCode,
            PlanId = rows.Plan.Id,
            StrategyId = project.StrategyId,
            Code = project.Code,
            Name = project.Name,
            Order = EndOf(rows, project.StrategyId),
            FirstYear = year,
        };
        rows.Projects.Add(row);
        return change.Db.Add(row).Entity;
    }

    private static int EndOf(PlanRows rows, Guid strategy) => rows.Projects.Where(row => row.StrategyId == strategy).Select(row => row.Order).DefaultIfEmpty().Max() + 1;
}
