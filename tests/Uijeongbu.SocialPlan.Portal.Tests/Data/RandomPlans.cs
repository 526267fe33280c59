using CsCheck;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Targets;

namespace Uijeongbu.SocialPlan.Portal.Tests.Data;

/// <summary>Random plans with everything that people and files bring: blanks, zeros, negatives, extreme decimals, Hangul in every form.</summary>
internal static class RandomPlans
{
    public const int Year = 2026;

    /// <summary>Anything a decimal can hold, every number of decimals included.</summary>
    private static readonly Gen<decimal> AnyDecimal = Gen.Frequency(
        (4, Gen.Int[-500, 5000].Select(number => (decimal)number)),
        (2, Gen.Const(0m)),
        (2, Gen.Select(Gen.Int, Gen.Int[0, 9], (digits, scale) => new decimal(Math.Abs((long)digits)) / Power(scale))),
        (1, Pick(decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 79228162514264337593543950.335m, 1.10m, -0.0m, 100.000m)),
        (1, Gen.Decimal));

    /// <summary>What the scorer takes; see <see cref="Reading.MaxMagnitude"/>.</summary>
    private static readonly Gen<decimal> Scorable = Gen.Frequency(
        (5, Gen.Int[-20, 5000].Select(number => (decimal)number)),
        (2, Gen.Const(0m)),
        (2, Gen.Select(Gen.Int[-1_000_000, 1_000_000], Gen.Int[0, Reading.MaxDecimals], (digits, scale) => digits / Power(scale))),
        (1, Pick(Reading.MaxMagnitude, -Reading.MaxMagnitude, 0.00000001m)));

    private static readonly Gen<string> Text = Gen.OneOf(
        Pick("돌봄", "가방", "나무", "힣", "ㅇㅈㅂ", "각", "Banana", "apple", "ÉCLAIR", "'; DROP TABLE", "100%", "Ⅰ-1-1", "𠮷野家", "‘따옴표’", "\u1100\u1161", "줄\n바꿈", " 앞뒤 "),
        Gen.Char['가', '힣'].Array[1, 12].Select(letters => new string(letters)),
        Gen.Char[' ', '~'].Array[1, 8].Select(letters => new string(letters)));

    /// <summary>A plan that is put together for a region and generation, parents before children.</summary>
    public static readonly Gen<Func<string, int, IReadOnlyList<OwnedRow>>> Any = Gen.Select<string, StrategySketch[], Func<string, int, IReadOnlyList<OwnedRow>>>(
        Text, Strategies(), (goal, strategies) => (region, generation) => Assemble(region, generation, goal, strategies));

    private static Gen<StrategySketch[]> Strategies() => Gen.Select(Text, Projects(), (name, projects) => new StrategySketch(name, projects)).Array[0, 3];

    private static Gen<ProjectSketch[]> Projects() =>
        Gen.Select(Text, Gen.Bool, Indicators(), Gen.Long[-1_000_000_000_000_000, 1_000_000_000_000_000].Nullable(), (name, priority, indicators, won) => new ProjectSketch(name, priority, indicators, won)).Array[0, 4];

    private static Gen<IndicatorSketch[]> Indicators() => Gen.Select(
        Gen.Select(Text, Gen.Enum<Direction>().Nullable(), Gen.Enum<Accumulation>()),
        Gen.Select(AnyDecimal.Nullable(), AnyDecimal.Nullable()),
        Scorable.Nullable().Array[0, 3],
        Gen.Select(Gen.Enum<ResultState>(), Scorable, Gen.Bool),
        (head, extremes, targets, result) => new IndicatorSketch(head.Item1, head.Item2, head.Item3, extremes.Item1, extremes.Item2, targets, result.Item1, result.Item2, result.Item3)).Array[0, 3];

    private static List<OwnedRow> Assemble(string region, int generation, string goal, StrategySketch[] strategies)
    {
        Plan plan = new() { RegionCode = region, Generation = generation, Goal = goal };
        List<OwnedRow> rows = [plan, new AnnualPlan { RegionCode = region, PlanId = plan.Id, FiscalYear = Year }];
        foreach (var (order, sketch) in strategies.Index())
        {
            Strategy strategy = new() { RegionCode = region, PlanId = plan.Id, System = (StrategySystem)(order % 2), Order = order, Name = sketch.Name };
            rows.Add(strategy);
            rows.AddRange(sketch.Projects.Index().SelectMany(project => ProjectRows(strategy, project.Index, project.Item)));
        }

        return rows;
    }

    private static IEnumerable<OwnedRow> ProjectRows(Strategy strategy, int order, ProjectSketch sketch)
    {
        var region = strategy.RegionCode;
        Project project = new()
        {
            RegionCode = region,
            PlanId = strategy.PlanId,
            StrategyId = strategy.Id,
            Code = $"{sketch.Name}-{strategy.Order}-{order}",
            Name = sketch.Name,
            IsPriority = sketch.Priority,
            Order = order % 2,
            FirstYear = Year,
        };
        return
        [
            project,
            new BudgetLine { RegionCode = region, ProjectId = project.Id, FiscalYear = Year, Kind = BudgetKind.Final, Source = FundingSource.Other, SourceName = sketch.Name, AmountWon = sketch.Won, IsNonBudget = sketch.Won is null },
            .. sketch.Indicators.Index().SelectMany(indicator => IndicatorRows(project, indicator.Index, indicator.Item)),
        ];
    }

    private static IEnumerable<OwnedRow> IndicatorRows(Project project, int order, IndicatorSketch sketch)
    {
        var region = project.RegionCode;
        Indicator indicator = new()
        {
            RegionCode = region,
            ProjectId = project.Id,
            Order = order,
            Name = sketch.Name,
            Unit = sketch.Name,
            Direction = sketch.Direction,
            Accumulation = sketch.Accumulation,
            Baseline = sketch.Baseline,
            Maximum = sketch.Maximum,
        };
        AnnualResult result = new() { RegionCode = region, IndicatorId = indicator.Id, FiscalYear = Year };
        if (sketch.State is ResultState.Entered)
        {
            result.Enter(sketch.Actual, sketch.Provisional);
        }
        else
        {
            result.SetWithoutActual(sketch.State, sketch.Name + "사유");
        }

        return
        [
            indicator,
            .. sketch.Targets.Index().Select(target => new TargetRevision
            {
                RegionCode = region,
                IndicatorId = indicator.Id,
                FiscalYear = Year,
                Revision = target.Index,
                Value = target.Item,
                EffectiveOn = new DateOnly(Year, 1, 1).AddDays(target.Index),
                ReasonText = target.Index > 0 ? sketch.Name : null,
            }),
            result,
        ];
    }

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static decimal Power(int scale) => Enumerable.Repeat(10m, scale).Aggregate(1m, (product, ten) => product * ten);

    private sealed record StrategySketch(string Name, ProjectSketch[] Projects);

    private sealed record ProjectSketch(string Name, bool Priority, IndicatorSketch[] Indicators, long? Won);

    private sealed record IndicatorSketch(string Name, Direction? Direction, Accumulation Accumulation, decimal? Baseline, decimal? Maximum, decimal?[] Targets, ResultState State, decimal Actual, bool Provisional);
}
