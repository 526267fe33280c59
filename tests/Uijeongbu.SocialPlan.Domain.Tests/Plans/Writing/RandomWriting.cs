using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Targets;

namespace Uijeongbu.SocialPlan.Domain.Tests.Plans.Writing;

/// <summary>A plan of 2027 to 2030 as it can be written in place, and edits of every kind: some fit and some do not. The same seed gives the same.</summary>
internal sealed partial class RandomWriting(int seed)
{
    public const int FirstYear = 2027;

    public const int LastYear = 2030;

    private readonly Random _random = new(seed);
    private int _number;

    public static PlanEditing Editing { get; } = new(SmallShape.Shape, FirstYear + 1);

    public PlanContent Plan() => new(
        Perhaps("함께 사는 도시"),
        "촘촘한 돌봄",
        [.. List(3, () => Strategy(One(StrategySystem.Projects, StrategySystem.Development))).OrderBy(strategy => strategy.System)]);

    public PlanLocks Locks() => new(Enumerable.Range(FirstYear, Up(4)).Select(year => new YearStatus(year, One(Enum.GetValues<AnnualPlanStatus>()))));

    private StrategyContent Strategy(StrategySystem system)
    {
        List<GroupContent> groups = List(2, () => new GroupContent(Id(), Name("항목")));
        return new(Id(), system, Name("전략"), groups, List(2, Indicator), List(3, () => Project(groups)));
    }

    private ProjectContent Project(List<GroupContent> groups)
    {
        var first = _random.Next(FirstYear, LastYear + 1);
        return new(
            Id(),
            Name("Ⅰ-1-"),
            Name("사업"),
            groups.Count > 0 && Rarely(2) ? groups[Up(groups.Count - 1)].Id : null,
            Rarely(3),
            One(Enum.GetValues<FundingOrigin>()),
            Perhaps("복지정책과"),
            first,
            Rarely(3) ? _random.Next(first - 1, LastYear + 1) : null,
            Form(),
            List(2, Indicator),
            [.. List(4, Budget).DistinctBy(budget => (budget.Year, budget.Kind, budget.Supplement)).OrderBy(budget => budget.Year).ThenBy(budget => budget.Kind).ThenBy(budget => budget.Supplement)]);
    }

    private Dictionary<string, string> Form() => new (string Key, string? Stored)[]
    {
        ("new", Perhaps(ProjectForm.Yes)), ("team", Perhaps("돌봄1팀")), ("purpose", Perhaps("목적\n둘째 줄")), ("area", Perhaps("3")), ("goals", Perhaps("1,3")),
    }.Where(field => field.Stored is not null).ToDictionary(field => field.Key, field => field.Stored!, StringComparer.Ordinal);

    private IndicatorContent Indicator()
    {
        var decimals = Up(2);
        return new(
            Id(), Name("지표"), "건", Perhaps("정의\n산식"), Rarely(3) ? null : One(Enum.GetValues<Direction>()), Perhaps("ratio-up"), One(Enum.GetValues<Accumulation>()),
            Rarely(2) ? null : One(Enum.GetValues<IndicatorLevel>()), Rarely(2) ? null : Number(3), Rarely(2) ? null : 2025, Rarely(2) ? null : 1.5m, decimals, Rarely(2) ? null : 100m,
            Perhaps("근거"), Perhaps("자료"), Years(FirstYear - 1).ToDictionary(year => year, _ => Number(decimals)))
        {
            Answers = Years(FirstYear).ToDictionary(year => year, _ => "인구가 줄었습니다."),
        };
    }

    private BudgetContent Budget()
    {
        var kind = One(Enum.GetValues<BudgetKind>());
        var none = Rarely(3);
        List<BudgetLineContent> lines = List(3, Line);
        return new(_random.Next(FirstYear, LastYear + 1), kind, kind is BudgetKind.Supplementary ? 1 + Up(1) : 0, none, none ? [] :
            [.. lines.DistinctBy(line => (line.Source, line.SourceName)).OrderBy(line => line.Source).ThenBy(line => line.SourceName, StringComparer.Ordinal)]);
    }

    private BudgetLineContent Line()
    {
        var source = One(Enum.GetValues<FundingSource>());
        return new(source, source is FundingSource.Other && Rarely(2) ? One("기금", "후원 1;Other") : "", Rarely(3) ? null : 100_000L * Up(30));
    }

    private List<int> Years(int first) => [.. Enumerable.Range(first, LastYear - first + 1).Where(_ => Rarely(2))];

    private decimal Number(int decimals) => PlanFields.Bare(decimal.Round(_random.Next(-50, 500) / 8m, decimals, MidpointRounding.AwayFromZero));

    private string Name(string what) => string.Create(CultureInfo.InvariantCulture, $"{what}{++_number}");

    private string? Perhaps(string text) => Rarely(2) ? text : null;

    private bool Rarely(int times) => _random.Next(times) == 0;

    private int Up(int most) => _random.Next(most + 1);

    private T One<T>(params T[] choices) => choices[_random.Next(choices.Length)];

    private List<T> List<T>(int most, Func<T> make) => [.. Enumerable.Range(0, Up(most)).Select(_ => make())];

    private Guid Id()
    {
        var bytes = new byte[16];
        _random.NextBytes(bytes);
        return new(bytes);
    }
}
