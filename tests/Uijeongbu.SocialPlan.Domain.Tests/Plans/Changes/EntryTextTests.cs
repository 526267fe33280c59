using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;

namespace Uijeongbu.SocialPlan.Domain.Tests.Plans.Changes;

/// <summary>Entries in the words of a table of changes.</summary>
public sealed class EntryTextTests
{
    private static readonly StrategyAt Strategy = new(new(1, 0, 0, new byte[8]), StrategySystem.Projects, 2, "돌봄");
    private static readonly IndicatorAt Indicator = new(new(2, 0, 0, new byte[8]), new("이용자 수", "명"), new([new YearTarget(2026, 1250.5m)]));
    private static readonly BudgetAt Budget = new(2026, BudgetKind.Supplementary, 1, IsNonBudget: false, new([new BudgetLineAt(FundingSource.Province, "", 10_000_000), new BudgetLineAt(FundingSource.Municipality, "", null)]));
    private static readonly ProjectAt Project = new("2-1", Strategy.Id, "긴급돌봄", "복지과", new([Indicator]), new([Budget]));
    private static readonly PlanAt Plan = new([Strategy], [Project]);

    [Fact]
    public void A_target_is_told_with_its_unit_and_a_missing_one_is_not_zero() =>
        EntryText.Of(new TargetChange("2-1", Indicator.Id, 2026, 1250.5m, null), Plan, 2026)
            .Should().Be(new EntryText("사업 2-1(긴급돌봄)의 지표 '이용자 수'의 2026년 목표", "1,250.5명", "목표 미설정"));

    [Fact]
    public void A_budget_is_told_with_version_sum_and_lines_and_blank_is_not_zero() =>
        EntryText.Of(new BudgetChange("2-1", 2026, null, Budget), Plan, 2026).Should().Be(new EntryText("사업 2-1(긴급돌봄)의 2026년 예산", "없음", "제1회 추경 10.0백만원(시·도비 10.0, 시·군·구비 –)"));

    [Fact]
    public void A_dropped_project_is_told_whole() =>
        EntryText.Of(new ProjectChange("2-1", Project, null), Plan, 2026)
            .Should().Be(new EntryText("사업 2-1(긴급돌봄)", "2-1 긴급돌봄 · 복지과 · 이용자 수 1,250.5명 · 제1회 추경 10.0백만원(시·도비 10.0, 시·군·구비 –)", "폐지"));

    [Fact]
    public void A_move_names_both_strategies_even_one_that_the_same_set_makes()
    {
        StrategyAt made = new(new(3, 0, 0, new byte[8]), StrategySystem.Projects, 3, "주거");
        EntryText.Of(Plan, [new StrategyChange(made.Id, null, made), new MoveChange("2-1", Strategy.Id, made.Id)], new(2026, 3, 1), 2026)
            .Select(text => (text.Before, text.After)).Should().Equal(("없음", "3. 주거"), ("2. 돌봄", "3. 주거"));
    }

    [Fact]
    public void A_department_that_is_not_named_is_said_to_be_none() =>
        EntryText.Of(new OwnerChange("2-1", "복지과", null), Plan, 2026).After.Should().Be("없음");
}
