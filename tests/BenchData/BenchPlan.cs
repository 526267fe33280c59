using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.BenchData;

/// <summary>One municipality and year of the benchmark data.</summary>
/// <param name="RegionId">Number of the municipality.</param>
/// <param name="Group">Peer group: 시, 군 or 구.</param>
/// <param name="Version">Version of the plan.</param>
/// <param name="Year">Year of the results.</param>
/// <param name="Input">Its strategies, projects and indicators.</param>
internal sealed record BenchPlan(int RegionId, string Group, int Version, int Year, PlanInput Input)
{
    /// <summary>All municipalities and years of a size, by plan and then by year.</summary>
    public static IReadOnlyList<BenchPlan> Load(string size)
    {
        var tables = BenchTables.Load(size);
        var groups = tables["region"].ToDictionary(r => r[0], r => r[3], StringComparer.Ordinal);
        var strategies = tables["strategy"].ToLookup(r => r[1], StringComparer.Ordinal);
        var projects = tables["project"].ToLookup(r => r[1], StringComparer.Ordinal);
        var indicators = tables["indicator"].ToLookup(r => r[1], StringComparer.Ordinal);
        var results = tables["result"].ToDictionary(r => (Indicator: r[0], Year: r[1]));
        var years = tables["result"].Select(r => r[1]).Distinct(StringComparer.Ordinal).ToList();

        return
        [
            .. from plan in tables["plan"]
               from year in years
               select new BenchPlan(ToInt(plan[1]), groups[plan[1]], ToInt(plan[3]), ToInt(year), new(
                   [.. strategies[plan[0]].Select(s => new StrategyInput(s[3], [.. projects[s[0]].Select(p => ProjectOf(p, year))]))])),
        ];

        ProjectInput ProjectOf(string[] project, string year) =>
            new(project[3], [.. indicators[project[0]].Select(i => IndicatorOf(i, results[(i[0], year)]))]);
    }

    private static IndicatorInput IndicatorOf(string[] indicator, string[] result) => new(indicator[3], indicator[4], new()
    {
        Direction = indicator[5] == "D" ? Direction.LowerIsBetter : Direction.HigherIsBetter,
        Target = ToDecimal(result[2]),
        Actual = ToDecimal(result[3]),
    });

    private static decimal? ToDecimal(string cell) => cell.Length == 0 ? null : decimal.Parse(cell, CultureInfo.InvariantCulture);

    private static int ToInt(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
