using System.Diagnostics;
using System.Globalization;
using Uijeongbu.SocialPlan.Load.Measuring;

namespace Uijeongbu.SocialPlan.Load.Figures.Rankings;

/// <summary>
/// Municipalities of one year ranked end to end: rights of the officer, the scores that commands stored, places. Nothing is kept between two rankings, so each is computed anew. Against the
/// benchmark's reference query in the same PostgreSQL; before anything is timed, both are compared with the expected scores.
/// </summary>
internal static class RankFigures
{
    private const int Largest = 100; // periods of four years: as many municipality-years as size XL has

    private static readonly int[] Years = [2023, 2024, 2025, 2026];

    /// <summary>Gyeonggi's 31.</summary>
    public static Figure OfProvince { get; } = new("rank-31", 0.9, RatioReads.TimesTheCost, () => PrepareAsync(isCountry: false));

    /// <summary>The country's 229.</summary>
    public static Figure OfCountry { get; } = new("rank-229", 0.3, RatioReads.TimesTheCost, () => PrepareAsync(isCountry: true));

    /// <summary>The same 229 where the portal holds a hundred times as much.</summary>
    public static Figure Flat { get; } = new("rank-flat", 1.5, RatioReads.TimesTheCost, PrepareFlatAsync);

    private static async Task<Comparison> PrepareAsync(bool isCountry)
    {
        var tables = await ReferenceTables.LoadAsync(periods: 1);
        var desk = await RankDesk.StartAsync(isCountry, periods: 1);
        RankCheck check = new(desk.Places);
        List<ReferenceQuery> queries = [];
        foreach (var year in Years)
        {
            var query = await tables.AskAsync(
                string.Create(CultureInfo.InvariantCulture, $"r.year = {year}"),
                "p.first_year = 2023 and p.version = 1" + (isCountry ? "" : $" and p.region_id in (select id from region where parent_id = {RankPlaces.GyeonggiOfTables})"));
            check.Reference(year, await query.AnswerAsync());
            check.Portal(year, await desk.RankAsync(year));
            queries.Add(query);
        }

        return new()
        {
            Subject = ($"{desk.Places.Count} municipalities ranked by the portal from the scores that its command stored, four times for one year each, on size M", () => RankAsync(desk)),
            Yardstick = ("score.sql, prepared, for the same municipalities and years on size M in the same PostgreSQL, its answer read", () => AnswerAsync(queries)),
            WarmUps = 12,
            Rounds = 41,
            Release = async () =>
            {
                foreach (var query in queries)
                {
                    await query.DisposeAsync();
                }

                await tables.DisposeAsync();
                await desk.DisposeAsync();
            },
        };
    }

    private static async Task<Comparison> PrepareFlatAsync()
    {
        var small = await RankDesk.StartAsync(isCountry: true, periods: 1);
        var large = await RankDesk.StartAsync(isCountry: true, Largest);
        RankCheck check = new(large.Places);
        foreach (var year in Years)
        {
            check.Portal(year, await large.RankAsync(year));
        }

        return new()
        {
            Subject = ("229 municipalities ranked four times for one year each, where the portal holds submissions, scores and sheets of 91,600 municipality-years: as many as size XL", () => RankAsync(large)),
            Yardstick = ("the same where it holds 916: size M", () => RankAsync(small)),
            WarmUps = 12,
            Rounds = 41,
            Notes = [string.Create(CultureInfo.InvariantCulture, $"{large.Rounds.Count} and {small.Rounds.Count} rounds")],
            Release = async () =>
            {
                await large.DisposeAsync();
                await small.DisposeAsync();
            },
        };
    }

    private static async Task<TimeSpan> RankAsync(RankDesk desk)
    {
        var start = Stopwatch.GetTimestamp();
        foreach (var year in Years)
        {
            await desk.RankAsync(year);
        }

        return Stopwatch.GetElapsedTime(start);
    }

    private static async Task<TimeSpan> AnswerAsync(IEnumerable<ReferenceQuery> queries)
    {
        var start = Stopwatch.GetTimestamp();
        foreach (var query in queries)
        {
            await query.AnswerAsync();
        }

        return Stopwatch.GetElapsedTime(start);
    }
}
