using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>Saves one cell of the entry grid.</summary>
internal sealed class SaveResult(CommandRun commands)
{
    public const string Name = "result.save";
    public const string Subject = ResultWriting.Subject;

    /// <summary>
    /// Refused: an unknown indicator, a locked project, a value that does not fit, and a row that someone else saved since
    /// (<see cref="ResultConflict"/>).
    /// </summary>
    public Task<Outcome<SavedResult>> RunAsync(SaveResultCall call, CancellationToken cancellationToken) => commands.RunAsync<SaveResultCall, SavedResult>(
        new(call.CommandId, Name, Permissions.ResultWrite, call.RegionCode), call, (change, token) => SaveAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedResult>> SaveAsync(Change change, SaveResultCall call, CancellationToken cancellationToken)
    {
        ResultEntry entry = new(call.IndicatorId, call.State, call.Actual, call.Reason, call.BaseVersion, call.IsProvisional, call.Parts);
        return await FindAsync(change, call, cancellationToken) is { } found ? ResultWriting.Write(change, call.FiscalYear, found, entry) : ResultProblems.NotFound;
    }

    private static async Task<CellInPlace?> FindAsync(Change change, SaveResultCall call, CancellationToken cancellationToken)
    {
        var (db, accounts, day) = (change.Db, change.Viewer.InChargeAs(call.RegionCode), Korea.DayOf(change.At));
        if (call.Term is not ResultTerm.Year)
        {
            return await ResultStatements.InterimCells.For(db)(db, call.RegionCode, [call.IndicatorId], call.FiscalYear, call.Term, accounts, day).SingleOrDefaultAsync(cancellationToken);
        }

        return await ResultStatements.Cell.For(db)(db, call.RegionCode, call.IndicatorId, call.FiscalYear, accounts, day, cancellationToken);
    }
}
