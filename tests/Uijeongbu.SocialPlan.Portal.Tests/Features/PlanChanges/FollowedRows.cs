using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.PlanChanges;

/// <summary>Whether the rows of a plan say what its history says.</summary>
internal static class FollowedRows
{
    /// <summary>What would be adopted next year is what this year's history came to; targets have the same states, and what ended has its last year.</summary>
    public static void ShouldFollow(this PlanRows rows, PlanHistory history, int year)
    {
        rows.ToAdopted(year + 1).Projects.Should().BeEquivalentTo(history.Latest.Projects, options => options.ComparingByValue<ProjectAt>());
        rows.Strategies.Select(row => (row.Id, row.Order, row.Name)).Should().Contain(history.Latest.Strategies.Select(row => (row.Id, row.Order, row.Name)));
        foreach (var row in rows.Projects)
        {
            row.LastYear.Should().Be(history.EndOf(row.Code) is { } end ? end <= new DateOnly(year, 1, 1) ? year - 1 : year : null, row.Code);
        }

        foreach (var indicator in history.Latest.Projects.SelectMany(project => project.Indicators))
        {
            var states = history.TargetsOf(indicator.Id, year);
            var now = rows.Indicators.Single(row => row.RecordId == indicator.Id && row.LastYear is null);
            var stored = rows.Targets.Where(row => row.IndicatorId == now.Id && row.FiscalYear == year).OrderBy(row => row.Revision).ToList();
            (states is [{ Value: null }] && stored.Count == 0 ? [(0, null, null)] : stored.Select(row => (row.Revision, row.Value, row.ChangeSetId)))
                .Should().Equal(states.Select(state => (state.Revision, state.Value, state.ChangeSet?.Id)), "of {0}", indicator.Text.Name);
        }
    }
}
