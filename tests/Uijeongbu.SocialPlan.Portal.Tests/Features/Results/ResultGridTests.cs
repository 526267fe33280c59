using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

/// <summary>What the entry grid finds, for whom.</summary>
public sealed class ResultGridTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task An_owner_finds_the_own_projects_with_three_years_target_rate_and_hints(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);

        var grid = (await site.GridAsync(ResultSite.Owner))!;

        grid.RegionName.Should().Be("의정부시");
        grid.IsOpen.Should().BeTrue();
        grid.Projects.Select(project => project.Code).Should().Equal("2-3-1", "2-3-2", "2-3-4");
        grid.Projects.Select(project => project.Lock?.Kind).Should().Equal(null, null, EntryLockKind.Submitted);
        grid.Projects.SelectMany(project => project.Rows).Should().HaveCount(18);
        var row = grid.Projects[0].Rows[5];
        (row.Name, row.BeforeLast, row.Last, row.Target, row.Saved.Actual).Should().Be(("민관협력 연계 건수", 512m, 688m, 600m, 1024m));
        row.Score.Rate.Should().Be(170.7m);
        var blank = grid.Projects[0].Rows[6];
        (blank.Saved.State, blank.Saved.Actual, blank.Score.Rate, blank.Saved.Version).Should().Be((ResultState.NotEntered, null, null, 0L));
        grid.Projects[1].Rows[4].Last.Should().BeNull("the service began this year");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Readers_of_the_municipality_find_all_of_it_and_no_one_else_any(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);

        var all = (await site.GridAsync("coordinator@uijeongbu.example"))!;
        all.Projects.Should().HaveCount(7);
        all.Projects.Should().OnlyContain(project => project.Lock != null, "a coordinator enters nothing");
        (await site.GridAsync("owner@yangju.example"))!.Projects.Should().HaveCount(2);
        (await site.GridAsync("owner@yangju.example", ResultSite.Uijeongbu)).Should().BeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Opening_takes_four_statements_whatever_the_number_of_rows(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        await using var scope = await site.Portal.ActAsAsync(ResultSite.Owner2);
        var queries = scope.ServiceProvider.GetRequiredService<ResultQueries>();
        await queries.GridAsync(ResultSite.Year, null, CancellationToken.None);

        using Activity trace = new("opening");
        trace.Start();
        using Statements statements = new(trace.TraceId);
        await queries.GridAsync(ResultSite.Year, null, CancellationToken.None);

        statements.Seen.Should().HaveCount(4, "who asks, projects, indicators, budgets");
    }
}
