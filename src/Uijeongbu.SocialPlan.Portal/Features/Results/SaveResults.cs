using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>Saves many cells in one command: a paste, a filled-in workbook. Each cell has its own version check and its own audit entry.</summary>
internal sealed class SaveResults(CommandRun commands)
{
    public const string Name = "results.save";

    /// <summary>
    /// Refused: an indicator that is not there, and when no cell could be saved (<see cref="NothingSaved"/>). A cell that is locked, or that
    /// someone saved since, is left as it was and named in the answer.
    /// </summary>
    public Task<Outcome<SavedResults>> RunAsync(SaveResultsCall call, CancellationToken cancellationToken) => commands.RunAsync<SaveResultsCall, SavedResults>(
        new(call.CommandId, Name, Permissions.ResultWrite, call.RegionCode), call, (change, token) => SaveAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedResults>> SaveAsync(Change change, SaveResultsCall call, CancellationToken cancellationToken)
    {
        var cells = await ResultsInPlace.ReadAsync(change, call.RegionCode, call.FiscalYear, call.Term, call.Entries.Select(entry => entry.IndicatorId), cancellationToken);
        foreach (var entry in call.Entries)
        {
            if (cells.Take(entry.IndicatorId) is not { } found)
            {
                return ResultProblems.NotFound;
            }

            cells.Write(found, entry);
        }

        return cells.Outcome(call.CommandId);
    }
}
