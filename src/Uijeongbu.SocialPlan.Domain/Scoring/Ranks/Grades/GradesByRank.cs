using System.Globalization;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Grades;

/// <summary>
/// Grades by place (S, A, B, C): each grade has a share of the ranked units. Sizes are whole by the largest remainder, equal remainders to the
/// better grade; units that share a place all have the grade of the best of their places, so a tie at a boundary goes to the better grade and
/// the grade below has fewer.
/// </summary>
public static class GradesByRank
{
    /// <summary>What is wrong with the shares; null when they can be used.</summary>
    public static Problem? Check(IReadOnlyList<GradeShare> shares)
    {
        ArgumentNullException.ThrowIfNull(shares);
        if (shares.FirstOrDefault(s => s.Percent < 0m) is { } negative)
        {
            return new("grades.negative", $"등급 '{negative.Grade}'의 비율이 음수입니다. 0 이상의 값으로 고쳐 주십시오.");
        }

        var sum = shares.Sum(s => s.Percent);
        return sum == 100m ? null : new(
            "grades.total", string.Create(CultureInfo.InvariantCulture, $"등급별 비율의 합이 {sum}입니다. 합이 100이 되도록 고쳐 주십시오."));
    }

    /// <summary>How many units each grade has room for, the best first; together all of them.</summary>
    /// <exception cref="ArgumentException">What <see cref="Check"/> says.</exception>
    public static IReadOnlyList<int> Sizes(int units, IReadOnlyList<GradeShare> shares)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(units);
        if (Check(shares) is { } problem)
        {
            throw new ArgumentException(problem.Message, nameof(shares));
        }

        var quotas = shares.Select(s => units * s.Percent / 100m).ToList();
        var sizes = quotas.Select(q => (int)decimal.Floor(q)).ToArray();
        foreach (var grade in Enumerable.Range(0, sizes.Length).OrderByDescending(i => quotas[i] - sizes[i]).Take(units - sizes.Sum()).ToList())
        {
            sizes[grade]++;
        }

        return sizes;
    }

    /// <summary>The grades of a ranking, within its groups; a unit without a place has none and takes no room.</summary>
    /// <returns>One row per row of the ranking, in its order.</returns>
    /// <exception cref="ArgumentException">What <see cref="Check"/> says.</exception>
    public static IReadOnlyList<Graded> Assign(IReadOnlyList<Ranked> ranking, IReadOnlyList<GradeShare> shares)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        var rankedByGroup = ranking.Where(r => r.Rank is not null).ToLookup(r => r.Entry.Group, r => r.Rank!.Value, StringComparer.Ordinal);
        var endsByGroup = rankedByGroup.Select(g => (g.Key, Ends: EndsOf(Sizes(g.Count(), shares)))).ToList();
        return [.. ranking.Select(r => r.Rank is { } rank ? GradeOf(r, rank, [.. rankedByGroup[r.Entry.Group]], endsByGroup.Single(e => e.Key == r.Entry.Group).Ends) : new(r, Grade: null, IsByTie: false))];

        Graded GradeOf(Ranked row, decimal rank, decimal[] ranks, int[] ends)
        {
            var (best, worst) = (ranks.Count(r => r < rank) + 1, ranks.Count(r => r <= rank));
            var grade = Array.FindIndex(ends, end => end >= best);
            return new(row, shares[grade].Grade, IsByTie: ends[grade] < worst);
        }
    }

    /// <summary>The last place of each grade.</summary>
    private static int[] EndsOf(IReadOnlyList<int> sizes)
    {
        var end = 0;
        return [.. sizes.Select(size => end += size)];
    }
}

/// <summary>A grade and its share.</summary>
/// <param name="Grade">Its name; the best first.</param>
/// <param name="Percent">0 or more; all together exactly 100.</param>
public sealed record GradeShare(string Grade, decimal Percent);

/// <summary>A ranked unit with its grade.</summary>
/// <param name="Ranked">Its place.</param>
/// <param name="Grade">Its grade; null without a place.</param>
/// <param name="IsByTie">Whether its tie reaches over the end of the grade, so that the grade holds more than its size.</param>
public sealed record Graded(Ranked Ranked, string? Grade, bool IsByTie);
