using System.Diagnostics;
using System.Globalization;
using Uijeongbu.SocialPlan.Load.Measuring;

namespace Uijeongbu.SocialPlan.Load.Figures.Rankings;

/// <summary>Everything computed anew: every submission of every municipality and year read, scored and ranked, against the reference query over all its tables.</summary>
internal static class RecomputeFigures
{
    private const int Periods = 10;

    /// <summary>Size L: 9,160 municipality-years with 650,000 results.</summary>
    public static Figure OfL { get; } = new("recompute-l", 1, RatioReads.TimesTheCost, PrepareAsync);

    private static async Task<Comparison> PrepareAsync()
    {
        var tables = await ReferenceTables.LoadAsync(Periods);
        var query = await tables.AskAsync("true", "true");
        var desk = await RankDesk.StartAsync(isCountry: true, Periods);
        RankCheck check = new(desk.Places);
        foreach (var year in (await query.AnswerAsync()).GroupBy(row => row.Year))
        {
            check.Reference(year.Key, [.. year]);
            await desk.FillAsync(year.Key);
            check.Portal(year.Key, await desk.RankAsync(year.Key));
        }

        var characters = await desk.CharactersAsync();
        return new()
        {
            Subject = ("for each of 40 years the officer's command that computes the scores of 229 submissions anew and stores what changed, then their ranking", () => RecomputeAsync(desk)),
            Yardstick = ("score.sql over all years and plans of size L in the same PostgreSQL, prepared, its answer read", () => AnswerAsync(query)),
            WarmUps = 1,
            Rounds = 7,
            Notes = [string.Create(CultureInfo.InvariantCulture, $"{desk.Rounds.Count * desk.Places.Count:N0} submissions of {characters.Submitted / 1e6:N0} million characters in all, of which scoring reads {characters.Scored / 1e6:N0} million")],
            Release = async () =>
            {
                await query.DisposeAsync();
                await tables.DisposeAsync();
                await desk.DisposeAsync();
            },
        };
    }

    private static async Task<TimeSpan> RecomputeAsync(RankDesk desk)
    {
        var start = Stopwatch.GetTimestamp();
        foreach (var year in desk.Rounds.Keys)
        {
            await desk.FillAsync(year);
            await desk.RankAsync(year);
        }

        return Stopwatch.GetElapsedTime(start);
    }

    private static async Task<TimeSpan> AnswerAsync(ReferenceQuery query)
    {
        var start = Stopwatch.GetTimestamp();
        await query.AnswerAsync();
        return Stopwatch.GetElapsedTime(start);
    }
}
