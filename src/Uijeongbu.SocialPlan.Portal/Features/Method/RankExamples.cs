using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;
using Uijeongbu.SocialPlan.Domain.Scoring.Normalisation;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Grades;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;

namespace Uijeongbu.SocialPlan.Portal.Features.Method;

/// <summary>The inputs of the method page's examples about places: every figure on the page comes out of the scorer.</summary>
internal static class RankExamples
{
    /// <summary>Four municipalities by three criteria, in percent of the points available; D has no mark for the second one.</summary>
    public static readonly StabilityStudy Study = new()
    {
        Table = new(
            [new("c1", 30m), new("c2", 30m), new("c3", 40m)],
            [
                new("A", Marks(95, 92, 99)),
                new("B", Marks(80, 85, 90)),
                new("C", Marks(90, 78, 87)),
                new("D", Marks(60, null, 130)),
            ]),
        Variation = new()
        {
            Weights = WeightVariation.Dirichlet(100m),
            Caps = [null, 100m],
            Missing = [MissingChildRule.Exclude, new(MissingChildKind.Zero)],
        },
        Rule = RankingRule.Standard with { Decimals = 2 },
        Seed = 2027,
        Draws = 1000,
    };

    /// <summary>Shares of the grades in percent.</summary>
    public static readonly IReadOnlyList<GradeShare> Grades = [new("S", 20m), new("A", 30m), new("B", 40m), new("C", 10m)];

    /// <summary>Scores of twelve units; the second, third and fourth are equal, at the end of the best grade and beyond.</summary>
    public static readonly IReadOnlyList<decimal> Scores = [95.2m, 91.4m, 91.4m, 91.4m, 89.3m, 88.0m, 86.7m, 85.5m, 83.2m, 80.9m, 78.3m, 74.6m];

    /// <summary>One higher-is-better indicator in five units, of which E has no value.</summary>
    public static readonly IReadOnlyList<decimal?> Column = [120m, 300m, 300m, 480m, null];

    /// <summary>What brings it onto a common scale, with the key of its texts.</summary>
    public static readonly IReadOnlyList<(string Key, Normaliser Method, int Decimals)> Methods =
    [
        ("MinMax", Normaliser.MinMax(), 2),
        ("Goalposts", Normaliser.Goalposts(0m, 400m), 2),
        ("Z", Normaliser.ZScore(StandardDeviation.Population), 2),
        ("T", Normaliser.TScore(StandardDeviation.Population), 1),
        ("Percentile", Normaliser.PercentileRank, 2),
    ];

    private static StabilityValue[] Marks(params int?[] marks) => [.. marks.Select(m => (StabilityValue)(decimal?)m)];
}
