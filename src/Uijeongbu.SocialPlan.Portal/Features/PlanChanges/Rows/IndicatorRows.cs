using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanChanges.Rows;

/// <summary>
/// Rows of indicators. One that goes on under another project number gets a row there and ends at the old place, so that earlier years stay
/// where they were; the newest row of an indicator is the one that counts.
/// </summary>
internal static class IndicatorRows
{
    /// <returns>Each row that went on, with the row that it goes on as.</returns>
    public static IReadOnlyDictionary<Guid, Guid> Follow(Change change, PlanRows rows, PlanHistory history, int year)
    {
        Dictionary<Guid, Guid> moved = [];
        foreach (var project in history.Latest.Projects)
        {
            var row = rows.Projects.Single(row => row.Code == project.Code);
            foreach (var indicator in project.Indicators)
            {
                Put(change, rows, indicator, row.Id, year, moved);
            }
        }

        Drop(change, rows, history, year);
        return moved;
    }

    /// <summary>The row that stands for an indicator now; null when it has none.</summary>
    public static Indicator? Newest(PlanRows rows, Guid record) => rows.Indicators.Where(row => row.RecordId == record).MaxBy(row => (row.ContinuesId is not null, row.Id));

    /// <summary>A row for an indicator that is new in the year.</summary>
    /// <param name="lastYear">Last year that it counts for; null while it goes on.</param>
    public static Indicator AddNew(Change change, PlanRows rows, IndicatorAt indicator, Guid project, int year, int? lastYear)
    {
        var row = Add(change, rows, Made(rows, indicator, project, from: null, year));
        row.Definition = indicator.Text.Definition;
        row.LastYear = lastYear;
        return row;
    }

    private static void Put(Change change, PlanRows rows, IndicatorAt indicator, Guid project, int year, Dictionary<Guid, Guid> moved)
    {
        var now = Newest(rows, indicator.Id);
        var row = now?.ProjectId == project ? now : Add(change, rows, Made(rows, indicator, project, now, year));
        (row.Name, row.Unit, row.Definition) = (indicator.Text.Name, indicator.Text.Unit, indicator.Text.Definition);
        if (now is not null && now != row)
        {
            TargetRows.Hand(change, rows, now.Id, row.Id, year);
            now.LastYear = year - 1;
            moved[now.Id] = row.Id;
        }
    }

    private static Indicator Made(PlanRows rows, IndicatorAt indicator, Guid project, Indicator? from, int year) => new()
    {
        Id = from is null ? indicator.Id : Guid.CreateVersion7(),
        ContinuesId = from is null ? null : indicator.Id,
        RegionCode = rows.Plan.RegionCode,
        ProjectId = project,
        Order = rows.Indicators.Where(row => row.ProjectId == project).Select(row => row.Order).DefaultIfEmpty().Max() + 1,
        FirstYear = year,
        Name = indicator.Text.Name,
        Unit = indicator.Text.Unit,
        Direction = from?.Direction,
        RateProfile = from?.RateProfile,
        Accumulation = from?.Accumulation ?? default,
        Baseline = from?.Baseline,
        BaselineYear = from?.BaselineYear,
        Weight = from?.Weight,
        Decimals = from?.Decimals ?? indicator.Targets.Select(target => (int)(target.Value / 1.0000000000000000000000000000m).Scale).DefaultIfEmpty().Max(),
        Maximum = from?.Maximum,
        Level = from?.Level,
        Rationale = from?.Rationale,
        DataSource = from?.DataSource,
        NumeratorName = from?.NumeratorName,
        DenominatorName = from?.DenominatorName,
    };

    private static Indicator Add(Change change, PlanRows rows, Indicator row)
    {
        rows.Indicators.Add(row);
        return change.Db.Add(row).Entity;
    }

    // Dropped by a project that goes on. With a project that ended all of its indicators have.
    private static void Drop(Change change, PlanRows rows, PlanHistory history, int year)
    {
        foreach (var project in history.Latest.Projects)
        {
            var owner = rows.Projects.Single(row => row.Code == project.Code).Id;
            foreach (var row in rows.Indicators.Where(row => row.ProjectId == owner && row.LastYear is null && project.Indicators.Find(row.RecordId) is null).ToList())
            {
                var end = history.EndOf(project.Code, row.RecordId) ?? history.ChangeSets[^1].Content.EffectiveOn;
                row.LastYear = ProjectRows.LastYear(end, year);
                TargetRows.Remove(change, rows, row.Id, after: row.LastYear.Value);
            }
        }
    }
}
