using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Notifying;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>Reviews reports of one's team or department: 팀장 검토, 부서 확인, 반려.</summary>
internal sealed class ReviewReports(CommandRun commands, PlaceMembers people)
{
    public const string Name = "report.review";

    private const ReportParts Parts = ReportParts.TeamLeader | ReportParts.Head;

    /// <summary>Refused: a project that is not there, and when no report can be moved (<see cref="NothingMoved"/>, each with its reason).</summary>
    public async Task<Outcome<MovedReports>> RunAsync(MoveReportsCall call, CancellationToken cancellationToken)
    {
        var members = await people.ReviewersAsync(call.RegionCode, cancellationToken);
        return await commands.RunAsync<MoveReportsCall, MovedReports>(
            new(call.CommandId, Name, Permissions.ResultReview, call.RegionCode),
            call,
            async (change, token) => call.Move is ReportMove.TeamReview or ReportMove.Confirm or ReportMove.Return
                ? await ReportMoving.RunAsync(change, call, Parts, members, token)
                : FlowProblems.NotYours(ReportStep.All.Where(step => step.Move == call.Move).Select(step => step.By)),
            cancellationToken);
    }
}
