using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring;

/// <summary>Answers of a member to a card's questions.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="CardId">The card.</param>
/// <param name="BaseVersion">The version the person saw.</param>
/// <param name="Answers">All answers, with the version of the questions.</param>
internal sealed record SaveReviewCall(Guid CommandId, string RegionCode, Guid CardId, long BaseVersion, ReviewAnswers Answers);

/// <summary>Keeps a draft. It is nobody else's to read, and no word of it stands on the record.</summary>
internal sealed class KeepDraft(CommandRun commands)
{
    public const string Name = "review.draft";

    /// <summary>Refused: a card that is not the viewer's, a round that is not open, a member without consent, answers to other questions, and another version (<see cref="CardConflict"/>).</summary>
    public Task<Outcome<SavedCard>> RunAsync(SaveReviewCall call, CancellationToken cancellationToken) => commands.RunAsync<SaveReviewCall, SavedCard>(
        new(call.CommandId, Name, Permissions.MonitorWrite, call.RegionCode), call, (change, token) => ReviewWriting.RunAsync(change, call, Keep, token), cancellationToken);

    private static Problem? Keep(Change change, SaveReviewCall call, ReviewCard card, Questionnaire asked) => card.Keep(call.Answers, asked, change.At).Problem;
}

/// <summary>Submits a review, or another version of it.</summary>
internal sealed class SubmitReview(CommandRun commands)
{
    public const string Name = "review.submit";

    /// <summary>Refused: as <see cref="KeepDraft"/>, and answers that are missing.</summary>
    public Task<Outcome<SavedCard>> RunAsync(SaveReviewCall call, CancellationToken cancellationToken) => commands.RunAsync<SaveReviewCall, SavedCard>(
        new(call.CommandId, Name, Permissions.MonitorWrite, call.RegionCode), call, (change, token) => ReviewWriting.RunAsync(change, call, Submit, token), cancellationToken);

    private static Problem? Submit(Change change, SaveReviewCall call, ReviewCard card, Questionnaire asked)
    {
        var submitted = card.Submit(call.Answers, asked, change.At, change.Viewer.DisplayName);
        if (submitted.IsOk)
        {
            change.Db.Add(submitted.Answer);
        }

        return submitted.Problem;
    }
}

/// <summary>What keeping and submitting have in common: which card it is, whether it may be written on now, and the record without its words.</summary>
internal static class ReviewWriting
{
    public static async Task<Outcome<SavedCard>> RunAsync(Change change, SaveReviewCall call, Func<Change, SaveReviewCall, ReviewCard, Questionnaire, Problem?> write, CancellationToken cancellationToken)
    {
        var found = await (
            from own in MonitoringRows.Own(change.Db)
            where own.Card.RegionCode == call.RegionCode && own.Card.Id == call.CardId
            join asked in change.Db.RoundQuestionnaires on new { own.Card.RoundId, own.Card.RegionCode, Number = own.Round.Questionnaire } equals new { asked.RoundId, asked.RegionCode, asked.Number }
            select new { own.Card, own.Member, own.Round, Asked = asked }).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return MonitoringProblems.CardNotFound;
        }

        var before = SavedCard.Of(found.Card);
        if ((found.Round.WhyNoReview(change.At) ?? (found.Member.ConsentedAt is null ? MonitoringProblems.NoConsent : before.Version != call.BaseVersion ? new CardConflict(before) : null)
            ?? await Photos.PhotoFiles.WhyNotAsync(change.Db, found.Card, call.Answers, cancellationToken)
            ?? write(change, call, found.Card, found.Asked.ToQuestionnaire())) is { } problem)
        {
            return problem;
        }

        var after = SavedCard.Of(found.Card) with { Version = before.Version + 1 };
        change.Record(SavedCard.Subject, found.Card.Id, before, after);
        return after;
    }
}
