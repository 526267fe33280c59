using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;

/// <summary>
/// Which recommendations a viewer finds: the one query that decides it. Who manages rounds and the 간사 of a round find all of it; the departments of the place
/// those that were sent; a member those that were sent and hold own words. While reviews are written, whoever has a card of the project without a review finds none.
/// </summary>
internal static class RecommendationReading
{
    /// <param name="db">A context of the door.</param>
    /// <param name="now">The server's clock, UTC.</param>
    public static IQueryable<Recommendation> Readable(PortalDbContext db, DateTime now)
    {
        var account = db.Viewer.AccountId;
        var (desks, staff) = (Regions(db, Permissions.MonitorDeskRead), Regions(db, Permissions.OpinionReply));
        var mine = db.ReviewCards.Where(card => db.GroupMembers.Any(member => member.RegionCode == card.RegionCode && member.Id == card.MemberId && member.AccountId == account));
        return db.Recommendations.Where(row =>
            !(db.MonitoringRounds.Any(round => round.RegionCode == row.RegionCode && round.Id == row.RoundId && round.ClosesAt >= now)
                && mine.Any(own => own.RegionCode == row.RegionCode && own.RoundId == row.RoundId && own.ProjectId == row.ProjectId && own.Conflict == null && own.Submissions == 0))
            && (desks.Contains(row.RegionCode)
                || Leads(db).Any(lead => lead.RegionCode == row.RegionCode && lead.RoundId == row.RoundId)
                || (row.SentAt != null && (staff.Contains(row.RegionCode)
                    || db.RecommendationSources.Any(source => source.RegionCode == row.RegionCode && source.RecommendationId == row.Id && mine.Any(own => own.RegionCode == source.RegionCode && own.Id == source.CardId))))));
    }

    /// <summary>Rounds whose opinions the viewer gathers: those of places that the viewer manages, and those whose 간사 the viewer is.</summary>
    public static IQueryable<MonitoringRound> Gathered(PortalDbContext db)
    {
        var desks = Regions(db, Permissions.MonitorDeskRead);
        return db.MonitoringRounds.Where(round => round.AnnouncedAt != null
            && (desks.Contains(round.RegionCode) || Leads(db).Any(lead => lead.RegionCode == round.RegionCode && lead.RoundId == round.Id)));
    }

    /// <summary>A recommendation of a command, as it was seen.</summary>
    public static async Task<Outcome<Recommendation>> SeenAsync(Change change, string region, Guid id, long version, CancellationToken cancellationToken) =>
        await Readable(change.Db, change.At).SingleOrDefaultAsync(row => row.RegionCode == region && row.Id == id, cancellationToken) is not { } row ? MonitoringProblems.RecommendationNotFound
        : row.Version == version ? row
        : new RecommendationConflict(SavedRecommendation.Of(row));

    private static IQueryable<GroupMember> Leads(PortalDbContext db)
    {
        var account = db.Viewer.AccountId;
        return db.GroupMembers.Where(member => member.AccountId == account && member.IsLead && member.LeftAt == null);
    }

    private static string[] Regions(PortalDbContext db, string permission) => [.. db.Viewer.RegionsFor(permission) ?? []];
}
