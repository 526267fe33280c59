using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Bands;

/// <summary>Published ratings that are more than a band of one figure.</summary>
public static class ReportCards
{
    /// <summary>The word of PART for a program without agreed measures, whatever its scores.</summary>
    public const string NotDemonstrated = "results not demonstrated";

    /// <summary>
    /// US Program Assessment Rating Tool: purpose 20, planning 10, management 20, results 50, each 0 to 100. A program that has no agreed measures,
    /// or no baseline, is "results not demonstrated" (http://www2.ed.gov/about/reports/annual/2005report/2a/edlite-2a8-part.html).
    /// </summary>
    public static Banded Part(decimal purpose, decimal planning, decimal management, decimal results, bool hasAgreedMeasures)
    {
        var rated = BandScales.Part.Of((20m * Section(purpose) + 10m * Section(planning) + 20m * Section(management) + 50m * Section(results)) / 100m);
        return hasAgreedMeasures ? rated : rated with { Name = NotDemonstrated };
    }

    /// <summary>UNDP: the plain mean of the rates of an output's indicators against their milestones, as a traffic light.</summary>
    /// <param name="rates">In percent, unrounded; null where there are no data.</param>
    public static Banded UndpOutput(IEnumerable<decimal?> rates) =>
        BandScales.UndpReportCard.Of(RollUp.Mean.Combine([.. rates.Select(r => new Part(r))]));

    /// <summary>
    /// Nagayo: S beyond the target, A beyond the baseline, B within 10 % of the baseline, C beyond that on the worse side, "-" unknown
    /// (https://webtown.nagayo.jp/kiji0032107/index.html). A value at the target is not beyond it.
    /// </summary>
    public static Banded Nagayo(decimal? actual, decimal? target, decimal? baseline, Direction direction)
    {
        const string id = "nagayo";
        if (actual is not { } a || target is not { } t || baseline is not { } b)
        {
            return new(id, actual, "-");
        }

        var sign = direction == Direction.HigherIsBetter ? 1m : -1m;
        return new(id, a, sign * (a - t) > 0m ? "S" : sign * (a - b) > 0m ? "A" : sign * (b - a) <= Math.Abs(b) / 10m ? "B" : "C");
    }

    /// <summary>
    /// New York's management report: met or not met by direction, equality met; an indicator without a target or a direction is not rated, which
    /// is no failure (https://github.com/NYCComptroller/agency-performance-staff-vacancies).
    /// </summary>
    public static Banded NewYork(decimal? actual, decimal? target, Direction? direction)
    {
        var rate = Rater.Rate(new() { Actual = actual, Target = target, Direction = direction }, RateProfiles.Met, ScoringPolicies.MinistryReport);
        return new("new-york", actual, rate.IsMet switch { true => "met", false => "not met", null => "not rated" });
    }

    private static decimal Section(decimal score) =>
        score is >= 0m and <= 100m ? score : throw new ArgumentOutOfRangeException(nameof(score), score, "A section has 0 to 100.");
}
