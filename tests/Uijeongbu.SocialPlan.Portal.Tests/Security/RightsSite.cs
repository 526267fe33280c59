using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data.Outages;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>
/// A portal with one person of each role and the same small plan in three places. Everyone is named as in charge of every project, so
/// that nothing but the role and its place decides.
/// </summary>
internal sealed class RightsSite : IAsyncDisposable
{
    public const string Own = "41150";
    public const string Sibling = "41630";
    public const string OtherProvince = "11110";
    public const string Province = "41";

    private readonly Dictionary<string, SmallPlan> _plans = [];

    private RightsSite(TestPortal portal) => Portal = portal;

    public static IReadOnlyList<string> Places { get; } = [Own, Sibling, OtherProvince];

    /// <summary>Everyone who signs in; jobs of the portal do not, and an invitation is no role of an account.</summary>
    public static IReadOnlyList<Role> People { get; } = [.. Enum.GetValues<Role>().Where(role => role is not (Role.System or Role.Invited))];

    public TestPortal Portal { get; }

    /// <summary>Addresses of accounts that nobody gave a role yet.</summary>
    public Queue<string> Newcomers { get; } = new();

    /// <summary>Memberships of each place that a command may end.</summary>
    public Dictionary<string, Queue<Guid>> Endable { get; } = Places.ToDictionary(place => place, _ => new Queue<Guid>());

    /// <summary>Invitations to each place.</summary>
    public PeopleRows Invitations { get; } = new();

    /// <summary>Rows around the year's plan.</summary>
    public YearRows Year { get; } = new();

    /// <summary>Reports of projects, each to be moved once.</summary>
    public ReportRows Reports { get; } = new();

    public SmallPlan PlanOf(string place) => _plans[place];

    public static string EmailOf(Role role) => $"{role}@rights.example".ToLowerInvariant();

    /// <summary>Where the test's person of that role holds it.</summary>
    public static string? PlaceOf(Role role) => role switch
    {
        Role.Operator => null,
        Role.Evaluator or Role.ProvinceOfficer or Role.EvaluationOffice or Role.ProvinceChief => Province,
        _ => Own,
    };

    /// <summary>Whether a right of that role reaches the place: said here a second time, on purpose.</summary>
    public static bool Reaches(Role role, string place) => PlaceOf(role) switch
    {
        null => true,
        Province => place.StartsWith(Province, StringComparison.Ordinal),
        var own => own == place,
    };

    public static async Task<RightsSite> StartAsync(DatabaseKind kind, bool open)
    {
        RightsSite site = new(await TestPortal.StartAsync(kind));
        await site.AddPeopleAsync();
        foreach (var place in Places)
        {
            await site.AddPlanAsync(place, open);
        }

        await site.AddForCommandsAsync();
        await site.Reports.PutIntoDepartmentsAsync(site.Portal);
        return site;
    }

    private async Task<User> AddUserAsync(string email)
    {
        User user = new() { Id = Guid.CreateVersion7(), DisplayName = email, UserName = email, Email = email };
        (await Portal.Get<UserManager<User>>().CreateAsync(user)).Succeeded.Should().BeTrue();
        return user;
    }

    /// <summary>How often the door refused, by the security log, and how often without a word of what; counted, not read: there are thousands.</summary>
    public async Task<(int Denied, int Unnamed)> DeniedAsync()
    {
        await using var db = Portal.Door.OpenAccounts();
        var denied = db.SecurityEvents.Where(row => row.Kind == SecurityEventKind.Denied);
        return (await denied.CountAsync(), await denied.CountAsync(row => row.Detail == null));
    }

