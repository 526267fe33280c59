using System.Globalization;
using CsCheck;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties;
using static Uijeongbu.SocialPlan.Domain.Tests.Plans.Writing.RandomWriting;

namespace Uijeongbu.SocialPlan.Domain.Tests.Plans.Writing;

/// <summary>What is adopted is never changed by a step that the rules take, and a step that leaves it alone is always taken.</summary>
public sealed class PlanRuleProperties
{
    private static readonly string[] Contacts = ["team", "officer", "contact"];

    private static readonly Gen<int> Seeds = Gen.Int[0, int.MaxValue - 1];

    [Fact]
    public void A_step_is_taken_exactly_when_nothing_adopted_changes_and_the_plan_is_whole()
    {
        int[] seen = new int[2];
        Seeds.Sample(
            seed =>
            {
                RandomWriting random = new(seed);
                var (before, locks) = (random.Plan(), random.Locks());
                var after = Enumerable.Range(0, 1 + seed % 3).Aggregate(before, (now, _) => Editing.Apply(now, random.Edit(now)) is { IsOk: true, Answer: var edited } ? edited.Content : now);
                var taken = !new PlanRules(locks, FirstYear, LastYear).WhyNot(before, after).Any();
                Interlocked.Increment(ref seen[locks.LastAdopted is not null && PlanText.Of(before) != PlanText.Of(after) && taken ? 1 : 0]);
                return taken == (IsWhole(after) && Frozen(before, before, locks.LastAdopted).SequenceEqual(Frozen(before, after, locks.LastAdopted)));
            },
            iter: Cases.Count);
        seen.Should().OnlyContain(count => count > 300, "both are seen beside an adopted year");
    }

    private static bool IsWhole(PlanContent plan) =>
        plan.Projects.Select(project => project.Code).Distinct(StringComparer.Ordinal).Count() == plan.Projects.Count()
        && plan.Projects.All(project => project.FirstYear is >= FirstYear and <= LastYear && project.LastYear is null or <= LastYear && !(project.LastYear < project.FirstYear - 1));

    /// <summary>All that is adopted, line by line: written out here, not asked of the locks.</summary>
    private static List<string> Frozen(PlanContent before, PlanContent plan, int? last)
    {
        if (last is null)
        {
            return [];
        }

        var held = before.Strategies.Where(strategy => strategy.Projects.Any(project => project.FirstYear <= last)).Select(strategy => strategy.Id).ToHashSet();
        var groups = before.Projects.Where(project => project.FirstYear <= last && project.GroupId is not null).Select(project => project.GroupId!.Value).ToHashSet();
        List<string> lines = [$"plan {plan.Vision} {plan.Goal}"];
        lines.AddRange(plan.Strategies.Where(strategy => held.Contains(strategy.Id)).Select(strategy => $"strategy {strategy.Id} {strategy.System} {PlaceOf(plan, strategy).ToString(CultureInfo.InvariantCulture)} {strategy.Name}"));
        lines.AddRange(plan.Strategies.Where(strategy => held.Contains(strategy.Id)).SelectMany(strategy => strategy.Indicators.Select(row => $"indicator of {strategy.Id} {PlanText.Of(row with { Answers = new Dictionary<int, string>() })}")));
        lines.AddRange(plan.Strategies.SelectMany(strategy => strategy.Groups.Where(group => groups.Contains(group.Id)).Select(group => $"group of {strategy.Id} {group}")));
        lines.AddRange(plan.Strategies.SelectMany(strategy => strategy.Projects.SelectMany(project => Frozen(strategy.Id, project, last.Value))));
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static int PlaceOf(PlanContent plan, StrategyContent strategy) => plan.Strategies.Where(row => row.System == strategy.System).ToList().IndexOf(strategy);

    private static IEnumerable<string> Frozen(Guid strategy, ProjectContent project, int last)
    {
        for (var year = FirstYear; year <= last; year++)
        {
            var adopted = year;
            foreach (var line in Figures(project).Where(figure => figure.Year == adopted))
            {
                yield return $"{project.Id} {line}";
            }

            if (project.FirstYear <= year && (project.LastYear ?? LastYear) >= year)
            {
                yield return $"{project.Id} runs in {year.ToString(CultureInfo.InvariantCulture)}";
            }
        }

        if (project.FirstYear <= last)
        {
            yield return $"{strategy} " + PlanText.Of(project with
            {
                LastYear = null,
                Budgets = [],
                Form = project.Form.Where(field => !Contacts.Contains(field.Key, StringComparer.Ordinal)).ToDictionary(StringComparer.Ordinal),
                Indicators = [.. project.Indicators.OrderBy(row => row.Id).Select(row => row with
                {
                    Answers = new Dictionary<int, string>(),
                    Targets = row.Targets.Where(target => target.Key < FirstYear).ToDictionary(),
                })],
            });
        }
    }

    private static IEnumerable<(int Year, string Text)> Figures(ProjectContent project) =>
    [
        .. project.Indicators.SelectMany(row => row.Targets.Select(target => (target.Key, $"{row.Id} {PlanFields.Plain(target.Value)}"))),
        .. project.Budgets.Select(budget => (budget.Year, $"{budget.Kind} {budget.Supplement} {budget.IsNonBudget}")),
        .. project.Budgets.SelectMany(budget => budget.Lines.Select(line => (budget.Year, $"{budget.Kind} {budget.Supplement} {line}"))),
    ];
}
