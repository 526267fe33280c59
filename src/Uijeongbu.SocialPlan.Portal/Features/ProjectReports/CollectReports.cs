using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Notifying;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>Collects reports of a municipality: 총괄 확정, 공문으로 갈음, 반려, 한시 수정 허용.</summary>
internal sealed class CollectReports(CommandRun commands, PlaceMembers people)
{
    public const string Name = "report.collect";

    private const ReportParts Parts = ReportParts.Coordinator;

    /// <summary>Refused: a project that is not there, and when no report can be moved (<see cref="NothingMoved"/>, each with its reason).</summary>
    public async Task<Outcome<MovedReports>> RunAsync(MoveReportsCall call, CancellationToken cancellationToken)
    {
        var members = await people.ReviewersAsync(call.RegionCode, cancellationToken);
        return await commands.RunAsync<MoveReportsCall, MovedReports>(
            new(call.CommandId, Name, Permissions.ResultCollect, call.RegionCode),
            call,
            async (change, token) => call.Move is ReportMove.ConfirmByLetter or ReportMove.Collect or ReportMove.Return or ReportMove.Reopen
                ? await ReportMoving.RunAsync(change, call, Parts, members, token)
                : FlowProblems.NotYours(ReportStep.All.Where(step => step.Move == call.Move).Select(step => step.By)),
            cancellationToken);
    }
}
