using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Features.Dashboards;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Dashboards;

/// <summary>How a year stands: the figures are those of the scoring, whatever the database.</summary>
public sealed class DashboardTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_year_that_was_published_shows_the_same_figure_as_the_public_page_and_what_was_spent(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);

        var view = (await FindAsync(site, 2020))!;

        view.Score.Rate.Should().Be(126.8m);
        view.Score.Indicators.Coverage.Should().Be(new Coverage(view.Score.Indicators.Coverage.Total, view.Score.Indicators.Coverage.Total));
        view.Execution.Percent.Should().BeInRange(50m, 100m);
        view.Strategies.Should().HaveCount(6);
        view.Trend.Should().Contain(point => point.FiscalYear == 2020 && point.Rate == 126.8m);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_has_not_entered_is_counted_by_person_and_other_years_stand_with_their_source(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);

        var view = (await FindAsync(site, ResultSite.Year))!;

        var desk = await site.DeskAsync(ReportSite.Coordinator);
        var own = desk.Cases.Projects.Where(found => desk.StaffOf(found).Contains("김사업", StringComparison.Ordinal)).ToList();
        view.People.Single(person => person.Name == "김사업").Should().BeEquivalentTo(new { Projects = own.Count, Indicators = own.Sum(found => found.Rows.Count) });
        view.People.Should().BeInDescendingOrder(person => person.NotEntered);
        view.Trend.Select(point => (point.FiscalYear, point.Source)).Should().Equal((2020, "확정본 SP-41150-2020-01"), (ResultSite.Year, "지금 입력된 값"));
        (await FindAsync(site, 1999)).Should().BeNull();
    }

    private static async Task<Dashboard?> FindAsync(ReportSite site, int year)
    {
        await using var scope = await site.Portal.ActAsAsync(ReportSite.Coordinator);
        return await ActivatorUtilities.GetServiceOrCreateInstance<DashboardQueries>(scope.ServiceProvider).FindAsync(ResultSite.Uijeongbu, year, CancellationToken.None);
    }
}
