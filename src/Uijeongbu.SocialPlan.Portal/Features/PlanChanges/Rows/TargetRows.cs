using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanChanges.Rows;

/// <summary>Rows of targets: of the year, the same states as <see cref="PlanHistory.TargetsOf"/>.</summary>
internal static class TargetRows
{
    public static void Follow(Change change, PlanRows rows, PlanHistory history, int year)
    {
        foreach (var record in rows.Indicators.Select(row => row.RecordId).Distinct().ToList())
        {
            if (IndicatorRows.Newest(rows, record) is { } row && IsPromised(history, record) && row.CountsFor(year))
            {
                Follow(change, rows, row.Id, history.TargetsOf(record, year), year);
            }
        }
    }

    /// <summary>Gives an indicator's targets to the row that it goes on as. Earlier years stay at the old row too; from the year on they are the new one's alone.</summary>
    public static void Hand(Change change, PlanRows rows, Guid from, Guid to, int year)
    {
        foreach (var target in rows.Targets.Where(target => target.IndicatorId == from).ToList())
        {
            Add(change, rows, target.For(to));
        }

        Remove(change, rows, from, after: year - 1);
    }

    /// <summary>Takes away the targets of later years.</summary>
    public static void Remove(Change change, PlanRows rows, Guid indicator, int after) =>
        Remove(change, rows, rows.Targets.Where(target => target.IndicatorId == indicator && target.FiscalYear > after));

    private static void Follow(Change change, PlanRows rows, Guid indicator, IReadOnlyList<TargetState> states, int year)
    {
        var known = rows.Targets.Where(target => target.IndicatorId == indicator && target.FiscalYear == year).OrderBy(target => target.Revision).ToList();
        var adopted = known.Where(target => target.ChangeSetId is null).ToList();
        if (adopted.Count == 0 && (states.Count > 1 || states[0].Value is not null))
        {
            adopted.Add(Add(change, rows, Original(rows, indicator, year)));
        }

        if (adopted.Count > 0 && adopted[^1].Value != states[0].Value)
        {
            adopted[^1].Write(states[0].Value);
        }

        // Revisions follow the last one that was adopted.
        var changed = known.Where(target => target.ChangeSetId is not null).ToList();
        var first = adopted.Count > 0 ? adopted[^1].Revision : 0;
        foreach (var state in states.Skip(1))
        {
            var same = changed.Find(target => target.Revision == first + state.Revision && target.ChangeSetId == state.ChangeSet!.Id);
            if (same is null)
            {
                Add(change, rows, Revision(rows, indicator, year, first, state));
            }
            else
            {
                same.Write(state.Value);
                changed.Remove(same);
            }
        }

        Remove(change, rows, changed);
    }

    private static bool IsPromised(PlanHistory history, Guid record) =>
        history.ChangeSets.Select(set => history.At(set.Content.EffectiveOn)).Prepend(history.Adopted).Append(history.Latest)
            .Any(plan => plan.Projects.Any(project => project.Indicators.Find(record) is not null));

    private static TargetRevision Original(PlanRows rows, Guid indicator, int year) =>
        new() { RegionCode = rows.Plan.RegionCode, IndicatorId = indicator, FiscalYear = year, Revision = 0, EffectiveOn = new(year, 1, 1) };

    private static TargetRevision Revision(PlanRows rows, Guid indicator, int year, int first, TargetState state) => new()
    {
        RegionCode = rows.Plan.RegionCode,
        IndicatorId = indicator,
        FiscalYear = year,
        Revision = first + state.Revision,
        Value = state.Value,
        EffectiveOn = state.EffectiveOn!.Value,
        ChangeSetId = state.ChangeSet!.Id,
        ReasonKind = state.ChangeSet.Content.ReasonKind,
        ReasonText = state.ChangeSet.Content.ReasonText,
        DeliberatedOn = state.ChangeSet.DecidedOn,
        DocumentNumber = state.ChangeSet.DocumentNumber,
    };

    private static TargetRevision Add(Change change, PlanRows rows, TargetRevision row)
    {
        rows.Targets.Add(row);
        return change.Db.Add(row).Entity;
    }

    private static void Remove(Change change, PlanRows rows, IEnumerable<TargetRevision> gone)
    {
        foreach (var row in gone.ToList())
        {
            rows.Targets.Remove(row);
            change.Db.Remove(row);
        }
    }
}
