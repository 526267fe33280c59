using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Domain.Practice;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Notifying;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.YearReports;

/// <summary>Takes a step of a year's results.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The municipality.</param>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="Move">What is done.</param>
/// <param name="Evidence">What it rests on.</param>
/// <param name="Version">The version that was seen; 0 before the first step.</param>
internal sealed record MoveYearCall(Guid CommandId, string RegionCode, int FiscalYear, YearMove Move, YearEvidence Evidence, long Version);

/// <summary>A year's results as the record keeps them.</summary>
/// <param name="Status">How far they are.</param>
/// <param name="Move">What brought them there; null before the first step.</param>
/// <param name="Text">Why, or what more is asked for.</param>
/// <param name="Number">공문 번호, 접수번호 or the document of the deliberation.</param>
/// <param name="On">Its day, or until when more is asked for.</param>
/// <param name="VersionNumber">Number of the version that was frozen.</param>
/// <param name="Hash">Its hash.</param>
internal sealed record SavedYear(YearReportStatus Status, YearMove? Move = null, string? Text = null, string? Number = null, DateOnly? On = null, string? VersionNumber = null, string? Hash = null)
{
    public const string Subject = "year-report";
}

/// <summary>Runs <see cref="MoveYearCall"/> for the coordinator: 취합, 자체평가, 심의, 제출, 보완 제출. What was deliberated and what was sent is frozen.</summary>
internal sealed class MoveYear(CommandRun commands, PlaceMembers people)
{
    public const string Name = "year-report.move";

    /// <summary>Refused: a year that is not there, one that moved meanwhile, and what <see cref="YearFlow"/> says.</summary>
    public async Task<Outcome<SavedYear>> RunAsync(MoveYearCall call, CancellationToken cancellationToken)
    {
        if (PracticeCode.IsOne(call.RegionCode) && YearStep.Sends(call.Move))
        {
            return PracticeProblems.NotSent; // the copy is seen by nobody outside, and no receipt of it may go around
        }

        var members = YearNews.IsTold(call.Move) ? await people.ReceiversAsync(call.RegionCode, cancellationToken) : [];
        return await commands.RunAsync<MoveYearCall, SavedYear>(
            new(call.CommandId, Name, Permissions.ResultCollect, call.RegionCode), call, (change, token) => MoveAsync(change, call, members, token), cancellationToken);
    }

    private static async Task<Outcome<SavedYear>> MoveAsync(Change change, MoveYearCall call, IReadOnlyList<PlaceMember> members, CancellationToken cancellationToken)
    {
        if (await YearReading.FindAsync(change.Db, call.RegionCode, call.FiscalYear, change.At, cancellationToken) is not { } found)
        {
            return YearProblems.NotFound;
        }

        var meeting = call.Evidence.MeetingId is null ? null
            : (await YearReading.MeetingsAsync(change.Db, call.RegionCode, call.FiscalYear, cancellationToken)).FirstOrDefault(one => one.Id == call.Evidence.MeetingId);
        var evidence = meeting is null ? call.Evidence : call.Evidence with { On = meeting.HeldOn, Number = meeting.DocumentNumber };
        if ((found.Report?.Version ?? 0) != call.Version)
        {
            return YearProblems.Meanwhile;
        }

        if (YearFlow.WhyNot(call.Move, found.CaseWith(meeting?.Decision), YearPart.Coordinator, evidence, Korea.DayOf(change.At)) is { } problem)
        {
            return problem;
        }

        YearNews.Tell(change, call, found.Content.Plan.RegionName, members);
        return await YearMoving.RunAsync(change, found.Report ?? New(change, call), call.Move, evidence, found.Content, cancellationToken);
    }

    private static YearReport New(Change change, MoveYearCall call) => change.Db.Add(new YearReport { RegionCode = call.RegionCode, FiscalYear = call.FiscalYear }).Entity;
}
