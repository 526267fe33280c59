using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using static Uijeongbu.SocialPlan.Domain.Tests.Plans.Changes.SmallPlans;

namespace Uijeongbu.SocialPlan.Domain.Tests.Plans.Changes;

/// <summary>What single entries are refused for.</summary>
public sealed class ChangeEntryTests
{
    [Fact]
    public void Entries_against_the_rules_of_a_plan_are_refused_with_the_place()
    {
        var merged = Merger.ApplyTo(Adopted, June).Answer!;
        Code(new ProjectChange("1-2", null, Project("1-2", Care, "새 사업", 1m)), merged).Should().Be("change.number-given");
        Code(new Regrouping(new([Running("2-1")]), new([Project("1-1", Care, "가", 1m), Project("2-3", Care, "나", 1m)])), merged).Should().Be("change.number-given");
        Code(new MoveChange("1-1", Care, Guid.Empty), Adopted).Should().Be("change.strategy-missing");
        Code(new StrategyChange(Work, Adopted.Strategies.Find(Work), null), Adopted).Should().Be("change.strategy-not-empty");
        Code(new NameChange("1-1", "노인 돌봄", " "), Adopted).Should().Be("change.name-missing");
        Code(new NameChange("1-1", "노인 돌봄", "노인 돌봄"), Adopted).Should().Be("change.nothing-changes");
        Code(new NameChange("9-9", "가", "나"), Adopted).Should().Be("change.not-there");
        Code(new BudgetChange("1-1", 2028, null, Budget(BudgetKind.Draft, 1)), Adopted).Should().Be("change.other-place");
        Code(new ProjectChange("1-1", Running("1-1"), Running("1-1") with { Name = "다른 이름" }), Adopted).Should().Be("change.other-place");
    }

    private static string Code(ChangeEntry entry, PlanAt plan) => entry.ApplyTo(plan, June).Problem!.Code;
}
