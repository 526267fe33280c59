using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring;

/// <summary>
/// Which submitted reviews a viewer finds: the one query that decides it. A member finds the own ones; those of others on a project after the own review of it
/// was submitted; the 간사 also those of projects without an own card. A review that counts no more, because its member stood back, is read by its member alone. Who manages rounds finds all. And whoever has a card of the project without a review, or
/// stood back from it, finds none of others' on it, whatever other role that person has.
/// </summary>
internal static class ReviewReading
{
    /// <summary>Cards whose submitted reviews the viewer may read.</summary>
    /// <param name="db">A context of the door.</param>
    public static IQueryable<ReviewCard> Readable(PortalDbContext db)
    {
        var account = db.Viewer.AccountId;
        string[] desks = [.. db.Viewer.RegionsFor(Permissions.MonitorDeskRead) ?? []];
        var mine = db.ReviewCards.Where(card => db.GroupMembers.Any(member => member.RegionCode == card.RegionCode && member.Id == card.MemberId && member.AccountId == account));
        return db.ReviewCards.Where(card => card.Submissions > 0
            && (mine.Any(own => own.RegionCode == card.RegionCode && own.Id == card.Id)
                || (card.Conflict == null && !mine.Any(own => own.RegionCode == card.RegionCode && own.RoundId == card.RoundId && own.ProjectId == card.ProjectId && (own.Conflict != null || own.Submissions == 0))
                    && (desks.Contains(card.RegionCode)
                        || mine.Any(own => own.RegionCode == card.RegionCode && own.RoundId == card.RoundId && own.ProjectId == card.ProjectId)
                        || db.GroupMembers.Any(member => member.RegionCode == card.RegionCode && member.RoundId == card.RoundId && member.AccountId == account && member.IsLead && member.LeftAt == null)))));
    }
}
