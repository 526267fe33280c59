using Uijeongbu.SocialPlan.Domain.Audit;

namespace Uijeongbu.SocialPlan.Portal.Tests.Kill;

/// <summary>
/// Holds what writers were told against what the portal stored. Every acknowledged command is there exactly once in value history, audit
/// and command log; every other one at most once; no value was written over unseen; the chains hold.
/// </summary>
internal static class Checker
{
    /// <summary>Every violation in words; empty when all is well.</summary>
    /// <param name="journal">What the writers know.</param>
    /// <param name="stored">What the portal holds.</param>
    /// <param name="before">Versions of the cells before the campaign.</param>
    public static IReadOnlyList<string> Violations(Journal journal, Stored stored, IReadOnlyDictionary<Guid, long> before) =>
        [.. OfCommands(journal, stored), .. OfCells(stored, before), .. OfChains(stored)];

    private static IEnumerable<string> OfCommands(Journal journal, Stored stored)
    {
        var audit = stored.Audit.ToLookup(entry => entry.CommandId);
        var records = stored.Commands.ToLookup(record => record.Id);
        var byValue = stored.Audit.Select(Stored.StateOf).ToLookup(state => state.Actual);
        foreach (var command in journal.Commands)
        {
            var (inAudit, inLog, asValue) = (audit[command.Id].Count(), records[command.Id].Count(), byValue[command.Value].Count());
            var wanted = command.Fate switch
            {
                Fate.Acknowledged => "1",
                Fate.Refused => "0",
                _ => "0 or 1",
            };
            if (inAudit != inLog || inAudit != asValue || inAudit > 1 || (command.Fate is Fate.Acknowledged && inAudit == 0) || (command.Fate is Fate.Refused && inAudit > 0))
            {
                yield return $"command {command.Id} ({command.Fate}, value {command.Value}): {inAudit} times in the audit, {inLog} in the log, {asValue} as a value; wanted {wanted}";
            }

            if (inAudit == 1 && Stored.StateOf(audit[command.Id].First()) is var state && (state.Actual != command.Value || state.Version != command.BaseVersion + 1))
            {
                yield return $"command {command.Id} was recorded as value {state.Actual} at version {state.Version}, over version {command.BaseVersion}";
            }
        }

        foreach (var stranger in stored.Commands.Where(record => journal.Commands.All(command => command.Id != record.Id)))
        {
            yield return $"command {stranger.Id} was sent by no one";
        }
    }

    private static IEnumerable<string> OfCells(Stored stored, IReadOnlyDictionary<Guid, long> before)
    {
        foreach (var cell in stored.Audit.GroupBy(entry => entry.SubjectId))
        {
            var states = cell.OrderBy(entry => entry.Sequence).Select(Stored.StateOf).ToList();
            var first = before.GetValueOrDefault(cell.Key);
            if (!states.Select(state => state.Version).SequenceEqual(states.Select((_, index) => first + 1 + index)))
            {
                yield return $"cell {cell.Key}: versions {string.Join(' ', states.Select(state => state.Version))} after {first}";
            }

            if (!stored.Values.TryGetValue(cell.Key, out var value) || (value.Version, value.Actual) != (states[^1].Version, states[^1].Actual))
            {
                yield return $"cell {cell.Key} holds {value.Actual} at version {value.Version}; the audit ends with {states[^1].Actual} at {states[^1].Version}";
            }
        }

        foreach (var (cell, value) in stored.Values.Where(value => value.Value.Version > before.GetValueOrDefault(value.Key) && stored.Audit.All(entry => entry.SubjectId != value.Key)))
        {
            yield return $"cell {cell} changed to {value.Actual} without an audit entry";
        }
    }

    private static IEnumerable<string> OfChains(Stored stored)
    {
        foreach (var chain in stored.Audit.GroupBy(entry => entry.RegionCode, StringComparer.Ordinal))
        {
            var (previous, sequence) = (AuditChain.Start, 0L);
            foreach (var entry in chain.OrderBy(entry => entry.Sequence))
            {
                if (entry.Sequence != ++sequence || entry.PreviousHash != previous || entry.Hash != AuditChain.HashOf(entry, stored.Key))
                {
                    yield return $"the chain of {chain.Key} breaks at {entry.Sequence}";
                    break;
                }

                previous = entry.Hash;
            }

            if (stored.Heads.SingleOrDefault(head => head.RegionCode == chain.Key) is not { } end || end.Sequence != sequence || end.Hash != previous)
            {
                yield return $"the chain of {chain.Key} does not end where its head says";
            }
        }
    }
}
