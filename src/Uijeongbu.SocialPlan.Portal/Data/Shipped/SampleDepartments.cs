using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Departments;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Data.Shipped;

/// <summary>The departments of the sample plans, one of them renamed since, and the sample accounts that belong to one.</summary>
internal sealed class SampleDepartments(PortalDb portalDb, TimeProvider clock) : ShippedData
{
    private const string Uijeongbu = "41150";
    private const string Yangju = "41630";
    private const string Home = "복지정책과";
    private const string Renamed = "일자리정책과";
    private const string Successor = "일자리경제과";

    private static readonly DateOnly Since = new(2023, 1, 1);
    private static readonly DateOnly Reorganised = new(2026, 1, 1);
    private static readonly string[] AtUijeongbu = [Home, "노인장애인과", "가족보육과", Renamed];

    public override string Name => "sample-departments";

    public override string Hash => "1";

    public override bool IsWanted(PortalDataOptions options) => options.SampleData;

    public override async Task ApplyAsync(CancellationToken cancellationToken)
    {
        var home = await AddAsync(cancellationToken);
        await using var accounts = portalDb.OpenAccounts();
        var people = await accounts.Memberships.Where(row => row.RegionCode == Uijeongbu && row.DepartmentId == null && (row.Role == Role.TeamLeader || row.Role == Role.DepartmentHead)).ToListAsync(cancellationToken);
        people.ForEach(row => row.DepartmentId = home);
        await StampAsync(accounts, clock.GetUtcNow().UtcDateTime, cancellationToken);
        await accounts.SaveChangesAsync(cancellationToken);
    }

    // The departments first and once; the memberships that name one live behind another door.
    private async Task<Guid> AddAsync(CancellationToken cancellationToken)
    {
        await using var db = await portalDb.OpenAsAsync(Viewer.System("sample-data", [Uijeongbu, Yangju]), Permissions.PlanWrite, cancellationToken);
        if (await db.Departments.FirstOrDefaultAsync(row => row.RegionCode == Uijeongbu && row.Name == Home, cancellationToken) is { } present)
        {
            return present.Id;
        }

        var departments = AtUijeongbu.Select(name => new Department { RegionCode = Uijeongbu, Name = name, StartsOn = Since }).ToList();
        Department successor = new() { RegionCode = Uijeongbu, Name = Successor, StartsOn = Reorganised };
        var ended = departments.Single(row => row.Name == Renamed);
        (ended.EndsOn, ended.SuccessorId) = (Reorganised.AddDays(-1), successor.Id);
        db.AddRange([.. departments, successor, new Department { RegionCode = Yangju, Name = "사회복지과", StartsOn = Since }]);
        await db.SaveChangesAsync(cancellationToken);
        return departments.Single(row => row.Name == Home).Id;
    }
}
