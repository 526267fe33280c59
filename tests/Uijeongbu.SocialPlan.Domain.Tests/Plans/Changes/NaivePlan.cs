using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;

namespace Uijeongbu.SocialPlan.Domain.Tests.Plans.Changes;

/// <summary>
/// The plan as dictionaries that are written over, as one would without a history, and for each project the set of all that it came from.
/// It shares nothing with the domain but the two conversions: to a value for an entry's before and after, and to text for comparing.
/// </summary>
internal sealed class NaivePlan
{
    public Dictionary<Guid, (StrategySystem System, int Order, string Name)> Strategies { get; } = [];

    public Dictionary<string, NaiveProject> Projects { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, HashSet<string>> CameFrom { get; } = new(StringComparer.Ordinal);

    public PlanAt ToPlan() => new(Strategies.Keys.Select(StrategyOf), Projects.Values.Select(project => project.ToProject()));

    public StrategyAt StrategyOf(Guid id) => new(id, Strategies[id].System, Strategies[id].Order, Strategies[id].Name);

    /// <summary>Puts projects in place of others and notes what each came from.</summary>
    public void Regroup(IReadOnlyList<NaiveProject> before, IReadOnlyList<NaiveProject> after)
    {
        HashSet<string> roots = [.. before.SelectMany(project => CameFrom.GetValueOrDefault(project.Code) ?? []), .. before.Select(project => project.Code)];
        foreach (var project in before)
        {
            Projects.Remove(project.Code);
        }

        var own = before.ToDictionary(project => project.Code, project => CameFrom.GetValueOrDefault(project.Code) ?? []);
        foreach (var project in after)
        {
            // Who goes on alone under its number came from nobody; whoever else is new or took others in came from all of them.
            var alone = before.Count == 1 && own.ContainsKey(project.Code);
            CameFrom[project.Code] = [.. (alone ? own[project.Code] : roots).Where(code => code != project.Code)];
            Projects[project.Code] = project;
        }
    }

    public string Text() => string.Join('\n', Strategies.Select(s => $"S {s.Key} {s.Value}").Order(StringComparer.Ordinal).Concat(
        Projects.Values.SelectMany(project => project.Lines()).Order(StringComparer.Ordinal)));

    public static string TextOf(PlanAt plan) => string.Join('\n', plan.Strategies.Select(s => $"S {s.Id} {(s.System, s.Order, s.Name)}").Order(StringComparer.Ordinal).Concat(
        plan.Projects.SelectMany(LinesOf).Order(StringComparer.Ordinal)));

    private static IEnumerable<string> LinesOf(ProjectAt project) =>
    [
        $"P {project.Code} {project.StrategyId} {project.Name} {project.Owner ?? "-"}",
        .. project.Indicators.Select(i => $"I {project.Code} {i.Id} {i.Text.Name} {i.Text.Unit}"),
        .. project.Indicators.SelectMany(i => i.Targets.Select(t => $"T {project.Code} {i.Id} {t.Year} {Number(t.Value)}")),
        .. project.Budgets.Select(b => $"B {project.Code} {b.Year} {(b.Kind, b.Supplement, b.IsNonBudget)} {Amount(b)}"),
    ];

    private static string Amount(BudgetAt budget) => budget.Lines.Count == 0 ? "none" : Number(budget.Lines.Single().AmountWon);

    internal static string Number(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "blank";
}

/// <summary>A project that is written over.</summary>
internal sealed class NaiveProject
{
    public required string Code { get; init; }

    public required Guid Strategy { get; set; }

    public required string Name { get; set; }

    public string? Owner { get; set; }

    public Dictionary<Guid, (string Name, string Unit)> Indicators { get; init; } = [];

    public Dictionary<(Guid Indicator, int Year), decimal> Targets { get; init; } = [];

    public Dictionary<int, (BudgetKind Kind, int Supplement, bool IsNonBudget, long? Amount)> Budgets { get; init; } = [];

    public IndicatorAt IndicatorOf(Guid id) =>
        new(id, new(Indicators[id].Name, Indicators[id].Unit), new(Targets.Where(t => t.Key.Indicator == id).Select(t => new YearTarget(t.Key.Year, t.Value))));

    public BudgetAt? BudgetOf(int year) => !Budgets.TryGetValue(year, out var b) ? null
        : new(year, b.Kind, b.Supplement, b.IsNonBudget, new(b.IsNonBudget ? [] : [new BudgetLineAt(FundingSource.Municipality, "", b.Amount)]));

    public ProjectAt ToProject() => new(Code, Strategy, Name, Owner, new(Indicators.Keys.Select(IndicatorOf)), new(Budgets.Keys.Select(year => BudgetOf(year)!)));

    public IEnumerable<string> Lines() =>
    [
        $"P {Code} {Strategy} {Name} {Owner ?? "-"}",
        .. Indicators.Select(i => $"I {Code} {i.Key} {i.Value.Name} {i.Value.Unit}"),
        .. Targets.Select(t => $"T {Code} {t.Key.Indicator} {t.Key.Year} {NaivePlan.Number(t.Value)}"),
        .. Budgets.Select(b => $"B {Code} {b.Key} {(b.Value.Kind, b.Value.Supplement, b.Value.IsNonBudget)} {(b.Value.IsNonBudget ? "none" : NaivePlan.Number(b.Value.Amount))}"),
    ];
}
