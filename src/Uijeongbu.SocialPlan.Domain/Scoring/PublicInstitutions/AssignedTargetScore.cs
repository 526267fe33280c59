using Uijeongbu.SocialPlan.Domain.Scoring.Normalisation;

namespace Uijeongbu.SocialPlan.Domain.Scoring.PublicInstitutions;

/// <summary>
/// 상향: High = base x 1.2 or 1.1, Low = base x 0.8; 하향: High = base x 0.8 or 0.9, Low = base x 1.2. A base below 0 would turn the two around and
/// has no score.
/// </summary>
internal sealed class AssignedTargetScore() : QuantitativeProfile("assigned-target", "목표부여")
{
    private protected override QuantitativeScore Score(QuantitativeCase indicator, decimal actual)
    {
        if (indicator.Base is not { } start)
        {
            return Without("history=too-short");
        }

        if (start < 0m)
        {
            return Without("base=negative");
        }

        var sign = indicator.Direction == Direction.HigherIsBetter ? 1m : -1m;
        return Between(start * (1m - sign * 0.2m), start * (1m + sign * (indicator.IsMainProgramme ? 0.2m : 0.1m)), actual);
    }
}

/// <summary>High and Low = base plus and minus k sigma of the last five years, k = 2 or 1; 하향 the other way round.</summary>
internal sealed class AssignedDeviationScore(StandardDeviation sd)
    : QuantitativeProfile("assigned-deviation;sd=" + (sd == StandardDeviation.Population ? "n" : "n-1"), "목표부여(편차)")
{
    private const int Years = 5;
    private const int EdgeDecimals = 9;

    private protected override QuantitativeScore Score(QuantitativeCase indicator, decimal actual)
    {
        if (indicator.Base is not { } start || indicator.History.Count < Years)
        {
            return Without("history=too-short");
        }

        var sigma = Rounding.Round((decimal)ZScore.Of([.. indicator.History.TakeLast(Years).Order()], sd, out _), EdgeDecimals);
        var way = (indicator.Direction == Direction.HigherIsBetter ? 1m : -1m) * (indicator.IsMainProgramme ? 2m : 1m) * sigma;
        return Between(start - way, start + way, actual);
    }
}
