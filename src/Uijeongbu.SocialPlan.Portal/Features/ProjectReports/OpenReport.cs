using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>Notes that a reviewer looks at a report.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The municipality.</param>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="ProjectId">The project.</param>
internal sealed record OpenReportCall(Guid CommandId, string RegionCode, int FiscalYear, Guid ProjectId);

/// <summary>A report that a reviewer has opened.</summary>
internal sealed record OpenedReport(Guid ProjectId, string OpenedByName, DateTime OpenedAt);

/// <summary>Runs <see cref="OpenReportCall"/>: from the first one on, the report is not taken back any more.</summary>
internal sealed class OpenReport(CommandRun commands)
{
    public const string Name = "report.open";

    /// <summary>Whether opening it now would be noted.</summary>
    public static bool IsDue(ProjectCase found) =>
        found.Case is { Status: ReportStatus.Submitted, IsOpened: false } && (found.Actor.Parts & (ReportParts.TeamLeader | ReportParts.Head)) is not ReportParts.None;

    /// <summary>Refused: a project that is not there, a report that is not the viewer's to review, and one that is not waiting or was opened already.</summary>
    public Task<Outcome<OpenedReport>> RunAsync(OpenReportCall call, CancellationToken cancellationToken) => commands.RunAsync<OpenReportCall, OpenedReport>(
        new(call.CommandId, Name, Permissions.ResultReview, call.RegionCode), call, (change, token) => OpenAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<OpenedReport>> OpenAsync(Change change, OpenReportCall call, CancellationToken cancellationToken)
    {
        var cases = await ReportCases.ReadAsync(change.Db, call.RegionCode, call.FiscalYear, [call.ProjectId], change.At, cancellationToken);
        if (cases.Find(call.ProjectId) is not { } found)
        {
            return ResultProblems.ProjectNotFound;
        }

        if (!IsDue(found))
        {
            return FlowProblems.Meanwhile;
        }

        found.Report!.Open(change.Viewer.DisplayName, change.At);
        OpenedReport after = new(call.ProjectId, change.Viewer.DisplayName, change.At);
        change.Record(SavedReport.Subject, call.ProjectId, new { call.ProjectId }, after);
        return after;
    }
}
