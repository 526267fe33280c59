using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>Saves the narrative (추진 실적) of one project.</summary>
internal sealed class SaveNarrative(CommandRun commands)
{
    public const string Name = "narrative.save";
    public const string Subject = "narrative";

    /// <summary>Refused as <see cref="SaveResult"/> refuses, with <see cref="NarrativeConflict"/>.</summary>
    public Task<Outcome<SavedNarrative>> RunAsync(SaveNarrativeCall call, CancellationToken cancellationToken) => commands.RunAsync<SaveNarrativeCall, SavedNarrative>(
        new(call.CommandId, Name, Permissions.ResultWrite, call.RegionCode), call, (change, token) => SaveAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedNarrative>> SaveAsync(Change change, SaveNarrativeCall call, CancellationToken cancellationToken)
    {
        var query = ResultStatements.Report.For(change.Db);
        if (await query(change.Db, call.RegionCode, call.ProjectId, call.FiscalYear, change.Viewer.InChargeAs(call.RegionCode), Korea.DayOf(change.At), cancellationToken) is not { } found)
        {
            return ResultProblems.ProjectNotFound;
        }

        if (EntryLock.OfItem(found.Period, found.Report, indicator: null, found.IsInCharge, change.At) is { } locked)
        {
            return locked.ToProblem();
        }

        var before = SavedNarrative.Of(found.Report);
        if (before.Version != call.BaseVersion)
        {
            return new NarrativeConflict(before);
        }

        var report = found.Report ?? change.Db.Add(new ProjectReport { RegionCode = call.RegionCode, ProjectId = call.ProjectId, FiscalYear = call.FiscalYear }).Entity;
        if (report.Write(call.Text, change.Viewer.DisplayName, change.At, change.Viewer.AccountId).Problem is { } problem)
        {
            return problem;
        }

        var after = SavedNarrative.Of(report) with { Version = call.BaseVersion + 1 };
        change.Record(Subject, call.ProjectId, found.Report is null ? null : before, after);
        return after;
    }
}
