using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Data.Shipped;

/// <summary>One account for each role, all with one well-known password. Put in once, and only with the sample data.</summary>
internal sealed class SampleAccounts(PortalDb portalDb, IPasswordHasher<User> hasher, ILookupNormalizer normalizer, TimeProvider clock) : ShippedData
{
    /// <summary>The password of every sample account: printed on the sign-in page, so no secret.</summary>
    public const string Password = "socialplan-demo-2026";

    private const string Uijeongbu = "41150";
    private const string Yangju = "41630";
    private const string Gyeonggi = "41";

    private static readonly DateOnly Since = new(2026, 1, 1);

    /// <summary>Address, name, role and place.</summary>
    public static readonly IReadOnlyList<SampleAccount> All =
    [
        new("owner@uijeongbu.example", "김사업", Role.ProjectOwner, Uijeongbu),
        new("owner2@uijeongbu.example", "이사업", Role.ProjectOwner, Uijeongbu),
        new("leader@uijeongbu.example", "박팀장", Role.TeamLeader, Uijeongbu),
        new("head@uijeongbu.example", "최부서", Role.DepartmentHead, Uijeongbu),
        new("secretary@uijeongbu.example", "정간사", Role.CouncilSecretary, Uijeongbu),
        new("auditor@uijeongbu.example", "강감사", Role.Auditor, Uijeongbu),
        new("coordinator@uijeongbu.example", "조총괄", Role.Coordinator, Uijeongbu),
        new("monitor1@uijeongbu.example", "윤단원", Role.MonitoringMember, Uijeongbu),
        new("monitor2@uijeongbu.example", "장단원", Role.MonitoringMember, Uijeongbu),
        new("coordinator@yangju.example", "임총괄", Role.Coordinator, Yangju),
        new("owner@yangju.example", "한사업", Role.ProjectOwner, Yangju),
        new("owner2@yangju.example", "문사업", Role.ProjectOwner, Yangju),
        new("evaluator1@gyeonggi.example", "오위원", Role.Evaluator, Gyeonggi),
        new("evaluator2@gyeonggi.example", "서위원", Role.Evaluator, Gyeonggi),
        new("evaluator3@gyeonggi.example", "신위원", Role.Evaluator, Gyeonggi),
        new("evaluator4@gyeonggi.example", "권위원", Role.Evaluator, Gyeonggi),
        new("evaluator5@gyeonggi.example", "황위원", Role.Evaluator, Gyeonggi),
        new("officer@gyeonggi.example", "안담당", Role.ProvinceOfficer, Gyeonggi),
        new("office@gyeonggi.example", "송사무", Role.EvaluationOffice, Gyeonggi),
        new("chief@gyeonggi.example", "류과장", Role.ProvinceChief, Gyeonggi),
        new("operator@portal.example", "홍운영", Role.Operator, null),
    ];

    public override string Name => "sample-accounts";

    public override string Hash => "2";

    public override bool IsWanted(PortalDataOptions options) => options.SampleData;

    public override async Task ApplyAsync(CancellationToken cancellationToken)
    {
        await using var db = portalDb.OpenAccounts();
        var now = clock.GetUtcNow().UtcDateTime;
        var present = await db.Users.Select(user => user.NormalizedEmail).ToListAsync(cancellationToken);
        // One hash for all: it takes a tenth of a second to make, and the password is printed anyway.
        var hash = hasher.HashPassword(new() { DisplayName = "" }, Password);
        foreach (var account in All.Where(account => !present.Contains(normalizer.NormalizeEmail(account.Email), StringComparer.Ordinal)))
        {
            Add(db, account, hash, now);
        }

        await StampAsync(db, now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken); // one save, so one transaction
    }

    private void Add(PortalDbContext db, SampleAccount account, string hash, DateTime now)
    {
        User user = new()
        {
            Id = Guid.CreateVersion7(),
            DisplayName = account.Name,
            UserName = account.Email,
            NormalizedUserName = normalizer.NormalizeName(account.Email),
            Email = account.Email,
            NormalizedEmail = normalizer.NormalizeEmail(account.Email),
            EmailConfirmed = true,
            PasswordHash = hash,
            SecurityStamp = Guid.NewGuid().ToString("N"),
        };
        db.Add(user);
        db.Add(new Membership { UserId = user.Id, Role = account.Role, RegionCode = account.RegionCode, ValidFrom = Since, GrantedAt = now });
    }
}

/// <summary>A sample account.</summary>
internal sealed record SampleAccount(string Email, string Name, Role Role, string? RegionCode);
