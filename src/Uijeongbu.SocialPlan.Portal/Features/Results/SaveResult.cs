using Microsoft.EntityFrameworkCore;
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
        if (await FindAsync(change, call, cancellationToken) is not { } found)
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

    // A context of the door finds rows of the viewer's regions only, so a foreign id is not found here.
    private static async Task<Found?> FindAsync(Change change, SaveResultCall call, CancellationToken cancellationToken)
    {
        var db = change.Db;
        var (mine, running) = (ProjectsInCharge.StaffRows(db, change.Viewer.AccountId, Korea.DayOf(change.At)), ProjectsInCharge.Running(db, call.FiscalYear));
        return await (
            from indicator in db.Indicators
            where indicator.Id == call.IndicatorId && indicator.RegionCode == call.RegionCode
            join project in running on new { Id = indicator.ProjectId, indicator.RegionCode } equals new { project.Id, project.RegionCode }
            select new Found(
                indicator,
                db.AnnualResults.FirstOrDefault(row => row.IndicatorId == indicator.Id && row.RegionCode == indicator.RegionCode && row.FiscalYear == call.FiscalYear),
                db.ResultsPeriods.FirstOrDefault(row => row.RegionCode == indicator.RegionCode && row.FiscalYear == call.FiscalYear),
                db.ProjectReports.FirstOrDefault(row => row.ProjectId == project.Id && row.RegionCode == project.RegionCode && row.FiscalYear == call.FiscalYear),
                mine.Any(row => row.ProjectId == project.Id && row.RegionCode == project.RegionCode)))
            .SingleOrDefaultAsync(cancellationToken);
    }

    private sealed record Found(Indicator Indicator, AnnualResult? Result, ResultsPeriod? Period, ProjectReport? Report, bool IsInCharge);
}
