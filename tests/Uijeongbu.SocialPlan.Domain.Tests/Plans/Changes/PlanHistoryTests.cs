using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using static Uijeongbu.SocialPlan.Domain.Tests.Plans.Changes.SmallPlans;

namespace Uijeongbu.SocialPlan.Domain.Tests.Plans.Changes;

/// <summary>The plan at a date, its comparison in words, targets over time, and what became of a project.</summary>
public sealed class PlanHistoryTests
{
    [Fact]
    public void A_change_holds_from_its_day_on_and_not_before()
    {
        var history = HistoryOf((June, ChangeWeight.Deliberated, Target(100m, 120m)));
        TargetOn(history, June.AddDays(-1)).Should().Be(100m);
        TargetOn(history, June).Should().Be(120m);
    }

    [Fact]
    public void Both_targets_of_a_changed_one_are_kept_and_a_corrected_error_was_never_one()
    {
        var history = HistoryOf((June, ChangeWeight.Correction, Target(100m, 110m)), (September, ChangeWeight.Deliberated, Target(110m, 90m)));
        history.TargetsOf(IndicatorOf("1-1"), 2027).Select(t => (t.Revision, t.Value, t.EffectiveOn, t.ChangeSet?.Number, t.CorrectedBy?.Number))
            .Should().Equal((0, 110m, null, null, 1), (1, 90m, September, 2, null));
    }

    [Fact]
    public void A_target_is_followed_into_the_merged_project()
    {
        var history = HistoryOf(
            (June, ChangeWeight.Deliberated, Merger),
            (September, ChangeWeight.Deliberated, new TargetChange("1-3", IndicatorOf("1-1"), 2027, 100m, null)));
        history.TargetsOf(IndicatorOf("1-1"), 2027).Select(t => t.Value).Should().Equal(100m, null);
    }

    [Fact]
    public void A_comparison_names_each_difference_once_with_both_values()
    {
        var raised = Budget(BudgetKind.Initial, 150_000_000);
        ChangeEntry[] changes =
        [
            new StrategyChange(Work, Adopted.Strategies.Find(Work), Adopted.Strategies.Find(Work)! with { Name = "좋은 일자리" }),
            new ProjectChange("1-2", Running("1-2"), null),
            new ProjectChange("2-2", null, Project("2-2", Work, "중장년 일자리", 5m)),
            new MoveChange("1-1", Care, Work),
            new NameChange("1-1", "노인 돌봄", "어르신 돌봄"),
            new OwnerChange("1-1", "복지정책과", "노인장애인과"),
            Target(100m, 120m),
            new BudgetChange("1-1", 2027, Running("1-1").Budgets.Find(2027), raised),
        ];
        var later = PlanHistory.Apply(Adopted, changes, June).Answer!;
        PlanComparison.Compare(Adopted, later).Should().Equal(changes);
        PlanComparison.Compare(Adopted, later).Select(entry => ChangeLabels.Of(entry.Kind))
            .Should().Equal("내용 변경", "폐지", "신규", "전략 이동", "내용 변경", "내용 변경", "내용 변경", "내용 변경");
    }

    [Fact]
    public void A_comparison_over_a_merger_and_a_later_change_says_merger()
    {
        var history = HistoryOf((June, ChangeWeight.Deliberated, Merger), (September, ChangeWeight.Deliberated, new NameChange("1-3", "온종일 돌봄", "온동네 돌봄")));
        var entry = PlanComparison.Compare(history.Adopted, history.Latest).Should().ContainSingle().Which.Should().BeOfType<Regrouping>().Which;
        (entry.Kind, string.Join(',', entry.Before.Select(p => p.Code)), entry.After.Single().Name).Should().Be((ChangeKind.Merged, "1-1,1-2", "온동네 돌봄"));
    }

    [Fact]
    public void A_comparison_over_a_split_says_split()
    {
        var split = Split("2-1", "2-1", "2-2");
        PlanComparison.Compare(Adopted, PlanHistory.Apply(Adopted, [split], June).Answer!).Should().Equal(split);
        split.Kind.Should().Be(ChangeKind.Split);
    }

    [Fact]
    public void Blank_zero_and_non_budget_are_three_things()
    {
        BudgetAt[] budgets = [Budget(BudgetKind.Draft, null), Budget(BudgetKind.Draft, 0), Budget(BudgetKind.Draft, 0) with { IsNonBudget = true, Lines = new([]) }];
        budgets.Distinct().Should().HaveCount(3);
        Adopted.Projects.Find("1-1")!.Indicators.Single().TargetOf(2028).Should().BeNull("목표 미설정 is not 0");
    }

    [Fact]
    public void Predecessors_and_successors_are_known_over_several_steps()
    {
        ChangeEntry[] changes = [Merger, Split("1-3", "1-3", "1-4")];
        var plan = changes.Aggregate(Adopted, (p, change) => change.ApplyTo(p, June).Answer!);
        plan.Lineage.PredecessorsOf("1-4").Should().Equal("1-1", "1-2", "1-3");
        plan.Lineage.PredecessorsOf("1-3").Should().Equal("1-1", "1-2");
        plan.Lineage.SuccessorsOf("1-1").Should().Equal("1-3", "1-4");
        plan.Lineage.SuccessorsOf("2-1").Should().BeEmpty();
    }

    [Fact]
    public void Who_joined_after_a_split_is_no_predecessor_of_what_had_parted()
    {
        var parted = Split("1-1", "1-1", "1-4").ApplyTo(Adopted, June).Answer!;
        Regrouping merger = new(new([parted.Projects.Find("1-1")!, Running("1-2")]), new([Project("1-1", Care, "온종일 돌봄", 1m)]));
        var plan = merger.ApplyTo(parted, September).Answer!;
        plan.Lineage.PredecessorsOf("1-4").Should().Equal("1-1");
        plan.Lineage.SuccessorsOf("1-2").Should().Equal("1-1");
    }

    private static decimal? TargetOn(PlanHistory history, DateOnly day) => history.At(day).Projects.Find("1-1")!.Indicators.Single().TargetOf(2027);

    private static Regrouping Split(string code, params string[] into) =>
        new(new([code is "1-3" ? Merger.After.Single() : Running(code)]), new(into.Select((after, i) => Project(after, Work, $"갈래 {i}", 20m))));
}
