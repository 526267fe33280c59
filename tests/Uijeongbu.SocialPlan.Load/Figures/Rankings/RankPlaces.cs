using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.BenchData;
using Uijeongbu.SocialPlan.Domain.Regions;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Load.Figures.Rankings;

/// <summary>
/// Codes of the portal for municipalities of the benchmark data: Gyeonggi's 31 for Gyeonggi's 31, for the others the other codes in force, in their order. No figure depends on
/// which it is.
/// </summary>
internal static class RankPlaces
{
    /// <summary>The province whose rounds are measured.</summary>
    public const string Gyeonggi = "41";

    /// <summary>Its number in the benchmark data.</summary>
    public const string GyeonggiOfTables = "9";

    /// <summary>Codes by the number of the municipality.</summary>
    public static async Task<IReadOnlyDictionary<int, string>> OfAsync(PortalDb door, bool isCountry)
    {
        await using var db = door.OpenAccounts();
        var codes = await db.Regions.Where(row => row.ParentCode != null && row.MakesPlan && row.ValidTo == null && row.PracticeOf == null).OrderBy(row => row.Code).Select(row => row.Code).ToListAsync();
        var places = codes.ToLookup(code => Region.ProvinceOf(code) == Gyeonggi);
        var municipalities = BenchTables.Load("M")["region"].Where(row => row[1].Length > 0).ToLookup(row => row[1] == GyeonggiOfTables, row => int.Parse(row[0], CultureInfo.InvariantCulture));
        var pairs = municipalities[true].Zip(places[true]);
        return (isCountry ? pairs.Concat(municipalities[false].Zip(places[false])) : pairs).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}