    /// <summary>Over every row of every table but the security log. PostgreSQL sums up its own tables in one statement: thousands of cells ask for it.</summary>
    public async Task<string> ChecksumAsync()
    {
        await using var db = Portal.Door.OpenAccounts();
        await db.Database.OpenConnectionAsync();
        var tables = db.Model.GetEntityTypes().Where(type => type.ClrType != typeof(SecurityEvent)).Select(type => type.GetTableName()).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        var rows = db.Database.IsNpgsql() ? await SumsAsync(db.Database.GetDbConnection(), tables) : await AllRowsAsync(db.Database.GetDbConnection(), tables);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows))));
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();

    private static DateTime Now => TimeProvider.System.GetUtcNow().UtcDateTime;

    private static async Task<List<string>> AllRowsAsync(DbConnection connection, IEnumerable<string> tables)
    {
        List<string> all = [];
        foreach (var table in tables)
        {
            all.Add(table);
            all.AddRange(await RowsAsync(connection, table));
        }

        return all;
    }

    private static async Task<List<string>> SumsAsync(DbConnection connection, IEnumerable<string> tables)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = string.Join(" UNION ALL ", tables.Select(table => $"SELECT '{table} ' || md5(coalesce(string_agg(one::text, E'\\n' ORDER BY one::text), '')) FROM \"{table}\" one"));
        await using var reader = await command.ExecuteReaderAsync();
        List<string> sums = [];
        while (await reader.ReadAsync())
        {
            sums.Add(reader.GetString(0));
        }

        return sums;
    }

    private static async Task<List<string>> RowsAsync(DbConnection connection, string table)
    {
        List<string> rows = [];
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        await using var reader = await command.ExecuteReaderAsync();
        var values = new object[reader.FieldCount];
        while (await reader.ReadAsync())
        {
            reader.GetValues(values);
            rows.Add(string.Join('\t', values.Select(value => value is byte[] bytes ? Convert.ToHexStringLower(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture))));
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    private async Task AddPeopleAsync()
    {
        foreach (var role in People)
        {
            var user = await AddUserAsync(EmailOf(role));
            if (role is not Role.Anonymous)
            {
                await using var db = Portal.Door.OpenAccounts();
                db.Add(new Membership { UserId = user.Id, Role = role, RegionCode = PlaceOf(role), ValidFrom = new(2026, 1, 1), GrantedAt = Now });
                await db.SaveChangesAsync();
            }
        }
    }

    // All before the cells, so that a cell changes nothing by being prepared.
    private async Task AddForCommandsAsync()
    {
        await using var db = Portal.Door.OpenAccounts();
        for (var i = 0; i < People.Count * Places.Count; i++)
        {
            var user = await AddUserAsync($"newcomer{i}@rights.example");
            Newcomers.Enqueue(user.Email!);
            Membership membership = new() { UserId = user.Id, Role = Role.MonitoringMember, RegionCode = Places[i % Places.Count], ValidFrom = new(2026, 1, 1), GrantedAt = Now };
            db.Add(membership);
            Endable[membership.RegionCode].Enqueue(membership.Id);
            Invitations.Add(db, membership.RegionCode, i);
            Invitations.Givers[membership.RegionCode].Enqueue(user.Id);
        }

        foreach (var place in Places)
        {
            var taker = await AddUserAsync($"taker{place}@rights.example");
            var deputy = await AddUserAsync($"deputy{place}@rights.example");
            (Invitations.Takers[place], Invitations.Deputies[place]) = (taker.Id, deputy.Id);
            Invitations.Add(db, place, 1000 + Invitations.Takers.Count); // one that no cell withdraws
            db.AddRange(new[] { taker, deputy }.Select(user => new Membership { UserId = user.Id, Role = Role.ProjectOwner, RegionCode = place, ValidFrom = new(2026, 1, 1), GrantedAt = Now }));
            Invitations.AddDeputies(db, place);
            await using var work = await Portal.OpenAsync(place);
            Invitations.AddWork(work, place, _plans[place].Project.Id, People.Count + 1);
            await work.SaveChangesAsync();
        }

        await db.SaveChangesAsync();
    }

    private async Task AddPlanAsync(string place, bool open)
    {
        var plan = _plans[place] = await SmallPlan.SavedAsync(Portal, place);
        await using var accounts = Portal.Door.OpenAccounts();
        var people = await accounts.Users.Select(user => user.Id).ToListAsync();
        await using var db = await Portal.OpenAsync(place);
        db.Add(new ResultsPeriod { RegionCode = place, FiscalYear = SmallPlan.Year, OpensAt = Now.AddDays(-10), ClosesAt = Now.AddDays(open ? 10 : -1) });
        db.AddRange(people.Select(person => new ProjectStaff { RegionCode = place, ProjectId = plan.Project.Id, UserId = person, ValidFrom = new(2026, 1, 1) }));
        Reports.Add(db, plan, people);
        Year.Add(db, plan, await accounts.Users.ToDictionaryAsync(user => user.Email!, user => user.Id, StringComparer.Ordinal));
        ChangeOperations.AddTo(db, place);
        EvidenceOperations.AddTo(db, plan);
        SubmissionOperations.AddTo(db, plan);
        AlertOperations.AddTo(db, place, people);
        AnnouncementOperations.AddTo(db, place);
        PracticeOperations.AddTo(db, plan);
        var member = await accounts.Users.Where(user => user.Email == EmailOf(Role.MonitoringMember)).Select(user => user.Id).SingleAsync();
        MonitoringOperations.AddTo(db, plan, member);
        OpinionOperations.AddTo(db, plan, member, people);
        GroupOperations.AddTo(db, plan, member, people);
        MarkingOperations.AddTo(db, plan, await accounts.Users.Where(user => user.Email == EmailOf(Role.Evaluator)).Select(user => user.Id).SingleAsync());
        EvaluationOutcomeOperations.AddTo(db, place);
        EvaluationRoundOperations.AddTo(db, place);
        db.AddRange(people.Select(person => PlanOperations.ImportOf(person, place)));
        db.AddRange(people.Select(person => Operations.FormOf(person, place)));
        await db.SaveChangesAsync();
        // For OutageQueries: an hour of silence a day before the end, at each place.
        accounts.Add(new Outage { FromAt = Now.AddDays(open ? 9 : -2), ToAt = Now.AddDays(open ? 9 : -2).AddHours(1) });
        await accounts.SaveChangesAsync();
    }
}
