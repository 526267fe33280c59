using System.Globalization;
using System.Text.RegularExpressions;

namespace Uijeongbu.SocialPlan.Domain.Plans.Writing;

/// <summary>
/// What of a plan being written differs from the guideline of its generation. The limits are data (<see cref="PlanShape.Limits"/>); here
/// stands only which figure of a plan each key means. Source: 제6기 수립 안내[시·군·구], which calls them recommendations; plans that were
/// adopted differ from them (six strategies in Uijeongbu's of 2020), so nothing here blocks.
/// </summary>
public static class GuidelineLimits
{
    /// <summary>Strategies of each system.</summary>
    public const string StrategiesPerSystem = "strategies-per-system";

    /// <summary>Projects of each strategy of system Ⅰ.</summary>
    public const string ProjectsPerStrategy = "projects-per-strategy";

    /// <summary>중점추진 projects of each strategy of system Ⅰ.</summary>
    public const string PriorityPerStrategy = "priority-per-strategy";

    /// <summary>Lead tasks of each strategy of system Ⅱ.</summary>
    public const string LeadTasksPerStrategy = "lead-tasks-per-strategy";

    /// <summary>Tasks of each lead task.</summary>
    public const string TasksPerLeadTask = "tasks-per-lead-task";

    /// <summary>Nationally subsidised projects in % of all projects and tasks.</summary>
    public const string SubsidisedShare = "subsidised-share";

    /// <summary>A project number that does not look like the generation's: a hint, because numbers are opaque.</summary>
    public const string NumberPattern = "number-pattern";

    private static readonly Dictionary<string, Func<PlanCounts, PlanShape, IEnumerable<Found>>> Figures = new(StringComparer.Ordinal)
    {
        [StrategiesPerSystem] = (plan, shape) => plan.Strategies.GroupBy(strategy => strategy.System).OrderBy(system => system.Key)
            .Select(system => Count(LabelOf(system.Key, shape), system.Count())),
        [ProjectsPerStrategy] = (plan, _) => In(plan, StrategySystem.Projects).Select(strategy => Count(PlaceOf(strategy), strategy.Projects)),
        [PriorityPerStrategy] = (plan, _) => In(plan, StrategySystem.Projects).Select(strategy => Count(PlaceOf(strategy), strategy.Priorities)),
        [LeadTasksPerStrategy] = (plan, _) => In(plan, StrategySystem.Development).Select(strategy => Count(PlaceOf(strategy), strategy.LeadTasks.Count)),
        [TasksPerLeadTask] = (plan, _) => In(plan, StrategySystem.Development)
            .SelectMany(strategy => strategy.LeadTasks, (strategy, task) => Count($"{PlaceOf(strategy)} > {task.Name}", task.Tasks)),
        [SubsidisedShare] = (plan, _) => Share(plan),
    };

    /// <summary>Whether a key means a figure that is counted here.</summary>
    public static bool IsKnown(string key) => Figures.ContainsKey(key);

    /// <summary>All warnings, in the order of the limits and then of the plan, numbers last.</summary>
    /// <param name="plan">Its counts.</param>
    /// <param name="shape">The shape of its generation for its place (<see cref="PlanShape.For(string)"/>).</param>
    public static IReadOnlyList<GuidelineWarning> Warnings(PlanCounts plan, PlanShape shape)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(shape);
        return
        [
            .. shape.Limits.Where(limit => IsKnown(limit.Key)).SelectMany(limit =>
                Figures[limit.Key](plan, shape).Where(found => !limit.Holds(found.Figure)).Select(found => Warning(limit, found))),
            .. plan.Codes.Where(code => !Fits(code, shape)).Select(code => Hint(code, shape)),
        ];
    }

    /// <summary>Whether a project number looks like the generation's.</summary>
    public static bool Fits(string code, PlanShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return Regex.IsMatch(code, shape.NumberPattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    }

    private static GuidelineWarning Warning(GuidelineLimit limit, Found found) => new(
        limit.Key,
        found.Place,
        found.Figure,
        limit,
        string.Create(
            CultureInfo.InvariantCulture,
            $"{found.Place}: {limit.What} {found.Said}로, 지침의 기준({limit.Number}{Unit(limit)} {RuleOf(limit.Rule)})과 다릅니다. 확인해 주십시오."));

    private static GuidelineWarning Hint(string code, PlanShape shape) => new(
        NumberPattern,
        code,
        Figure: null,
        Limit: null,
        $"{code}: 사업번호가 이 기의 번호 모양과 다릅니다. 보기({shape.NumberExample})와 견주어 확인해 주십시오.");

    private static IEnumerable<StrategyCounts> In(PlanCounts plan, StrategySystem system) => plan.Strategies.Where(strategy => strategy.System == system);

    private static Found Count(string place, int count) => new(place, count, string.Create(CultureInfo.InvariantCulture, $"{count}개"));

    // Compared as it is and only shown rounded. Without a project there is no share.
    private static IEnumerable<Found> Share(PlanCounts plan)
    {
        if (plan.Subsidised is { } subsidised && plan.Projects > 0)
        {
            var share = 100m * subsidised / plan.Projects;
            var shown = decimal.Round(share, 1, MidpointRounding.AwayFromZero);
            yield return new("계획 전체", share, string.Create(CultureInfo.InvariantCulture, $"{shown:0.0} %({plan.Projects}개 가운데 {subsidised}개)"));
        }
    }

    private static string PlaceOf(StrategyCounts strategy) =>
        string.Create(CultureInfo.InvariantCulture, $"{(strategy.System is StrategySystem.Projects ? "Ⅰ" : "Ⅱ")}-{strategy.Order} {strategy.Name}");

    private static string LabelOf(StrategySystem system, PlanShape shape) =>
        system is StrategySystem.Projects ? $"Ⅰ {shape.ProjectsLabel}" : $"Ⅱ {shape.DevelopmentLabel}".TrimEnd();

    private static string Unit(GuidelineLimit limit) => limit.Unit == "%" ? " %" : limit.Unit;

    private static string RuleOf(LimitRule rule) => rule switch
    {
        LimitRule.AtMost => "이하",
        LimitRule.AtLeast => "이상",
        LimitRule.About => "안팎",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, message: null),
    };

    private sealed record Found(string Place, decimal Figure, string Said);
}
