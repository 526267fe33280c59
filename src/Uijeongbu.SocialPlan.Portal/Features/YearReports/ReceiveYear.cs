using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Notifying;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.YearReports;

/// <summary>The province's part: takes the results of a municipality in (접수), or asks for more (보완 요청).</summary>
internal sealed class ReceiveYear(CommandRun commands, PlaceMembers people)
{
    public const string Name = "year-report.receive";

    /// <summary>Refused: results that were not submitted, that moved meanwhile, and what <see cref="YearFlow"/> says.</summary>
    public async Task<Outcome<SavedYear>> RunAsync(MoveYearCall call, CancellationToken cancellationToken)
    {
        var members = await people.ReviewersAsync(call.RegionCode, cancellationToken);
        return await commands.RunAsync<MoveYearCall, SavedYear>(
            new(call.CommandId, Name, Permissions.SubmissionReceive, call.RegionCode), call, (change, token) => MoveAsync(change, call, members, token), cancellationToken);
    }

    private static async Task<Outcome<SavedYear>> MoveAsync(Change change, MoveYearCall call, IReadOnlyList<PlaceMember> members, CancellationToken cancellationToken)
    {
        var report = await change.Db.YearReports.SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.FiscalYear == call.FiscalYear, cancellationToken);
        var sent = await change.Db.YearVersions.AsNoTracking()
            .Where(row => row.RegionCode == call.RegionCode && row.FiscalYear == call.FiscalYear && row.Kind == YearVersionKind.Submitted)
            .OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        if (report is null || sent is null)
        {
            return YearProblems.NotFound;
        }

        if (report.Version != call.Version)
        {
            return YearProblems.Meanwhile;
        }

        var content = PublishedPlanJson.ReadYear(sent.Content);
        if (YearFlow.WhyNot(call.Move, new(report.Status, report.Evaluation, content, []), YearPart.Province, call.Evidence, Korea.DayOf(change.At)) is { } problem)
        {
            return problem;
        }

        YearNews.Tell(change, call, content.Plan.RegionName, members);
        return await YearMoving.RunAsync(change, report, call.Move, call.Evidence, content, cancellationToken);
    }
}
