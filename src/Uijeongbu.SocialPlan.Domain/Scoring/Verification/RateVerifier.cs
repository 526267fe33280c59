using System.Globalization;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Verification;

/// <summary>
/// Checks a printed rate against its own printed inputs. In this order, the first that holds wins: own formula rounded; another formula
/// of the same direction, or a floor or cap; the same cut off; inside the interval of the rounded inputs (own formula only).
/// </summary>
public static class RateVerifier
{
    private static readonly decimal[] Caps = [100m, 120m, 130m, 150m, 200m];
    private static readonly RateProfile[] UpProfiles = [RateProfiles.RatioUp, RateProfiles.SignedLinear, RateProfiles.BaselineProgress];

    private static readonly RateProfile[] DownProfiles =
        [RateProfiles.LinearDown, RateProfiles.InverseDown, RateProfiles.SignedLinear, RateProfiles.BaselineProgress];

    /// <summary>Checks one row under the policy's formulas and edges. The policy's floor and cap never make a match: they are named.</summary>
    public static RowVerdict Verify(PrintedRow row, ScoringPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(policy);
        if (row is not { Target: { } target, Actual: { } actual, PublishedRate: { } printed, IsNotApplicable: false })
        {
            return new(Verdict.NotApplicable, Fits: null, Fitted: null);
        }

        var inputs = new RateCase(actual.Value, target.Value, row.Baseline?.Value, row.Direction, policy.Edges);
        var own = row.Profile ?? policy.Preselected(row.Direction);
        var ownRate = own is null ? null : Raw(own, inputs);
        if (ownRate is { } rate && Rounding.Round(rate, printed.Decimals) == printed.Value)
        {
            return new(Verdict.Match, own!.Id, rate);
        }

        var candidates = Candidates(own, ownRate, inputs);
        return Find(candidates.Skip(ownRate is null ? 0 : 1), printed, Rounding.Round, Verdict.OtherFormula)
            ?? Find(candidates, printed, Rounding.Cut, Verdict.Truncated)
            ?? (own is not null && IsConsistent(row, own, inputs, printed)
                ? new RowVerdict(Verdict.Consistent, own.Id, ownRate)
                : new RowVerdict(Verdict.Mismatch, Fits: null, Fitted: null));
    }

    private static RowVerdict? Find(
        IEnumerable<Candidate> candidates, PrintedNumber printed, Func<decimal, int, decimal> print, Verdict verdict)
    {
        foreach (var candidate in candidates)
        {
            if (print(candidate.Rate, printed.Decimals) == printed.Value)
            {
                return new(verdict, candidate.Id, candidate.Rate);
            }
        }

        return null;
    }

    /// <summary>Own formula first, then the others of its direction, then each of them with a floor or cap that bites.</summary>
    private static List<Candidate> Candidates(RateProfile? own, decimal? ownRate, RateCase inputs)
    {
        var plain = new List<Candidate>();
        if (own is not null && ownRate is { } rate)
        {
            plain.Add(new(own.Id, rate));
        }

        foreach (var direction in DirectionsOf(own, inputs))
        {
            foreach (var profile in direction == Direction.LowerIsBetter ? DownProfiles : UpProfiles)
            {
                if (profile != own && Raw(profile, inputs with { Direction = direction }) is { } other)
                {
                    plain.Add(new(profile.Id, other));
                }
            }
        }

        return [.. plain, .. plain.SelectMany(Limited)];
    }

    private static Direction[] DirectionsOf(RateProfile? own, RateCase inputs) =>
        (own?.ImpliedDirection ?? inputs.Direction) is { } direction
            ? [direction]
            : [Direction.HigherIsBetter, Direction.LowerIsBetter];

    private static IEnumerable<Candidate> Limited(Candidate candidate)
    {
        if (candidate.Rate < 0m)
        {
            yield return new(candidate.Id + ";floor=0", 0m);
        }

        foreach (var cap in Caps.Where(c => candidate.Rate > c))
        {
            yield return new(candidate.Id + ";cap=" + cap.ToString(CultureInfo.InvariantCulture), cap);
        }
    }

    /// <summary>What this very formula gives. Where an edge would put another formula or the cap in its place, it gives nothing.</summary>
    private static decimal? Raw(RateProfile profile, in RateCase inputs)
    {
        var directed = inputs with { Direction = profile.ImpliedDirection ?? inputs.Direction };
        if (profile.NeedsDirection && directed.Direction is null)
        {
            return null;
        }

        var raw = profile.Compute(directed);
        return raw.IsAtCap || !string.Equals(raw.Formula, profile.Id, StringComparison.Ordinal) ? null : raw.Value;
    }

    /// <summary>
    /// Each input may be off by half a unit of its last place. All formulas here are monotone in each input while the divisor keeps its
    /// sign, so the extremes lie at the corners. A corner that divides by next to nothing allows any rate, and so proves none.
    /// </summary>
    private static bool IsConsistent(PrintedRow row, RateProfile own, RateCase inputs, PrintedNumber printed)
    {
        var (lowest, highest) = (decimal.MaxValue, decimal.MinValue);
        foreach (var target in Ends(row.Target!.Value))
        {
            foreach (var actual in Ends(row.Actual!.Value))
            {
                foreach (var baseline in row.Baseline is { } b ? Ends(b) : [0m])
                {
                    var corner = inputs with { Target = target, Actual = actual, Baseline = row.Baseline is null ? null : baseline };
                    if (!HasSameSigns(corner, inputs) || !Reading.IsComputable(target, actual, corner.Baseline, own) || Raw(own, corner) is not { } rate)
                    {
                        return false;
                    }

                    (lowest, highest) = (Math.Min(lowest, rate), Math.Max(highest, rate));
                }
            }
        }

        return printed.Value >= lowest - printed.HalfUnit && printed.Value <= highest + printed.HalfUnit;
    }

    private static decimal[] Ends(PrintedNumber number) => [number.Value - number.HalfUnit, number.Value + number.HalfUnit];

    private static bool HasSameSigns(in RateCase corner, in RateCase inputs) =>
        Math.Sign(corner.Target) == Math.Sign(inputs.Target)
        && (corner.Baseline is null || Math.Sign(corner.Target - corner.Baseline.Value) == Math.Sign(inputs.Target - inputs.Baseline!.Value));

    private readonly record struct Candidate(string Id, decimal Rate);
}
