using System.Globalization;

namespace Uijeongbu.SocialPlan.Load.Measuring;

/// <summary>Measures a figure and reports it. It reports also when the aim is missed or nothing could be measured; it judges no build.</summary>
internal static class Bench
{
    /// <summary>Writes <c>NAME RATIO AIM ok|missed|noisy</c>, then indented lines with quartiles, medians and what was compared.</summary>
    public static async Task ReportAsync(Figure figure, TextWriter output)
    {
        try
        {
            await using var comparison = await figure.PrepareAsync();
            var rounds = await Rounds.MeasureAsync(comparison);
            foreach (var line in Lines(figure, comparison, rounds))
            {
                await output.WriteLineAsync(line);
            }
        }
        catch (Exception exception) when (exception is InvalidOperationException or IOException or HttpRequestException or TimeoutException)
        {
            await output.WriteLineAsync($"{figure.Name} - {Number(figure.Aim)} missed");
            await output.WriteLineAsync("  could not be measured: " + exception.Message.ReplaceLineEndings(" "));
        }
    }

    /// <summary>Writes <c>NAME NUMBER AIM ok|missed</c> for each number, then indented lines with what was done.</summary>
    public static async Task ReportAsync(Count count, TextWriter output)
    {
        var counted = await count.MeasureAsync();
        foreach (var (name, value, aim) in counted.Numbers)
        {
            await output.WriteLineAsync($"{name} {Number(value)} {Number(aim)} {(value <= aim ? "ok" : "missed")}");
        }

        foreach (var note in counted.Notes)
        {
            await output.WriteLineAsync("  " + note);
        }
    }

    private static IEnumerable<string> Lines(Figure figure, Comparison comparison, Rounds rounds)
    {
        var subject = Quartiles.Of(rounds.Kept.Select(r => r.Subject.TotalMilliseconds)).Median;
        var yardstick = Quartiles.Of(rounds.Kept.Select(r => r.Yardstick.TotalMilliseconds)).Median;
        var isCost = figure.Reads == RatioReads.TimesTheCost;
        var ratio = isCost ? subject / yardstick : yardstick / subject;
        var each = Quartiles.Of(rounds.Kept.Select(r => isCost ? r.Subject / r.Yardstick : r.Yardstick / r.Subject));
        var verdict = rounds.IsNoisy ? "noisy" : (isCost ? ratio <= figure.Aim : ratio >= figure.Aim) ? "ok" : "missed";

        yield return $"{figure.Name} {Number(ratio)} {Number(figure.Aim)} {verdict}";
        yield return isCost
            ? $"  reads: {Number(ratio)} times the time of the yardstick; at most {Number(figure.Aim)} is the aim"
            : $"  reads: {Number(ratio)} times as fast as the yardstick; at least {Number(figure.Aim)} is the aim";
        yield return $"  quartiles {Number(each.Lower)} {Number(each.Median)} {Number(each.Upper)}"
            + $" over {rounds.Kept.Count} rounds, {rounds.All.Count - rounds.Kept.Count} dropped as noise";
        yield return $"  subject median {Number(subject)} ms: {comparison.Subject.What}";
        yield return $"  yardstick median {Number(yardstick)} ms: {comparison.Yardstick.What}";
        foreach (var note in comparison.Notes)
        {
            yield return "  " + note;
        }
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
