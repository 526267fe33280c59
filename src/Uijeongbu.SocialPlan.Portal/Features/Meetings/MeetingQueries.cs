using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Features.PlanYears;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Meetings;

/// <summary>Reads a year's meetings at the viewer's places.</summary>
internal sealed class MeetingQueries(PortalDb door)
{
    /// <returns>null when the viewer finds no annual plan of that year there.</returns>
    public async Task<YearMeetings?> FindAsync(string region, int year, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PlanRead, cancellationToken);
        if (await PlanYearQueries.FindAsync(db, region, year, cancellationToken) is not { } view)
        {
            return null;
        }

        var annual = view.Annual.Id;
        var meetings = await db.Meetings.Where(row => row.RegionCode == region && row.AnnualPlanId == annual).ToListAsync(cancellationToken);
        var members = await db.TaskForceMembers.Where(row => row.RegionCode == region && row.AnnualPlanId == annual).ToListAsync(cancellationToken);
        var files = await FileQueries.OfAsync(db, region, SavedMeeting.Subject, [.. meetings.Select(row => row.Id)], cancellationToken);
        var mayWrite = db.Viewer.RegionsFor(Permissions.MeetingWrite)?.Contains(region, StringComparer.Ordinal) ?? false;
        return new(
            view with { MayWrite = mayWrite },
            [.. meetings.OrderBy(row => row.HeldOn).ThenBy(row => row.StartsAt).ThenBy(row => row.Id)],
            [.. members.OrderByDescending(row => row.IsChair).ThenBy(row => row.Kind).ThenBy(row => row.Id)],
            files);
    }
}
