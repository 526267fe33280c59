using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Paper;

/// <summary>A card with what decides about a sheet of paper for it.</summary>
/// <param name="Card">The card.</param>
/// <param name="Member">Its member.</param>
/// <param name="Round">Its round.</param>
/// <param name="Project">Number and name of the project.</param>
/// <param name="Asked">The questions that are asked now.</param>
internal sealed record PaperCard(ReviewCard Card, GroupMember Member, MonitoringRound Round, string Project, Questionnaire Asked);

/// <summary>Finds cards for who enters sheets of paper, and makes a review of a sheet.</summary>
internal static class PaperRows
{
    public static async Task<PaperCard?> CardAsync(PortalDbContext db, string region, Guid card, CancellationToken cancellationToken)
    {
        var found = await (
            from row in db.ReviewCards
            where row.RegionCode == region && row.Id == card
            join member in db.GroupMembers on new { Id = row.MemberId, row.RegionCode } equals new { member.Id, member.RegionCode }
            join round in db.MonitoringRounds.Where(one => one.AnnouncedAt != null) on new { Id = row.RoundId, row.RegionCode } equals new { round.Id, round.RegionCode }
            join project in db.Projects on new { Id = row.ProjectId, row.RegionCode } equals new { project.Id, project.RegionCode }
            join asked in db.RoundQuestionnaires on new { row.RoundId, row.RegionCode, Number = round.Questionnaire } equals new { asked.RoundId, asked.RegionCode, asked.Number }
            select new { Card = row, Member = member, Round = round, project.Code, project.Name, Asked = asked }).SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : new(found.Card, found.Member, found.Round, $"{found.Code} {found.Name}", found.Asked.ToQuestionnaire());
    }

    /// <summary>Takes away what was entered for cards that go: it waits for nobody's word any more, and none of it was a review.</summary>
    public static async Task DropAsync(Change change, string region, IReadOnlyCollection<Guid> cards, CancellationToken cancellationToken)
    {
        foreach (var row in await change.Db.PaperReviews.Where(row => row.RegionCode == region && cards.Contains(row.CardId)).ToListAsync(cancellationToken))
        {
            change.Db.Remove(row);
            change.Note(SavedPaper.Subject, row.Id, SavedPaper.Of(row), after: null);
        }
    }

    /// <summary>Confirms a sheet and submits it as a version of the member's review, in the same step.</summary>
    /// <param name="change">The command at work.</param>
    /// <param name="paper">What was entered.</param>
    /// <param name="found">Its card.</param>
    /// <param name="confirm">Whose word stands behind it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<Outcome<SavedPaper>> SubmitAsync(Change change, PaperReview paper, PaperCard found, Func<PaperReview, Outcome> confirm, CancellationToken cancellationToken)
    {
        var (before, cardBefore) = (SavedPaper.Of(paper), SavedCard.Of(found.Card));
        if ((found.Round.WhyNoReview(change.At) ?? confirm(paper).Problem) is { } problem)
        {
            return problem;
        }

        var asked = found.Asked.Version == paper.Answers.Questionnaire ? found.Asked : (await change.Db.RoundQuestionnaires.AsNoTracking()
            .SingleAsync(row => row.RegionCode == paper.RegionCode && row.RoundId == found.Round.Id && row.Number == paper.Answers.Questionnaire, cancellationToken)).ToQuestionnaire();
        var submitted = found.Card.Submit(paper, asked.WithoutPhotos(), found.Member.Name);
        if (!submitted.IsOk)
        {
            return submitted.Problem;
        }

        change.Db.Add(submitted.Answer);
        var after = SavedPaper.Of(paper) with { Version = before.Version + 1 };
        change.Record(SavedPaper.Subject, paper.Id, before, after);
        change.Record(SavedCard.Subject, found.Card.Id, cardBefore, SavedCard.Of(found.Card) with { Version = cardBefore.Version + 1 });
        return after;
    }
}
