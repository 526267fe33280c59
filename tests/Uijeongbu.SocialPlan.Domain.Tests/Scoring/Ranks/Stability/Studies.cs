using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Ranks.Stability;

/// <summary>Small tables to rank.</summary>
internal static class Studies
{
    /// <summary>Four units by three criteria; 나 leads 다 by little, 라 lacks a value.</summary>
    public static readonly StabilityStudy Small = new()
    {
        Table = Table(
            [("충실성", 30m), ("적정성", 30m), ("달성도", 40m)],
            ("가", [95m, 92m, 99m]), ("나", [80m, 85m, 90m]), ("다", [90m, 78m, 87m]), ("라", [60m, null, 130m])),
        Variation = new() { Weights = WeightVariation.Dirichlet(50m) },
    };

    public static StabilityTable Table((string Key, decimal Weight)[] criteria, params (string Key, decimal?[] Values)[] units) => new(
        [.. criteria.Select(c => new StabilityCriterion(c.Key, c.Weight))],
        [.. units.Select(u => new StabilityUnit(u.Key, [.. u.Values.Select(v => (StabilityValue)v)]))]);

    /// <summary>Every figure of a result in one text.</summary>
    public static string Print(StabilityResult result) => string.Join('\n', result.Units.Select(u => string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{u.Key} {u.Official.Compared} {u.Official.Rank} {u.MedianRank} {u.LowRank} {u.HighRank} {u.ShareAsOfficial} {u.ShareUnranked} "
            + $"{string.Join(' ', u.Without.Select(w => $"{w.Criterion}:{w.Rank}:{w.Shift}"))} "
            + $"{string.Join(' ', result.Units.Select(o => result.BeatShare(u.Key, o.Key)))}"))
        .Concat(result.Neighbours.Select(n => $"{n}")));
}
