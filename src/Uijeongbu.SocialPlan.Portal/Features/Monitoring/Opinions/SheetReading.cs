using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;

/// <summary>Which sheets of subcommittees a viewer finds: those of rounds whose opinions the viewer gathers, and of no project on which the viewer's own review is still to come.</summary>
internal static class SheetReading
{
    public static IQueryable<SubcommitteeSheet> Of(PortalDbContext db, string region, Guid round, Guid project)
    {
        var account = db.Viewer.AccountId;
        return db.SubcommitteeSheets.AsNoTracking().Where(row => row.RegionCode == region && row.RoundId == round && row.ProjectId == project
                && RecommendationReading.Gathered(db).Any(one => one.RegionCode == region && one.Id == round)
                && !db.ReviewCards.Any(own => own.RegionCode == region && own.RoundId == round && own.ProjectId == project && own.Submissions == 0
                    && db.GroupMembers.Any(member => member.RegionCode == region && member.Id == own.MemberId && member.AccountId == account)))
            .OrderBy(row => row.HeldOn).ThenBy(row => row.Id);
    }
}
