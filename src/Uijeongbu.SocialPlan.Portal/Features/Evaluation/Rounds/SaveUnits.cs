using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds;

/// <summary>A municipality of a table of groups.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Group">Its group in this round.</param>
/// <param name="LastTotal">Total of the year before; null when there is none.</param>
internal sealed record UnitEntry(string Code, string Group, decimal? LastTotal);

/// <summary>Sets which municipalities are in a round, and in which group: all of them anew.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The province.</param>
/// <param name="RoundId">The round.</param>
/// <param name="Units">In the order of the list.</param>
internal sealed record SaveUnitsCall(Guid CommandId, string RegionCode, Guid RoundId, IReadOnlyList<UnitEntry> Units)
{
    /// <summary>Whether it is what the page sends: it comes back through the browser.</summary>
    public bool IsReadable() => Units.Count > 0 && Units.All(unit => unit is { Code.Length: > 0, Group.Length: > 0 and <= UnitReader.LongestGroup }) && Units.DistinctBy(unit => unit.Code, StringComparer.Ordinal).Count() == Units.Count;
}

/// <summary>How many municipalities a round has after a change of its groups.</summary>
internal sealed record SavedUnits(int Added, int Changed, int Removed, int Units);

/// <summary>Runs <see cref="SaveUnitsCall"/>: all of it or nothing. Municipalities that are no longer listed go with their sheets, which nobody wrote on yet.</summary>
internal sealed class SaveUnits(CommandRun commands)
{
    public const string Name = "evaluation-units.save";

    /// <summary>Refused: a round that is not there or was announced, a list that cannot be read, and a municipality that is not the province's; a province without municipalities may be listed itself.</summary>
    public Task<Outcome<SavedUnits>> RunAsync(SaveUnitsCall call, CancellationToken cancellationToken) => commands.RunAsync<SaveUnitsCall, SavedUnits>(
        new(call.CommandId, Name, Permissions.EvaluationManage, call.RegionCode), call, (change, token) => SaveAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedUnits>> SaveAsync(Change change, SaveUnitsCall call, CancellationToken cancellationToken)
    {
        var round = await change.Db.EvaluationRounds.SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.Id == call.RoundId, cancellationToken);
        if ((round is null ? EvaluationProblems.RoundNotFound : round.AnnouncedAt is not null ? EvaluationProblems.UnitsFixed : call.IsReadable() ? null : EvaluationProblems.UnitNotFound) is { } problem)
        {
            return problem;
        }

        var codes = call.Units.Select(unit => unit.Code).ToList();
        var names = await change.Db.Regions.Where(row => (row.ParentCode == call.RegionCode || row.Code == call.RegionCode) && codes.Contains(row.Code)).ToDictionaryAsync(row => row.Code, row => row.Name, StringComparer.Ordinal, cancellationToken);
        if (codes.Exists(code => !names.ContainsKey(code)))
        {
            return EvaluationProblems.UnitNotFound;
        }

        var present = await change.Db.EvaluationUnits.Where(row => row.RegionCode == call.RegionCode && row.RoundId == call.RoundId).ToDictionaryAsync(row => row.UnitCode, StringComparer.Ordinal, cancellationToken);
        var removed = await RemoveAsync(change, call, present, cancellationToken);
        var (added, changed) = (0, 0);
        foreach (var (place, entry) in call.Units.Index())
        {
            if (!present.TryGetValue(entry.Code, out var row))
            {
                Add(change, call, entry, names[entry.Code], place + 1);
                added++;
            }
            else if (Alter(change, row, entry, place + 1))
            {
                changed++;
            }
        }

        change.Announce(SavedEvaluation.Subject, call.RoundId);
        return new SavedUnits(added, changed, removed, call.Units.Count);
    }

    private static async Task<int> RemoveAsync(Change change, SaveUnitsCall call, Dictionary<string, EvaluationUnit> present, CancellationToken cancellationToken)
    {
        var gone = present.Values.Where(row => call.Units.All(unit => unit.Code != row.UnitCode)).ToList();
        var codes = gone.Select(row => row.UnitCode).ToList();
        var sheets = codes.Count == 0 ? [] : await change.Db.MarkSheets.Where(row => row.RegionCode == call.RegionCode && row.RoundId == call.RoundId && codes.Contains(row.UnitCode)).ToListAsync(cancellationToken);
        foreach (var sheet in sheets)
        {
            change.Db.Remove(sheet);
            change.Note(SavedSheet.Subject, sheet.Id, SavedSheet.Of(sheet), after: null);
        }

        foreach (var row in gone)
        {
            change.Db.Remove(row);
            change.Note(SavedUnit.Subject, row.Id, SavedUnit.Of(row), after: null);
        }

        return gone.Count;
    }

    private static void Add(Change change, SaveUnitsCall call, UnitEntry entry, string name, int order)
    {
        EvaluationUnit row = new() { RegionCode = call.RegionCode, RoundId = call.RoundId, UnitCode = entry.Code, Name = name, Group = entry.Group, Order = order, LastTotal = entry.LastTotal };
        change.Db.Add(row);
        change.Note(SavedUnit.Subject, row.Id, before: null, SavedUnit.Of(row) with { Version = 1 });
    }

    // A list without last year's totals does not take away those that are there.
    private static bool Alter(Change change, EvaluationUnit row, UnitEntry entry, int order)
    {
        var before = SavedUnit.Of(row);
        (row.Group, row.Order, row.LastTotal) = (entry.Group, order, entry.LastTotal ?? row.LastTotal);
        if ((before.Group, before.LastTotal) == (row.Group, row.LastTotal))
        {
            return false;
        }

        change.Note(SavedUnit.Subject, row.Id, before, SavedUnit.Of(row) with { Version = before.Version + 1 });
        return true;
    }
}
