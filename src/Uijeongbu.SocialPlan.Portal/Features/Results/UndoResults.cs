using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>
/// Takes an own <see cref="SaveResults"/> back in one command. What was there before comes from its answer on the record and never from the
/// sender. A cell whose value is another one by now, or was saved last by someone else, is left as it is and named.
/// </summary>
internal sealed class UndoResults(CommandRun commands)
{
    public const string Name = "results.undo";

    /// <summary>Refused: a command that the sender did not make, and when no cell could be taken back (<see cref="NothingSaved"/>).</summary>
    public Task<Outcome<SavedResults>> RunAsync(UndoResultsCall call, CancellationToken cancellationToken) => commands.RunAsync<UndoResultsCall, SavedResults>(
        new(call.CommandId, Name, Permissions.ResultWrite, call.RegionCode), call, (change, token) => UndoAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedResults>> UndoAsync(Change change, UndoResultsCall call, CancellationToken cancellationToken)
    {
        var actor = change.Viewer.Name;
        var answer = await change.Db.CommandRecords.Where(row => row.RegionCode == call.RegionCode && row.Id == call.Undone && row.Name == SaveResults.Name && row.ActorId == actor)
            .Select(row => row.Answer).SingleOrDefaultAsync(cancellationToken);
        if (answer is null)
        {
            return ResultProblems.NotFound;
        }

        var done = JsonSerializer.Deserialize<SavedResults>(answer, Change.Json)!.Cells;
        var cells = await ResultsInPlace.ReadAsync(change, call.RegionCode, call.FiscalYear, call.Term, done.Select(cell => cell.IndicatorId), cancellationToken);
        foreach (var cell in done)
        {
            Undo(cells, cell, change.Viewer.AccountId);
        }

        return cells.Outcome(call.CommandId);
    }

    private static void Undo(ResultsInPlace cells, SavedCell cell, Guid? account)
    {
        var (id, before, after) = cell;
        if (cells.Take(id) is not { } found)
        {
            cells.Leave(id, ResultProblems.NotFound);
            return;
        }

        var now = SavedResult.Of(found.Stored);
        if ((now.State, now.Actual, now.Parts, now.Reason, now.IsProvisional) != (after.State, after.Actual, after.Parts, after.Reason, after.IsProvisional) || found.Stored?.EnteredBy != account)
        {
            cells.Leave(id, new ResultConflict(now));
            return;
        }

        cells.Write(found, new(id, before.State, before.Actual, before.Reason, now.Version, before.IsProvisional, before.Parts));
    }
}
