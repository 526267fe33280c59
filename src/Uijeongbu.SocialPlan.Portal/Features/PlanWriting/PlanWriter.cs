using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

/// <summary>
/// Brings the rows of a plan from one content to another: adds, changes and removes what differs, and puts each on the record with what it
/// was and what it is. It decides nothing: <see cref="PlanRules"/> was asked before.
/// </summary>
internal sealed class PlanWriter(Change change, PlanRows rows)
{
    public const string Plan = "plan";
    public const string Strategy = "strategy";
    public const string Group = "project-group";
    public const string Project = "project";
    public const string Indicator = "indicator";
    public const string StrategyIndicator = "strategy-indicator";

    private readonly string _region = rows.Plan.RegionCode;

    /// <summary>Writes the difference.</summary>
    /// <returns>How many items were added, changed and removed.</returns>
    public PlanDifference Write(PlanContent before, PlanContent after)
    {
        // The plan's own version counts every edit of anything in it.
        if (change.Db.Entry(rows.Plan).State is not EntityState.Added)
        {
            change.Db.Entry(rows.Plan).State = EntityState.Modified;
        }

        if (before.Vision != after.Vision || before.Goal != after.Goal)
        {
            (rows.Plan.Vision, rows.Plan.Goal) = (after.Vision, after.Goal);
            change.Note(Plan, rows.Plan.Id, new { before.Vision, before.Goal }, new { after.Vision, after.Goal });
        }

        var (old, now) = (PlanParts.Of(before), PlanParts.Of(after));
        // Parents before what hangs under them, and the other way round when they go.
        List<PlanDifference> parts =
        [
            Put(Strategy, old.Strategies, now.Strategies, PutStrategy),
            Put(Group, old.Groups, now.Groups, PutGroup),
            Put(StrategyIndicator, old.StrategyIndicators, now.StrategyIndicators, PutStrategyIndicator),
            Put(Project, old.Projects, now.Projects, PutProject),
            Put(Indicator, old.Indicators, now.Indicators, PutIndicator),
            Take(Indicator, old.Indicators, now.Indicators, RemoveIndicator),
            Take(Project, old.Projects, now.Projects, RemoveProject),
            Take(StrategyIndicator, old.StrategyIndicators, now.StrategyIndicators, id => change.Db.Remove(rows.StrategyIndicators.Single(row => row.Id == id))),
            Take(Group, old.Groups, now.Groups, id => change.Db.Remove(rows.Groups.Single(row => row.Id == id))),
            Take(Strategy, old.Strategies, now.Strategies, id => change.Db.Remove(rows.Strategies.Single(row => row.Id == id))),
        ];
        return parts.Aggregate((left, right) => left + right);
    }

    private PlanDifference Put<T>(string kind, Dictionary<Guid, T> old, Dictionary<Guid, T> now, Action<Guid, T> put)
        where T : class
    {
        var (added, changed) = (0, 0);
        foreach (var (id, part) in now)
        {
            var was = old.GetValueOrDefault(id);
            if (was is not null && Text(was) == Text(part))
            {
                continue;
            }

            put(id, part);
            change.Note(kind, id, was, part);
            (added, changed) = was is null ? (added + 1, changed) : (added, changed + 1);
        }

        return new(added, changed, Removed: 0);
    }

    private PlanDifference Take<T>(string kind, Dictionary<Guid, T> old, Dictionary<Guid, T> now, Action<Guid> remove)
        where T : class
    {
        var gone = old.Where(part => !now.ContainsKey(part.Key)).ToList();
        foreach (var (id, part) in gone)
        {
            remove(id);
            change.Note(kind, id, part, after: null);
        }

        return new(Added: 0, Changed: 0, gone.Count);
    }

    private void PutStrategy(Guid id, StrategyPart part)
    {
        var row = rows.Strategies.Find(row => row.Id == id) ?? New(new Strategy { Id = id, RegionCode = _region, PlanId = rows.Plan.Id, System = part.System, Order = 0, Name = "" });
        (row.Order, row.Name) = (part.Order, part.Name);
    }

    private void PutGroup(Guid id, GroupPart part)
    {
        var row = rows.Groups.Find(row => row.Id == id) ?? New(new ProjectGroup { Id = id, RegionCode = _region, PlanId = rows.Plan.Id, StrategyId = part.StrategyId, Order = 0, Name = "" });
        (row.StrategyId, row.Order, row.Name) = (part.StrategyId, part.Order, part.Name);
    }

