using CsCheck;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties;

namespace Uijeongbu.SocialPlan.Domain.Tests.Plans.Writing;

/// <summary>A copy keeps everything but what it says.</summary>
public sealed class PlanCopyProperties
{
    private static readonly Gen<int> Seeds = Gen.Int[0, int.MaxValue - 1];

    [Fact]
    public void The_next_generation_has_all_that_still_runs_under_new_ids_and_numbers() =>
        Seeds.Sample(
            seed =>
            {
                var plan = new RandomWriting(seed).Plan();
                var copy = PlanCopies.ToNextGeneration(plan, RandomWriting.LastYear, SmallShape.Shape);
                var (old, now) = (Ids(plan).ToList(), Ids(copy).ToList());
                return now.Distinct().Count() == now.Count && !now.Intersect(old).Any()
                    && copy.Projects.Select(project => project.Code).Distinct(StringComparer.Ordinal).Count() == copy.Projects.Count()
                    && copy.Projects.All(project => GuidelineLimits.Fits(project.Code, SmallShape.Shape))
                    && Nameless(copy) == Nameless(Expected(plan));
            },
            iter: Cases.Count);

    [Fact]
    public void A_year_from_the_one_before_fills_what_is_blank_and_nothing_else() =>
        Gen.Select(Seeds, Gen.Int[RandomWriting.FirstYear, RandomWriting.LastYear]).Sample(
            (seed, year) =>
            {
                var plan = new RandomWriting(seed).Plan();
                var copy = PlanCopies.FromLastYear(plan, year);
                return PlanText.Of(Without(plan, year)) == PlanText.Of(Without(copy, year))
                    && PlanText.Of(PlanCopies.FromLastYear(copy, year)) == PlanText.Of(copy)
                    && plan.Projects.Zip(copy.Projects).All(pair => IsFilled(pair.First, pair.Second, year))
                    && plan.Strategies.SelectMany(row => row.Indicators).Zip(copy.Strategies.SelectMany(row => row.Indicators)).All(pair => IsFilled(pair.First, pair.Second, year, runs: true));
            },
            iter: Cases.Count);

    private static bool IsFilled(ProjectContent was, ProjectContent now, int year)
    {
        var runs = was.FirstYear < year && !(was.LastYear < year);
        var (own, before, got) = (Of(was, year), Of(was, year - 1), Of(now, year));
        var budgets = own.Count > 0 || !runs || before.Count == 0
            ? PlanText.Of(was with { Budgets = own }) == PlanText.Of(was with { Budgets = got })
            : got is [{ Kind: BudgetKind.Draft, Supplement: 0 } only] && only.IsNonBudget == before[^1].IsNonBudget && only.Lines.SequenceEqual(before[^1].Lines);
        return budgets && was.Indicators.Zip(now.Indicators).All(pair => IsFilled(pair.First, pair.Second, year, runs));
    }

    private static bool IsFilled(IndicatorContent was, IndicatorContent now, int year, bool runs) =>
        Target(now, year) == (Target(was, year) ?? (runs ? Target(was, year - 1) : null));

    private static List<BudgetContent> Of(ProjectContent project, int year) => [.. project.Budgets.Where(budget => budget.Year == year)];

    private static decimal? Target(IndicatorContent row, int year) => row.Targets.TryGetValue(year, out var value) ? value : null;

    private static PlanContent Without(PlanContent plan, int year) => Each(
        plan,
        row => row with { Targets = row.Targets.Where(target => target.Key != year).ToDictionary() },
        project => project with { Budgets = [.. project.Budgets.Where(budget => budget.Year != year)] });

    private static PlanContent Expected(PlanContent plan) => Each(
        plan with { Strategies = [.. plan.Strategies.Select(row => row with { Projects = [.. row.Projects.Where(project => project.LastYear is null or RandomWriting.LastYear)] })] },
        row => row with { Answers = new Dictionary<int, string>(), Targets = row.Targets.Where(target => target.Key == RandomWriting.LastYear).ToDictionary() },
        project => project with { FirstYear = RandomWriting.LastYear + 1, LastYear = null, Budgets = [] });

    // Without ids and numbers; the group of a project is its place among the groups.
    private static string Nameless(PlanContent plan) => PlanText.Of(Each(
        plan with
        {
            Strategies = [.. plan.Strategies.Select(row => row with
            {
                Id = Guid.Empty,
                Groups = [.. row.Groups.Select(group => group with { Id = Guid.Empty })],
                Projects = [.. row.Projects.Select(project => project with { Department = $"{project.Department} {row.Groups.ToList().FindIndex(group => group.Id == project.GroupId)}" })],
            })],
        },
        row => row with { Id = Guid.Empty },
        project => project with { Id = Guid.Empty, Code = "", GroupId = null }));

    private static PlanContent Each(PlanContent plan, Func<IndicatorContent, IndicatorContent> indicator, Func<ProjectContent, ProjectContent> project) => plan with
    {
        Strategies = [.. plan.Strategies.Select(row => row with
        {
            Indicators = [.. row.Indicators.Select(indicator)],
            Projects = [.. row.Projects.Select(one => project(one with { Indicators = [.. one.Indicators.Select(indicator)] }))],
        })],
    };

    private static IEnumerable<Guid> Ids(PlanContent plan) => plan.Strategies.Select(row => row.Id)
        .Concat(plan.Strategies.SelectMany(row => row.Groups).Select(row => row.Id))
        .Concat(plan.Projects.Select(row => row.Id))
        .Concat(RandomWriting.Indicators(plan).Select(row => row.Id));
}
