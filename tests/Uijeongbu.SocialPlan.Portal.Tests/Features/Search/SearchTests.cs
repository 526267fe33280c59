using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Search;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Search;

/// <summary>Projects, indicators and people are found by a part of their name, however it is typed, at one's own places only.</summary>
public sealed class SearchTests
{
    private const string Coordinator = "coordinator@uijeongbu.example";

    [Theory, OnSqlite, OnPostgres]
    public async Task Parts_of_names_initial_consonants_and_numbers_find_the_same_on_both_databases(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var grid = (await site.GridAsync(ResultSite.Owner))!.Projects.First(project => project.Code == "2-3-1");

        (await FindAsync(site, Coordinator, grid.Name[..4])).Projects.Should().Contain(row => row.Code == "2-3-1" && row.Place == "의정부시" && row.Year != null);
        (await FindAsync(site, Coordinator, "2-3-1")).Projects.Should().Contain(row => row.Project == grid.Name);
        (await FindAsync(site, Coordinator, Initials(grid.Name))).Projects.Should().Contain(row => row.Code == "2-3-1");
        (await FindAsync(site, Coordinator, Initials("이동상담소 운영"))).Indicators.Should().Contain(row => row.Indicator == "이동상담소 운영 횟수");
        (await FindAsync(site, Coordinator, "이동 상담소".Normalize(System.Text.NormalizationForm.FormD))).Indicators.Should().Contain(row => row.Indicator == "이동상담소 운영 횟수", "however a keyboard puts syllables together");
        (await FindAsync(site, Coordinator, Initials("조총괄"))).People.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Name = "조총괄", Role = Role.Coordinator, Place = "의정부시" });
        (await FindAsync(site, Coordinator, "없는 말")).Count.Should().Be(0, "nothing is called so");
        (await FindAsync(site, "coordinator@yangju.example", "이동상담소")).Indicators.Should().BeEmpty("Yangju counts something else");
        (await FindAsync(site, "coordinator@yangju.example", "조총괄")).People.Should().BeEmpty("it is another place");
        await using var owner = await site.Portal.ActAsAsync(ResultSite.Owner);
        await owner.ServiceProvider.GetRequiredService<SearchQueries>().Awaiting(one => one.PeopleAsync("조총괄", CancellationToken.None)).Should().ThrowAsync<AccessDeniedException>();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_search_is_four_statements_and_people_that_were_found_stand_in_the_security_log_without_the_words(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        await using var scope = await site.Portal.ActAsAsync(Coordinator);
        using Activity activity = new("search");
        activity.Start();
        using Statements statements = new(activity.TraceId);
        var queries = scope.ServiceProvider.GetRequiredService<SearchQueries>();
        await queries.ProjectsAsync("사업", CancellationToken.None);
        await queries.IndicatorsAsync("사업", CancellationToken.None);
        (await queries.PeopleAsync("사업", CancellationToken.None)).Select(row => row.Name).Should().Equal("김사업", "이사업");

        // A circuit reads who acts at each of the three; a page knows it from the request.
        statements.Seen.Count(text => !text.Contains("SignInSessions", StringComparison.Ordinal)).Should().Be(4, string.Join("\n\n", statements.Seen));
        await using var accounts = site.Portal.Door.OpenAccounts();
        (await accounts.SecurityEvents.Where(row => row.Kind == SecurityEventKind.PeopleRead).Select(row => row.Detail).ToListAsync()).Should().Equal("search 41150 2");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Rows_of_an_older_program_get_their_keys_at_the_upgrade_and_keep_their_versions(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        long before;
        await using (var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu))
        {
            (await db.Projects.AnyAsync(row => row.SearchKey == "") || await db.Indicators.AnyAsync(row => row.SearchKey == "")).Should().BeFalse();
            before = await db.Projects.SumAsync(row => row.Version);
            await db.Projects.ExecuteUpdateAsync(set => set.SetProperty(row => row.SearchKey, ""));
            await db.Indicators.ExecuteUpdateAsync(set => set.SetProperty(row => row.SearchKey, ""));
        }

        await using (var accounts = site.Portal.Door.OpenAccounts())
        {
            await accounts.Users.ExecuteUpdateAsync(set => set.SetProperty(row => row.SearchKey, ""));
            await accounts.DataStamps.Where(row => row.Name == "search-keys").ExecuteDeleteAsync();
        }

        (await FindAsync(site, Coordinator, "이동상담소")).Count.Should().Be(0, "the rows have no keys");
        await site.Portal.PrepareAsync();
        (await FindAsync(site, Coordinator, "이동상담소")).Indicators.Should().NotBeEmpty();
        (await FindAsync(site, Coordinator, "조총괄")).People.Should().NotBeEmpty();
        await using var after = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        (await after.Projects.SumAsync(row => row.Version)).Should().Be(before);
    }

    [Theory, OnSqlite]
    public async Task The_filter_names_the_index(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        (await PlanOfAsync(db, db.Projects.Where(row => row.SearchKey.Contains('가')))).Should().Contain("IX_Projects_RegionCode").And.NotContain("SCAN p");
        (await PlanOfAsync(db, db.Indicators.Where(row => row.SearchKey.Contains('가')))).Should().Contain("IX_Indicators_RegionCode").And.NotContain("SCAN i");
    }

    private static async Task<string> PlanOfAsync<T>(PortalDbContext db, IQueryable<T> rows)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = rows.CreateDbCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        await using var reader = await command.ExecuteReaderAsync();
        List<string> lines = [];
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(3));
        }

        return string.Join('\n', lines);
    }

    // As a person types them: the letters that stand alone on a keyboard.
    private static string Initials(string text) =>
        string.Concat(text.Select(letter => letter is >= '가' and <= '힣' ? "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"[(letter - '가') / 588] : letter));

    private static async Task<Found> FindAsync(ResultSite site, string who, string words)
    {
        await using var scope = await site.Portal.ActAsAsync(who);
        var (queries, key) = (scope.ServiceProvider.GetRequiredService<SearchQueries>(), SearchKey.OfQuery(words));
        return new(await queries.ProjectsAsync(key, CancellationToken.None), await queries.IndicatorsAsync(key, CancellationToken.None), await queries.PeopleAsync(key, CancellationToken.None));
    }

    private sealed record Found(IReadOnlyList<FoundItem> Projects, IReadOnlyList<FoundItem> Indicators, IReadOnlyList<FoundPerson> People)
    {
        public int Count => Projects.Count + Indicators.Count + People.Count;
    }
}
