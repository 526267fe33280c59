using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Paper;

/// <summary>A member's word on what somebody entered from the member's sheet.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="PaperId">What was entered.</param>
/// <param name="IsRight">Whether it is what was meant.</param>
internal sealed record DecidePaperCall(Guid CommandId, string RegionCode, Guid PaperId, bool IsRight);

/// <summary>Runs <see cref="DecidePaperCall"/>: confirmed, it is a version of the member's review; refused, it counts for nothing and is kept.</summary>
internal sealed class DecidePaper(CommandRun commands)
{
    public const string Name = "paper-review.decide";

    /// <summary>Refused: a sheet of another's card or one that was decided, a member without consent, and a round that is not open.</summary>
    public Task<Outcome<SavedPaper>> RunAsync(DecidePaperCall call, CancellationToken cancellationToken) => commands.RunAsync<DecidePaperCall, SavedPaper>(
        new(call.CommandId, Name, Permissions.MonitorWrite, call.RegionCode), call, (change, token) => DecideAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedPaper>> DecideAsync(Change change, DecidePaperCall call, CancellationToken cancellationToken)
    {
        var paper = await change.Db.PaperReviews.SingleOrDefaultAsync(
            row => row.RegionCode == call.RegionCode && row.Id == call.PaperId && MonitoringRows.Own(change.Db).Any(own => own.Card.RegionCode == row.RegionCode && own.Card.Id == row.CardId), cancellationToken);
        if (paper is null || await PaperRows.CardAsync(change.Db, call.RegionCode, paper.CardId, cancellationToken) is not { Card.Conflict: null } found)
        {
            return MonitoringProblems.PaperNotFound;
        }

        if (found.Member.ConsentedAt is null)
        {
            return MonitoringProblems.NoConsent;
        }

        return call.IsRight ? await PaperRows.SubmitAsync(change, paper, found, row => row.Confirm(change.At), cancellationToken) : Refuse(change, paper);
    }

    private static Outcome<SavedPaper> Refuse(Change change, PaperReview paper)
    {
        var before = SavedPaper.Of(paper);
        if (paper.Refuse(change.At).Problem is { } problem)
        {
            return problem;
        }

        var after = SavedPaper.Of(paper) with { Version = before.Version + 1 };
        change.Record(SavedPaper.Subject, paper.Id, before, after);
        return after;
    }
}
