using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;

namespace Uijeongbu.SocialPlan.Domain.Tests.Plans.Changes;

/// <summary>A plan small enough to read: two strategies, projects 1-1, 1-2, 2-1 with an indicator each.</summary>
internal static class SmallPlans
{
    public static readonly Guid Care = new("00000000-0000-7000-8000-000000000001");

    public static readonly Guid Work = new("00000000-0000-7000-8000-000000000002");

    public static readonly DateOnly June = new(2027, 6, 24);

    public static readonly DateOnly September = new(2027, 9, 23);

    public static PlanAt Adopted { get; } = new(
        [new(Care, StrategySystem.Projects, 1, "촘촘한 돌봄"), new(Work, StrategySystem.Projects, 2, "든든한 일자리")],
        [Project("1-1", Care, "노인 돌봄", 100m), Project("1-2", Care, "아동 돌봄", 80m), Project("2-1", Work, "청년 일자리", 40m)]);

    /// <summary>The indicator of a project, known by its number.</summary>
    public static Guid IndicatorOf(string code) => new($"00000000-0000-7000-8000-{code.Replace("-", "", StringComparison.Ordinal).PadLeft(12, '0')}");

    public static ProjectAt Project(string code, Guid strategy, string name, decimal target, string? of = null) => new(
        code,
        strategy,
        name,
        "복지정책과",
        new([new(IndicatorOf(of ?? code), new("이용자 수", "명"), new([new(2027, target)]))]),
        new([Budget(BudgetKind.Draft, 120_000_000)]));

    public static BudgetAt Budget(BudgetKind kind, long? won) => new(2027, kind, 0, IsNonBudget: false, new([new(FundingSource.Municipality, "", won)]));

    public static ProjectAt Running(string code) => Adopted.Projects.Find(code)!;

    public static TargetChange Target(decimal before, decimal after) => new("1-1", IndicatorOf("1-1"), 2027, before, after);

    /// <summary>1-1 and 1-2 become 1-3, which keeps the indicator of 1-1.</summary>
    public static Regrouping Merger { get; } = new(new([Running("1-1"), Running("1-2")]), new([Project("1-3", Care, "온종일 돌봄", 100m, of: "1-1")]));

    /// <summary>A set that was deliberated, or reported, on its day and took effect then.</summary>
    public static ChangeSet InEffect(int number, DateOnly on, ChangeWeight weight, PlanHistory history, params ChangeEntry[] entries)
    {
        var set = RandomHistory.Drafted(number, on, entries, weight);
        var decided = weight is ChangeWeight.Deliberated ? set.Deliberate(on, "복지정책과-7") : set.Report(WeightRules.Shipped, on);
        decided.Problem.Should().BeNull();
        set.TakeEffect(history, on).Problem.Should().BeNull();
        return set;
    }

    /// <summary>A history with each set in effect on its day, numbered in order.</summary>
    public static PlanHistory HistoryOf(params (DateOnly On, ChangeWeight Weight, ChangeEntry Entry)[] changes) =>
        changes.Aggregate(
            PlanHistory.Replay(Adopted, []).Answer!,
            (history, change) => PlanHistory.Replay(
                Adopted, [.. history.ChangeSets, InEffect(history.ChangeSets.Count + 1, change.On, change.Weight, history, change.Entry)]).Answer!);
}
