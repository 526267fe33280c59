using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.EarlierResults;

/// <summary>Takes back what an own command took over.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="FiscalYear">The year that is worked on.</param>
/// <param name="Undone">The command to take back.</param>
internal sealed record UndoTakeOverCall(Guid CommandId, string RegionCode, int FiscalYear, Guid Undone);

/// <summary>How many values stand as they stood before.</summary>
internal sealed record UndoneTakeOver(int Values);

/// <summary>Runs <see cref="UndoTakeOverCall"/>. What stood there comes from the command's answer on the record and never from the sender.</summary>
internal sealed class UndoTakeOver(CommandRun commands)
{
    public const string Name = "result.take-over-undo";

    /// <summary>Refused: a command that is not the viewer's, and all of it when one of its values was changed since or its year is fixed by now.</summary>
    public Task<Outcome<UndoneTakeOver>> RunAsync(UndoTakeOverCall call, CancellationToken cancellationToken) => commands.RunAsync<UndoTakeOverCall, UndoneTakeOver>(
        new(call.CommandId, Name, Permissions.PlanWrite, call.RegionCode), call, (change, token) => UndoAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<UndoneTakeOver>> UndoAsync(Change change, UndoTakeOverCall call, CancellationToken cancellationToken)
    {
        if (await EarlierQueries.DoneAsync(change.Db, call.RegionCode, call.Undone, cancellationToken) is not { } done
            || await EarlierQueries.FindAsync(change.Db, call.RegionCode, call.FiscalYear, cancellationToken) is not { } sheet)
        {
            return ResultProblems.NotFound;
        }

        if (sheet.Lock is { } locked)
        {
            return locked;
        }

        var ids = done.Before.Select(value => value.IndicatorId).ToHashSet();
        var rows = (await change.Db.AnnualResults.Where(row => row.RegionCode == call.RegionCode && ids.Contains(row.IndicatorId)).ToListAsync(cancellationToken))
            .ToDictionary(row => (row.IndicatorId, row.FiscalYear));
        foreach (var value in done.Before)
        {
            if (!rows.TryGetValue((value.IndicatorId, value.FiscalYear), out var row) || row.Version != value.Version)
            {
                return ResultProblems.TooLateToUndo;
            }

            if ((sheet.Find(value.FiscalYear)?.WhyNot() ?? Restore(change, row, value).Problem) is { } problem)
            {
                return problem;
            }
        }

        return new UndoneTakeOver(done.Before.Count);
    }

    private static Outcome Restore(Change change, AnnualResult row, ReplacedValue value)
    {
        var now = EarlierValue.Of(row);
        if (value.Was is null)
        {
            change.Db.Remove(row);
        }
        else if (value.Was.State is ResultState.NotEntered)
        {
            row.Clear();
        }
        else if (row.TakeOver(value.Was).Problem is { } problem)
        {
            return problem;
        }

        change.Note(TakeOverResults.Subject, row.IndicatorId, TakeOverResults.OnRecord(value.FiscalYear, now), TakeOverResults.OnRecord(value.FiscalYear, value.Was));
        return Outcome.Ok;
    }
}
