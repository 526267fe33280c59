using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Departments;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.People.Handing;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Charges;

/// <summary>Reads <see cref="ChargeBoard"/>, and what a change would make of it. Each reading of the board is a line of the security log.</summary>
internal sealed class ChargeBoardQueries(PortalDb door, OwnerlessWork ownerless, SecurityLog log, TimeProvider clock)
{
    private DateOnly Today => Korea.DayOf(clock.GetUtcNow().UtcDateTime);

    /// <summary>Whether the viewer of a request puts people in charge there; asked before the door, so that a place of others is not found instead of forbidden.</summary>
    public static bool MayRead(HttpContext http, string region) =>
        http.Features.Get<SignedIn>()?.Viewer.RegionsFor(Permissions.PlanWrite)?.Contains(region, StringComparer.Ordinal) ?? false;

    /// <returns>null when the place is none of the viewer's.</returns>
    public async Task<ChargeBoard?> FindAsync(string region, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PlanWrite, cancellationToken);
        if (!db.ViewerRegions.Contains(region, StringComparer.Ordinal) || await db.Regions.SingleOrDefaultAsync(row => row.Code == region, cancellationToken) is not { } place)
        {
            return null;
        }

        var today = Today;
        var projects = await OwnerlessWork.Running(db, [region], today).ToListAsync(cancellationToken);
        var charges = (await ChargeRows.Touchable(db, region, today).AsNoTracking().ToListAsync(cancellationToken)).ToLookup(row => row.ProjectId);
        var left = (await ownerless.OfAsync(db, region, cancellationToken)).Select(one => one.Id).ToHashSet();
        DepartmentRegister register = new(await db.Departments.AsNoTracking().Where(row => row.RegionCode == region).ToListAsync(cancellationToken));
        var owners = await PlaceOwners.ReadAsync(door, region, cancellationToken);
        PersonReading people = new(await door.NamesAsync(charges.SelectMany(rows => rows).Select(row => row.UserId), cancellationToken), RoleDepartments.NamesOf(register.Departments), owners, today);
        await log.WriteAsync(SecurityEventKind.PeopleRead, db.Viewer, $"charge-board {region} {people.Names.Count}", cancellationToken);
        return new(region, place.Name, today, [.. projects
            .OrderByDescending(row => left.Contains(row.Id)).ThenBy(row => row.Code, StringComparer.Ordinal).ThenBy(row => row.Id)
            .Select(row => new ProjectCharges(
                new(row.Id, row.Code, row.Name), row.Department, DoneBy(register, row.Department, today), left.Contains(row.Id), people.Of(charges[row.Id]), SeenProject.Of(row.Id, charges[row.Id])))], owners);
    }

    /// <summary>What a call would make of each project that it changes; refused as the command refuses it.</summary>
    public async Task<Outcome<IReadOnlyList<ChargedMove>>> PreviewAsync(PutInChargeCall call, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PlanWrite, cancellationToken);
        if (!db.ViewerRegions.Contains(call.RegionCode, StringComparer.Ordinal))
        {
            return ChargeProblems.NotFound;
        }

        var today = Today;
        var rows = await ChargeRows.ReadAsync(db, call, today, cancellationToken);
        return rows.Decide(call, await PlaceOwners.ReadAsync(door, call.RegionCode, cancellationToken), today);
    }

    /// <summary>What an own command did; null when the viewer made no such command there.</summary>
    public async Task<SavedCharges?> DoneAsync(string region, Guid command, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PlanWrite, cancellationToken);
        return await UndoCharges.DoneAsync(db, region, command, cancellationToken);
    }

    private static string? DoneBy(DepartmentRegister register, string? named, DateOnly today) => register.InCharge(named, today) is { } now && now.Name != named?.Trim() ? now.Name : null;

    private sealed record PersonReading(Dictionary<Guid, string> Names, IReadOnlyDictionary<Guid, string> Teams, PlaceOwners Owners, DateOnly Today)
    {
        public IReadOnlyList<ChargedPerson> Of(IEnumerable<ProjectStaff> rows) =>
        [
            .. rows.Where(row => (row.ValidTo is null || row.ValidTo >= Today) && !(row.ValidTo < row.ValidFrom))
                .Select(row => new ChargedPerson(
                    row.UserId, Names.GetValueOrDefault(row.UserId, "이름 없음"), row.TeamId is { } team ? Teams.GetValueOrDefault(team) : null, row.ValidFrom, row.ValidTo, Owners.HoldsFrom(row.UserId, Today)))
                .OrderBy(row => row.Name, StringComparer.Ordinal).ThenBy(row => row.ValidFrom),
        ];
    }
}
