using System.Globalization;

namespace Uijeongbu.SocialPlan.BenchData;

/// <summary>What the reference query gives for one municipality and year.</summary>
internal sealed record ExpectedScore(int RegionId, int Version, int Year, decimal Rate, decimal Capped, int NationalRank, int GroupRank)
{
    /// <summary>All rows of a size.</summary>
    public static IReadOnlyList<ExpectedScore> Load(string size) =>
        [.. File.ReadLines(BenchTables.PathOf($"expected_{size}.csv")).Skip(1).Select(line => Of(line.Split(',')))];

    private static ExpectedScore Of(string[] c) =>
        new(ToInt(c[0]), ToInt(c[1]), ToInt(c[2]), ToDecimal(c[3]), ToDecimal(c[4]), ToInt(c[5]), ToInt(c[6]));

    private static int ToInt(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    private static decimal ToDecimal(string cell) => decimal.Parse(cell, CultureInfo.InvariantCulture);
}
