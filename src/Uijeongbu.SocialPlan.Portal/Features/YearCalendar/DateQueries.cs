using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.PlaceRules;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.YearCalendar;

/// <summary>Reads the dates that places added, and calendars with them.</summary>
internal sealed class DateQueries(PortalDb door, TimeProvider clock)
{
    /// <summary>Calendars of the places of today's memberships. Who reads no plans there sees the shipped dates.</summary>
    public async Task<IReadOnlyList<PlaceCalendar>> CalendarsAsync(SignedIn signedIn, CancellationToken cancellationToken)
    {
        var codes = signedIn.Memberships.Select(row => row.RegionCode).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (signedIn.Viewer.RegionsFor(Permissions.PlanRead) is null)
        {
            return PlaceCalendar.Of(signedIn.Memberships, clock.GetUtcNow().UtcDateTime);
        }

        return PlaceCalendar.Of(signedIn.Memberships, clock.GetUtcNow().UtcDateTime, await FindAsync(codes, cancellationToken), await RulesAsync(codes, cancellationToken));
    }

    private async Task<Dictionary<string, SavedRules>> RulesAsync(List<string> codes, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PlanRead, cancellationToken);
        var rows = await db.PlanSettings.Where(row => codes.Contains(row.RegionCode)).ToListAsync(cancellationToken);
        return rows.ToDictionary(row => row.RegionCode, SavedRules.Of, StringComparer.Ordinal);
    }

    /// <summary>Dates of places, by day; none of a place that the viewer does not read.</summary>
    public async Task<IReadOnlyList<SavedDate>> FindAsync(IReadOnlyList<string> codes, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PlanRead, cancellationToken);
        var rows = await db.CalendarEntries.Where(row => codes.Contains(row.RegionCode)).ToListAsync(cancellationToken);
        return [.. rows.OrderBy(row => row.On).ThenBy(row => row.Id).Select(SavedDate.Of)];
    }
}
