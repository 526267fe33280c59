using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Paper;

/// <summary>Enters what a member wrote on a sheet of paper (대리입력).</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="CardId">The card.</param>
/// <param name="Answers">What stands on the sheet, with the version of the questions.</param>
internal sealed record EnterPaperCall(Guid CommandId, string RegionCode, Guid CardId, ReviewAnswers Answers);

/// <summary>Runs <see cref="EnterPaperCall"/> for who manages rounds. The member is told and confirms; until then it does not count.</summary>
internal sealed class EnterPaper(CommandRun commands)
{
    public const string Name = "paper-review.enter";

    /// <summary>Refused: a card that is not there or was taken from its member, a round that is not open, another sheet that waits, and answers that are missing.</summary>
    public Task<Outcome<SavedPaper>> RunAsync(EnterPaperCall call, CancellationToken cancellationToken) => commands.RunAsync<EnterPaperCall, SavedPaper>(
        new(call.CommandId, Name, Permissions.MonitorManage, call.RegionCode), call, (change, token) => EnterAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedPaper>> EnterAsync(Change change, EnterPaperCall call, CancellationToken cancellationToken)
    {
        var found = await PaperRows.CardAsync(change.Db, call.RegionCode, call.CardId, cancellationToken);
        if (found is not { Card.Conflict: null })
        {
            return MonitoringProblems.CardNotFound;
        }

        if ((found.Round.WhyNoReview(change.At) ?? call.Answers.WhyNotSubmit(found.Asked.WithoutPhotos())
            ?? (await change.Db.PaperReviews.AnyAsync(row => row.RegionCode == call.RegionCode && row.CardId == call.CardId && row.State == PaperState.Waiting, cancellationToken) ? MonitoringProblems.PaperWaiting : null)) is { } problem)
        {
            return problem;
        }

        PaperReview row = new() { RegionCode = call.RegionCode, CardId = call.CardId, Answers = call.Answers, EnteredAt = change.At, EnteredBy = change.Viewer.AccountId ?? default, EnteredByName = change.Viewer.DisplayName };
        change.Db.Add(row);
        change.Tell(NotificationKind.PaperEntered, [found.Member.AccountId], $"{MonitoringRows.Home}/{call.RegionCode}/cards/{call.CardId}", NotificationText.OfPaper(change.Viewer.DisplayName, found.Project));
        var after = SavedPaper.Of(row) with { Version = 1 };
        change.Record(SavedPaper.Subject, row.Id, before: null, after);
        return after;
    }
}

/// <summary>What was entered from paper as it stands; also what the record keeps of it: not a word of the answers.</summary>
internal sealed record SavedPaper(Guid Id, long Version, Guid CardId, PaperState State, DateTime? DecidedAt)
{
    public const string Subject = "paper-review";

    public static SavedPaper Of(PaperReview row) => new(row.Id, row.Version, row.CardId, row.State, row.DecidedAt);
}
