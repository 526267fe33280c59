namespace Uijeongbu.SocialPlan.Domain.Scoring.PublicInstitutions;

/// <summary>
/// Scores of the quantitative indicators of public institutions, as practitioners describe them in code that names the handbook (경영평가편람). The
/// handbook itself was not at hand: each title says so, and none of these is the portal's own score. 베타분포 is left out, because no open source
/// states it.
/// </summary>
public abstract class QuantitativeProfile
{
    /// <summary>What every title says.</summary>
    public const string Caveat = "실무자 설명에 따름, 경영평가편람 미확인";

    private protected QuantitativeProfile(string id, string name) => (Id, Title) = (id, $"{name}({Caveat})");

    /// <summary>목표부여: from 0.8 of the base to 1.2 (main programmes) or 1.1 of it; 하향 mirrored.</summary>
    public static QuantitativeProfile Assigned { get; } = new AssignedTargetScore();

    /// <summary>목표부여(편차): the base plus and minus two (main programmes) or one standard deviation of five years.</summary>
    /// <param name="sd">Sources differ: one divides by n, another by n - 1.</param>
    public static QuantitativeProfile AssignedDeviation(Normalisation.StandardDeviation sd) => new AssignedDeviationScore(sd);

    /// <summary>추세치: how far the actual lies from the line through the years before, by the normal distribution.</summary>
    public static QuantitativeProfile Trend { get; } = new TrendScore();

    /// <summary>목표대실적: the rate, at most 100.</summary>
    public static QuantitativeProfile TargetActual { get; } = new TargetActualScore();

    /// <summary>중장기 목표부여: the rate, at most 100, against this year's step on the way to a final target.</summary>
    public static QuantitativeProfile MidTerm { get; } = new MidTermScore();

    /// <summary>All of them, with both readings of the deviation.</summary>
    public static IReadOnlyList<QuantitativeProfile> All { get; } =
    [
        Assigned, AssignedDeviation(Normalisation.StandardDeviation.Population), AssignedDeviation(Normalisation.StandardDeviation.Sample),
        Trend, TargetActual, MidTerm,
    ];

    /// <summary>Stable name and parameters.</summary>
    public string Id { get; }

    /// <summary>What people read, with <see cref="Caveat"/>.</summary>
    public string Title { get; }

    /// <summary>The score of one indicator.</summary>
    /// <returns>Unrounded; without a score the edge says why.</returns>
    public QuantitativeScore Score(QuantitativeCase indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator.Actual is { } actual ? Score(indicator, actual) : Without("actual=missing");
    }

    private protected abstract QuantitativeScore Score(QuantitativeCase indicator, decimal actual);

    private protected QuantitativeScore Without(string edge) => new(Id, Title, Score: null, High: null, Low: null, edge);

    /// <summary>20 + 80 (A - Low)/(High - Low), at least 20, at most 100; 20 where there is no way from Low to High.</summary>
    private protected QuantitativeScore Between(decimal low, decimal high, decimal actual) => high == low
        ? new(Id, Title, 20m, high, low, "high=equals-low")
        : new(Id, Title, Math.Clamp(20m + 80m * (actual - low) / (high - low), 20m, 100m), high, low, Edge: null);
}

/// <summary>An indicator to score.</summary>
/// <param name="Actual">This year's; null when not entered.</param>
/// <param name="Direction">Which way it wants to go.</param>
/// <param name="History">The years before, the last year last.</param>
public sealed record QuantitativeCase(decimal? Actual, Direction Direction, IReadOnlyList<decimal> History)
{
    /// <summary>Whether it belongs to a main programme (주요사업).</summary>
    public bool IsMainProgramme { get; init; }

    /// <summary>This year's target, or for <c>mid-term</c> the final one.</summary>
    public decimal? Target { get; init; }

    /// <summary>For <c>mid-term</c>: years from the base to the final target, and how many of them have passed with this one.</summary>
    public (int Elapsed, int All) Years { get; init; }

    /// <summary>
    /// The base (기준치): 상향 the greater of last year and the mean of the last three years, 하향 the lesser; null with less than three years.
    /// </summary>
    internal decimal? Base
    {
        get
        {
            if (History.Count < 3)
            {
                return null;
            }

            var (last, mean) = (History[^1], History.TakeLast(3).Sum() / 3m);
            return Direction == Direction.HigherIsBetter ? Math.Max(last, mean) : Math.Min(last, mean);
        }
    }
}

/// <summary>A score.</summary>
/// <param name="Profile">Id of the profile.</param>
/// <param name="Title">Its title, which says what it rests on.</param>
/// <param name="Score">20 to 100, or 0 to 100 for those against a target; unrounded; null where none can be computed.</param>
/// <param name="High">What gives 100; null where that is not one value.</param>
/// <param name="Low">What gives 20; null where that is not one value.</param>
/// <param name="Edge">The edge that decided, as <c>case=choice</c>; null when none did.</param>
public sealed record QuantitativeScore(string Profile, string Title, decimal? Score, decimal? High, decimal? Low, string? Edge)
{
    /// <summary>Points out of a weight (배점), unrounded.</summary>
    public decimal? PointsOf(decimal weight) => weight * Score / 100m;
}
