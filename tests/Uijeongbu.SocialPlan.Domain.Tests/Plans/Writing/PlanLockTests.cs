using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;

namespace Uijeongbu.SocialPlan.Domain.Tests.Plans.Writing;

/// <summary>Steps that would change what is adopted by a way around.</summary>
public sealed class PlanLockTests
{
    private static readonly Guid Care = Guid.CreateVersion7();
    private static readonly Guid Group = Guid.CreateVersion7();
    private static readonly IndicatorContent Users = new(Guid.CreateVersion7(), "이용자 수", "명", null, null, null, default, null, null, null, null, 0, null, null, null, new Dictionary<int, decimal> { [2027] = 100m, [2028] = 110m });

    private static readonly ProjectContent Adopted = new(
        Guid.CreateVersion7(), "1-1", "노인 돌봄", Group, IsPriority: false, FundingOrigin.Local, "노인과", 2027, null, new Dictionary<string, string>(StringComparer.Ordinal), [Users],
        [new(2027, BudgetKind.Draft, 0, IsNonBudget: false, [new(FundingSource.Other, "기금 1;Other 후원", 200_000)])]);

    private static readonly PlanContent Plan = new(null, "목표", [new(Care, StrategySystem.Projects, "돌봄", [new(Group, "중점")], [Users with { Id = Guid.CreateVersion7() }], [Adopted])]);

    private static readonly PlanRules After2028 = new(new([new(2027, AnnualPlanStatus.Closed), new(2028, AnnualPlanStatus.Adopted)]), 2027, 2030);

    [Fact]
    public void A_project_that_ended_before_an_adopted_year_does_not_run_in_it_afterwards()
    {
        var ended = With(Adopted with { LastYear = 2027 });
        Codes(ended, With(Adopted with { LastYear = null })).Should().Equal("annual-plan.adopted");
        Codes(With(Adopted), With(Adopted with { LastYear = 2027 })).Should().Equal("annual-plan.adopted");
        Codes(With(Adopted), With(Adopted with { LastYear = 2028 })).Should().BeEmpty("it still runs in each adopted year");
    }

    [Fact]
    public void A_group_with_an_adopted_project_keeps_its_name() =>
        Codes(Plan, Plan with { Strategies = [Plan.Strategies[0] with { Groups = [new(Group, "다른 이름")] }] }).Should().Equal("annual-plan.adopted");

    [Fact]
    public void A_strategy_with_an_adopted_project_keeps_its_place_and_others_can_still_follow_it()
    {
        StrategyContent other = new(Guid.CreateVersion7(), StrategySystem.Projects, "주거", [], [], []);
        StrategyContent task = new(Guid.CreateVersion7(), StrategySystem.Development, "기반", [], [], []);
        Codes(Plan, Plan with { Strategies = [other, Plan.Strategies[0]] }).Should().Equal("annual-plan.adopted");
        Codes(Plan, Plan with { Strategies = [Plan.Strategies[0], other, task] }).Should().BeEmpty();
        Codes(Plan with { Strategies = [task, Plan.Strategies[0]] }, Plan).Should().BeEmpty("places are counted within a system");
    }

    [Fact]
    public void An_indicator_of_a_strategy_with_an_adopted_project_stays() =>
        Codes(Plan, Plan with { Strategies = [Plan.Strategies[0] with { Indicators = [] }] }).Should().Equal("annual-plan.adopted");

    [Fact]
    public void Two_lines_are_not_one_that_is_written_alike() =>
        Codes(With(Line("기금 1;Other 후원", 200_000)), With(Line("기금", 1), ("후원", 200_000))).Should().Equal("annual-plan.past-year");

    [Fact]
    public void The_base_year_is_open_as_long_as_the_project_is()
    {
        var later = Adopted with { FirstYear = 2029, Budgets = [], Indicators = [Users with { Targets = new Dictionary<int, decimal> { [2026] = 90m } }] };
        Codes(With(later), With(later with { Indicators = [Users with { Targets = new Dictionary<int, decimal> { [2026] = 95m } }] })).Should().BeEmpty();
        Codes(With(later), Plan with { Strategies = [] }).Should().BeEmpty("nothing of it is adopted");
        Codes(With(Adopted), With(Adopted with { Indicators = [Users with { Targets = new Dictionary<int, decimal>(Users.Targets) { [2026] = 95m } }] })).Should().Equal("annual-plan.adopted");
    }

    [Fact]
    public void What_cannot_be_a_plan_is_refused()
    {
        Codes(Plan, Plan with { Strategies = [Plan.Strategies[0], Plan.Strategies[0]] }).Should().Contain("plan.id-taken");
        Codes(Plan, With(Adopted with { GroupId = Guid.CreateVersion7() })).Should().Contain("plan.wrong-place");
    }

    private static ProjectContent Line(string name, long won) => Adopted with { Budgets = [new(2027, BudgetKind.Draft, 0, IsNonBudget: false, [new(FundingSource.Other, name, won)])] };

    private static PlanContent With(ProjectContent project, (string Name, long Won)? second = null) => Plan with
    {
        Strategies = [Plan.Strategies[0] with
        {
            Projects = [second is { } more ? project with { Budgets = [project.Budgets[0] with { Lines = [.. project.Budgets[0].Lines, new(FundingSource.Other, more.Name, more.Won)] }] } : project],
        }],
    };

    private static IEnumerable<string> Codes(PlanContent before, PlanContent after) => After2028.WhyNot(before, after).Select(problem => problem.Code);
}
