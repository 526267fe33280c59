using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;

namespace Uijeongbu.SocialPlan.Domain.Plans.Changes;

/// <summary>An entry in words, as a table of changes prints it: 변경 위치, 변경 전, 변경 후.</summary>
/// <param name="Place">The place.</param>
/// <param name="Before">What stood there; 없음 for nothing.</param>
/// <param name="After">What stands there; 폐지 for what was dropped.</param>
public sealed record EntryText(string Place, string Before, string After)
{
    private const string Nothing = "없음";
    private const string Gone = "폐지";
    private const string NoTarget = "목표 미설정";

    /// <summary>The words.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="plan">The plan before it.</param>
    /// <param name="year">Year of the plan: whole projects and indicators are told with its targets and budget.</param>
    public static EntryText Of(ChangeEntry entry, PlanAt plan, int year)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var (before, after) = entry switch
        {
            StrategyChange one => (Of(one.Before) ?? Nothing, Of(one.After) ?? Gone),
            ProjectChange one => (Of(one.Before, year) ?? Nothing, Of(one.After, year) ?? Gone),
            Regrouping one => (Of(one.Before, year), Of(one.After, year)),
            MoveChange one => (StrategyOf(plan, one.Before), StrategyOf(plan, one.After)),
            NameChange one => (one.Before, one.After),
            OwnerChange one => (one.Before ?? Nothing, one.After ?? Nothing),
            IndicatorChange one => (Of(one.Before, year) ?? Nothing, Of(one.After, year) ?? Gone),
            IndicatorTextChange one => (Of(one.Before), Of(one.After)),
            TargetChange one => (Target(one.Before, UnitOf(plan, one)), Target(one.After, UnitOf(plan, one))),
            BudgetChange one => (Of(one.Before) ?? Nothing, Of(one.After) ?? Nothing),
            _ => throw new ArgumentOutOfRangeException(nameof(entry), entry, message: null),
        };
        return new(entry.PlaceIn(plan), before, after);
    }

    /// <summary>All entries of a set in words; each is told as the ones before it left the plan.</summary>
    /// <param name="plan">The plan before the first.</param>
    /// <param name="entries">Entries in order.</param>
    /// <param name="on">Day on which they take effect.</param>
    /// <param name="year">Year of the plan.</param>
    public static IReadOnlyList<EntryText> Of(PlanAt plan, IEnumerable<ChangeEntry> entries, DateOnly on, int year)
    {
        ArgumentNullException.ThrowIfNull(entries);
        List<EntryText> texts = [];
        foreach (var entry in entries)
        {
            texts.Add(Of(entry, plan, year));
            plan = entry.ApplyTo(plan, on).Answer ?? plan;
        }

        return texts;
    }

    /// <summary>A budget in million won: its version, its lines and their sum.</summary>
    public static string? Of(BudgetAt? budget)
    {
        if (budget is null)
        {
            return null;
        }

        var label = PlanLabels.Of(budget.Kind, budget.Supplement);
        return budget.IsNonBudget
            ? $"{label} 비예산"
            : $"{label} {Millions(budget.Lines.Sum(line => line.AmountWon))}백만원({string.Join(", ", budget.Lines.Select(line => $"{(line.SourceName.Length > 0 ? line.SourceName : PlanLabels.Of(line.Source))} {(line.AmountWon is { } won ? Millions(won) : "–")}"))})";
    }

    private static string? Of(StrategyAt? strategy) => strategy is null ? null : string.Create(CultureInfo.InvariantCulture, $"{strategy.Order}. {strategy.Name}");

    private static string StrategyOf(PlanAt plan, Guid id) => Of(plan.Strategies.Find(id)) ?? id.ToString();

    private static string? Of(ProjectAt? project, int year) => project is null ? null
        : string.Join(" · ", new[] { $"{project.Code} {project.Name}", project.Owner, string.Join(", ", project.Indicators.Select(indicator => Of(indicator, year))), Of(project.Budgets.Find(year)) }
            .Where(part => !string.IsNullOrEmpty(part)));

    private static string Of(KeyedSet<string, ProjectAt> projects, int year) => string.Join(" / ", projects.Select(project => Of(project, year)));

    private static string? Of(IndicatorAt? indicator, int year) => indicator is null ? null : $"{indicator.Text.Name} {Target(indicator.TargetOf(year), indicator.Text.Unit)}";

    private static string Of(IndicatorText text) => $"{text.Name}({text.Unit})" + (text.Definition is { } definition ? $": {definition}" : "");

    private static string Target(decimal? value, string unit) => value is { } target ? target.ToString("#,##0.########", CultureInfo.InvariantCulture) + unit : NoTarget;

    private static string UnitOf(PlanAt plan, TargetChange entry) => plan.Projects.Find(entry.Code)?.Indicators.Find(entry.Id)?.Text.Unit ?? "";

    private static string Millions(long? won) => ((won ?? 0) / 1_000_000m).ToString("#,##0.0", CultureInfo.InvariantCulture);
}
