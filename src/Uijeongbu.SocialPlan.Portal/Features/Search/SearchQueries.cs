using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.Search;

/// <summary>
/// Finds projects, indicators and people of the viewer's own places by a part of their name or its initial consonants: one statement each, and one line of
/// the security log when people were found. The filter names the places, by which all these rows are indexed; the words are compared within them.
/// </summary>
internal sealed class SearchQueries(PortalDb door, SecurityLog log, TimeProvider clock)
{
    /// <summary>Most rows of a group.</summary>
    public const int Most = 30;

    /// <summary>Projects, the youngest plans first; one more than <see cref="Most"/> when there are more.</summary>
    public async Task<IReadOnlyList<FoundItem>> ProjectsAsync(string key, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PlanRead, cancellationToken);
        return await (
            from project in db.Projects
            where project.SearchKey.Contains(key)
            join place in db.Regions on project.RegionCode equals place.Code
            let year = db.AnnualPlans.Where(annual => annual.PlanId == project.PlanId && annual.RegionCode == project.RegionCode
                && annual.FiscalYear >= project.FirstYear && (project.LastYear == null || annual.FiscalYear <= project.LastYear)).Max(annual => (int?)annual.FiscalYear)
            orderby year ?? 0 descending, project.RegionCode, project.Code, project.Id
            select new FoundItem(project.RegionCode, place.Name, year, project.Id, project.Code, project.Name, null)).Take(Most + 1).ToListAsync(cancellationToken);
    }

    /// <summary>Indicators with their projects.</summary>
    public async Task<IReadOnlyList<FoundItem>> IndicatorsAsync(string key, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PlanRead, cancellationToken);
        return await (
            from indicator in db.Indicators
            where indicator.SearchKey.Contains(key)
            join project in db.Projects on new { Id = indicator.ProjectId, indicator.RegionCode } equals new { project.Id, project.RegionCode }
            join place in db.Regions on project.RegionCode equals place.Code
            let year = db.AnnualPlans.Where(annual => annual.PlanId == project.PlanId && annual.RegionCode == project.RegionCode
                && annual.FiscalYear >= project.FirstYear && (project.LastYear == null || annual.FiscalYear <= project.LastYear)).Max(annual => (int?)annual.FiscalYear)
            orderby year ?? 0 descending, project.RegionCode, project.Code, indicator.Order, indicator.Id
            select new FoundItem(project.RegionCode, place.Name, year, project.Id, project.Code, project.Name, indicator.Name)).Take(Most + 1).ToListAsync(cancellationToken);
    }

    /// <summary>People with a role today or later, at places where the viewer reads memberships. Finding some is a line of the security log.</summary>
    public async Task<IReadOnlyList<FoundPerson>> PeopleAsync(string key, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.MembershipRead, cancellationToken);
        var (places, today) = (db.ViewerRegions.ToArray(), Korea.DayOf(clock.GetUtcNow().UtcDateTime));
        await using var accounts = door.OpenAccounts();
        var found = await (
            from member in accounts.Memberships
            where member.RegionCode != null && places.Contains(member.RegionCode) && (member.ValidTo == null || member.ValidTo >= today)
            join user in accounts.Users on member.UserId equals user.Id
            where user.SearchKey.Contains(key)
            join place in accounts.Regions on member.RegionCode equals place.Code
            orderby user.DisplayName, member.RegionCode, member.ValidFrom, member.Id
            select new FoundPerson(member.RegionCode!, place.Name, user.DisplayName, member.Role, member.DeputyKind, member.DeputyForName, member.ValidFrom, member.ValidTo)).AsNoTracking().Take(Most + 1).ToListAsync(cancellationToken);
        if (found.Count > 0)
        {
            await log.WriteAsync(SecurityEventKind.PeopleRead, db.Viewer, $"search {string.Join(' ', found.Select(one => one.RegionCode).Distinct(StringComparer.Ordinal))} {found.Count}", cancellationToken);
        }

        return found;
    }
}
