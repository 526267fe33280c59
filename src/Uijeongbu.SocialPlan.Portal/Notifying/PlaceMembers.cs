using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Departments;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Practice;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Notifying;

/// <summary>Who holds a role on the way of reports at a place today: for whom a turn may be.</summary>
/// <param name="door">The door.</param>
/// <param name="clock">The server's clock.</param>
internal sealed class PlaceMembers(PortalDb door, TimeProvider clock)
{
    private static readonly Role[] Receiving = [Role.ProvinceOfficer, Role.EvaluationOffice];
    private static readonly Role[] Reviewing = [Role.TeamLeader, Role.DepartmentHead, Role.Coordinator];

    /// <summary>Of a practice copy those of its place, who find what it tells them while they are in it. One statement, before the command has read the rights: it tells nobody anything.</summary>
    public async Task<IReadOnlyList<PlaceMember>> ReviewersAsync(string region, CancellationToken cancellationToken)
    {
        await using var accounts = door.OpenAccounts();
        var place = PracticeCode.PlaceOf(region);
        var members = await TodayAsync(accounts.Memberships.Where(row => row.RegionCode == place && Reviewing.Contains(row.Role)), cancellationToken);
        return place == region ? members : [.. members.Select(member => member with { Department = member.Department is { } id ? PracticeCode.IdOf(id, region) : null })];
    }

    /// <summary>The same of those at its province who take submitted results in.</summary>
    public async Task<IReadOnlyList<PlaceMember>> ReceiversAsync(string region, CancellationToken cancellationToken)
    {
        await using var accounts = door.OpenAccounts();
        return await TodayAsync(accounts.Memberships.Where(row => Receiving.Contains(row.Role) && accounts.Regions.Any(one => one.Code == region && one.ParentCode == row.RegionCode)), cancellationToken);
    }

    /// <summary>Everyone with a role at a place today who reads notifications there.</summary>
    public async Task<IReadOnlyList<PlaceMember>> StaffAsync(string region, CancellationToken cancellationToken)
    {
        await using var accounts = door.OpenAccounts();
        return [.. (await TodayAsync(accounts.Memberships.Where(row => row.RegionCode == region), cancellationToken)).Where(member => Permissions.Allow(member.Role, Permissions.AlertRead))];
    }

    /// <summary>The coordinators of a province's municipalities today, by place.</summary>
    public async Task<ILookup<string, Guid>> CoordinatorsBelowAsync(string province, CancellationToken cancellationToken)
    {
        var today = Korea.DayOf(clock.GetUtcNow().UtcDateTime);
        await using var accounts = door.OpenAccounts();
        var held = await accounts.Memberships.AsNoTracking()
            .Where(row => row.Role == Role.Coordinator && row.ValidFrom <= today && (row.ValidTo == null || row.ValidTo >= today) && accounts.Regions.Any(one => one.Code == row.RegionCode && one.ParentCode == province))
            .Select(row => new { Place = row.RegionCode!, row.UserId }).ToListAsync(cancellationToken);
        return held.ToLookup(row => row.Place, row => row.UserId, StringComparer.Ordinal);
    }

    private async Task<IReadOnlyList<PlaceMember>> TodayAsync(IQueryable<Membership> memberships, CancellationToken cancellationToken)
    {
        var today = Korea.DayOf(clock.GetUtcNow().UtcDateTime);
        return await memberships.AsNoTracking().Where(row => row.ValidFrom <= today && (row.ValidTo == null || row.ValidTo >= today))
            .Select(row => new PlaceMember(row.UserId, row.Role, row.DepartmentId)).ToListAsync(cancellationToken);
    }
}

/// <summary>A person with a role at a place.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Role">The role.</param>
/// <param name="Department">Its department or team.</param>
internal sealed record PlaceMember(Guid AccountId, Role Role, Guid? Department)
{
    /// <summary>The parts in a project, as the pages of reports decide them.</summary>
    public ReportParts PartsIn(Project project, IReadOnlyCollection<ProjectStaff> staff, string region, DepartmentRegister register, DateOnly day) => Actors(region, register, day).Of(project, staff).Parts;

    /// <summary>The parts in work that a department has by its name.</summary>
    public ReportParts PartsIn(string department, string region, DepartmentRegister register, DateOnly day) => Actors(region, register, day).OfDepartment(department).Parts;

    private ReportActors Actors(string region, DepartmentRegister register, DateOnly day) => new(Viewer.Account(AccountId, "", [new(Role, [region], Department)]), region, register, day);
}
