using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>Saves one cell of the entry grid.</summary>
internal sealed class SaveResult(CommandRun commands)
{
    public const string Name = "result.save";
    public const string Subject = "result";

    /// <summary>
    /// Refused: an unknown indicator, a locked project, a value that does not fit, and a row that someone else saved since
    /// (<see cref="ResultConflict"/>).
    /// </summary>
    public Task<Outcome<SavedResult>> RunAsync(SaveResultCall call, CancellationToken cancellationToken) => commands.RunAsync<SaveResultCall, SavedResult>(
        new(call.CommandId, Name, Permissions.ResultWrite, call.RegionCode), call, (change, token) => SaveAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedResult>> SaveAsync(Change change, SaveResultCall call, CancellationToken cancellationToken)
    {
        var query = ResultStatements.Cell.For(change.Db);
        if (await query(change.Db, call.RegionCode, call.IndicatorId, call.FiscalYear, change.Viewer.AccountId, Korea.DayOf(change.At), cancellationToken) is not { } found)
        {
            return ResultProblems.NotFound;
        }

        if (EntryLock.Of(found.Period, found.Report, found.IsInCharge, change.At) is { } locked)
        {
            return locked.ToProblem();
        }

        var before = SavedResult.Of(found.Result);
        if (before.Version != call.BaseVersion)
        {
            return new ResultConflict(before);
        }

        var result = found.Result ?? change.Db.Add(new AnnualResult { RegionCode = call.RegionCode, IndicatorId = call.IndicatorId, FiscalYear = call.FiscalYear }).Entity;
        if (Apply(result, found.Indicator, call).Problem is { } problem)
        {
            return problem;
        }

        result.SignedBy(change.Viewer.AccountId, change.Viewer.DisplayName, change.At);
        var after = SavedResult.Of(result) with { Version = call.BaseVersion + 1 };
        change.Record(Subject, call.IndicatorId, found.Result is null ? null : before, after);
        return after;
    }

    private static Outcome Apply(AnnualResult result, Indicator indicator, SaveResultCall call)
    {
        if (call.State is not ResultState.Entered)
        {
            return call.Actual is null ? WithoutActual(result, call) : ResultProblems.ActualUnwanted;
        }

        if (call.Actual is not { } actual)
        {
            return ResultProblems.ActualMissing;
        }

        if (indicator.WhyNot(actual) is { } problem)
        {
            return problem;
        }

        result.Enter(actual);
        return Outcome.Ok;
    }

    private static Outcome WithoutActual(AnnualResult result, SaveResultCall call)
    {
        if (call.State is not ResultState.NotEntered)
        {
            return result.SetWithoutActual(call.State, call.Reason);
        }

        result.Clear();
        return Outcome.Ok;
    }
}