    private void PutStrategyIndicator(Guid id, IndicatorPart part)
    {
        var row = rows.StrategyIndicators.Find(row => row.Id == id)
            ?? New(new StrategyIndicator { Id = id, RegionCode = _region, StrategyId = part.ParentId, Order = 0, Name = "", Unit = "" });
        var content = part.Content;
        (row.Order, row.Name, row.Unit, row.Definition, row.Direction, row.Decimals) = (part.Order, content.Name, content.Unit, content.Definition, content.Direction, content.Decimals);
        (row.Rationale, row.DataSource, row.Targets) = (content.Rationale, content.DataSource, content.Targets);
    }

    private void PutProject(Guid id, ProjectPart part)
    {
        var row = rows.Projects.Find(row => row.Id == id)
            ?? New(new Project { Id = id, RegionCode = _region, PlanId = rows.Plan.Id, StrategyId = part.StrategyId, Code = "", Name = "", Order = 0, FirstYear = 0 });
        var content = part.Content;
        (row.StrategyId, row.GroupId, row.Order, row.Code, row.Name) = (part.StrategyId, content.GroupId, part.Order, content.Code, content.Name);
        (row.IsPriority, row.Origin, row.Department, row.FirstYear, row.LastYear, row.Form) =
            (content.IsPriority, content.Origin, content.Department, content.FirstYear, content.LastYear, content.Form);
        BudgetWriting.Write(change.Db, rows, id, content.Budgets);
    }

    private void RemoveProject(Guid id)
    {
        change.Db.RemoveRange(rows.Budgets.Where(line => line.ProjectId == id));
        change.Db.Remove(rows.Projects.Single(row => row.Id == id));
    }

    private void PutIndicator(Guid id, IndicatorPart part)
    {
        var row = rows.Indicators.Find(row => row.Id == id)
            ?? New(new Indicator { Id = id, RegionCode = _region, ProjectId = part.ParentId, Order = 0, Name = "", Unit = "" });
        var content = part.Content;
        (row.Order, row.Name, row.Unit, row.Definition, row.Direction, row.RateProfile) = (part.Order, content.Name, content.Unit, content.Definition, content.Direction, content.RateProfile);
        (row.Accumulation, row.Level, row.Baseline, row.BaselineYear, row.Weight) = (content.Accumulation, content.Level, content.Baseline, content.BaselineYear, content.Weight);
        (row.Decimals, row.Maximum, row.Rationale, row.DataSource) = (content.Decimals, content.Maximum, content.Rationale, content.DataSource);
        (row.NumeratorName, row.DenominatorName) = (content.NumeratorName, content.DenominatorName);
        PutTargets(id, content);
    }

    // Only years that are not adopted come here, and those have their original alone.
    private void PutTargets(Guid indicator, IndicatorContent content)
    {
        var targets = content.Targets;
        var known = rows.Targets.Where(row => row.IndicatorId == indicator).GroupBy(row => row.FiscalYear).ToDictionary(year => year.Key, year => year.MaxBy(row => row.Revision)!);
        foreach (var year in known.Keys.Union(targets.Keys).Union(content.Answers.Keys).ToList())
        {
            decimal? value = targets.TryGetValue(year, out var target) ? target : null;
            var row = known.GetValueOrDefault(year)
                ?? New(new TargetRevision { RegionCode = _region, IndicatorId = indicator, FiscalYear = year, Revision = 0, EffectiveOn = new(year, 1, 1) });
            if (row.Value != value)
            {
                row.Write(value);
            }

            if (row.Answer != content.Answers.GetValueOrDefault(year))
            {
                row.AnswerWith(content.Answers.GetValueOrDefault(year));
            }
        }
    }

    private void RemoveIndicator(Guid id)
    {
        change.Db.RemoveRange(rows.Targets.Where(row => row.IndicatorId == id));
        change.Db.Remove(rows.Indicators.Single(row => row.Id == id));
    }

    private T New<T>(T row)
        where T : OwnedRow => change.Db.Add(row).Entity;

    private static string Text<T>(T part) => JsonSerializer.Serialize(part, PlanJson.Options);
}
