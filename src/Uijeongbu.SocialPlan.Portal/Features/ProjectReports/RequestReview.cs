using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Notifying;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>Sends reports of one's own projects to the department (검토 요청), or takes them back (회수).</summary>
internal sealed class RequestReview(CommandRun commands, PlaceMembers people)
{
    public const string Name = "report.request";

    private const ReportParts Parts = ReportParts.Owner;

    /// <summary>Refused: a project that is not there, and when no report can be moved (<see cref="NothingMoved"/>, each with its reason).</summary>
    public async Task<Outcome<MovedReports>> RunAsync(MoveReportsCall call, CancellationToken cancellationToken)
    {
        var members = await people.ReviewersAsync(call.RegionCode, cancellationToken);
        return await commands.RunAsync<MoveReportsCall, MovedReports>(
            new(call.CommandId, Name, Permissions.ResultWrite, call.RegionCode),
            call,
            async (change, token) => call.Move is ReportMove.Submit or ReportMove.TakeBack
                ? await ReportMoving.RunAsync(change, call, Parts, members, token)
                : FlowProblems.NotYours(ReportStep.All.Where(step => step.Move == call.Move).Select(step => step.By)),
            cancellationToken);
    }
}
