using CsCheck;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Grades;
using Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Ranks;

/// <summary>Grades by place.</summary>
public sealed class GradesByRankTests
{
    private static readonly GradeShare[] Sabc = [new("S", 20m), new("A", 30m), new("B", 40m), new("C", 10m)];

    [Theory]
    [InlineData(10, "2 3 4 1")]
    [InlineData(31, "6 9 13 3")]
    [InlineData(1, "0 0 1 0")]
    [InlineData(2, "0 1 1 0")]
    [InlineData(0, "0 0 0 0")]
    public void Sizes_are_whole_by_the_largest_remainder(int units, string sizes) =>
        string.Join(' ', GradesByRank.Sizes(units, Sabc)).Should().Be(sizes);

    [Fact]
    public void Equal_remainders_go_to_the_better_grade() =>
        GradesByRank.Sizes(5, [new("S", 50m), new("A", 50m)]).Should().Equal(3, 2);

    [Fact]
    public void A_tie_at_a_boundary_goes_to_the_better_grade_and_is_said()
    {
        // 10 units; S has places 1 and 2, and three units share place 2.
        var graded = Grade([95m, 90m, 90m, 90m, 85m, 84m, 83m, 82m, 81m, 80m]);
        string.Concat(graded.Select(g => g.Grade)).Should().Be("SSSSABBBBC");
        graded.Select(g => g.IsByTie).Should().Equal(false, true, true, true, false, false, false, false, false, false);
    }

    [Fact]
    public void A_unit_without_a_place_has_no_grade_and_takes_no_room()
    {
        var graded = Grade([95m, null, 90m, 89m, 88m, 87m]);
        graded.Select(g => g.Grade).Should().Equal("S", null, "A", "A", "B", "B");
    }

    [Fact]
    public void Grades_are_within_groups()
    {
        var ranking = Ranking.Rank([new("a", 9m, "시"), new("b", 8m, "시"), new("c", 1m, "군"), new("d", 2m, "군")], RankingRule.Standard);
        GradesByRank.Assign(ranking, [new("상", 50m), new("하", 50m)]).Select(g => g.Grade).Should().Equal("상", "하", "하", "상");
    }

    [Theory]
    [InlineData(60, 30, "grades.total")]
    [InlineData(120, -20, "grades.negative")]
    public void Shares_that_are_not_a_whole_are_refused(int first, int second, string code)
    {
        GradeShare[] shares = [new("S", first), new("A", second)];
        GradesByRank.Check(shares)!.Code.Should().Be(code);
        FluentActions.Invoking(() => GradesByRank.Sizes(3, shares)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_better_place_never_has_a_worse_grade_and_no_convention_changes_one() =>
        Gen.Select(Gen.Int[0, 12].Array[1, 20], Gen.Int[0, 10], Gen.Int[0, 10]).Where((_, a, b) => a + b <= 10).Sample(
            (scores, a, b) =>
            {
                GradeShare[] shares = [new("S", 10 * a), new("A", 10 * b), new("B", 100 - 10 * a - 10 * b)];
                var grades = new[] { RankingConvention.Standard1224, RankingConvention.Modified1334, RankingConvention.Dense1223, RankingConvention.Fractional }
                    .Select(c => GradesByRank.Assign(RankOf(scores.Select(s => (decimal?)s), c), shares).Select(g => g.Grade).ToList()).ToList();
                var sizes = GradesByRank.Sizes(scores.Length, shares);
                return grades.All(g => g.SequenceEqual(grades[0]))
                    && sizes.Sum() == scores.Length && sizes.Zip(shares).All(x => Math.Abs(x.First - scores.Length * x.Second.Percent / 100m) < 1m)
                    && grades[0].Count(g => g == "S") >= sizes[0] && grades[0].Count(g => g is "S" or "A") >= sizes[0] + sizes[1]
                    && Enumerable.Range(0, scores.Length).All(i => Enumerable.Range(0, scores.Length).All(j =>
                        scores[i] < scores[j] ? Place(grades[0][i]) >= Place(grades[0][j]) : scores[i] > scores[j] || grades[0][i] == grades[0][j]));
            },
            iter: Cases.Count);

    private static int Place(string? grade) => "SAB".IndexOf(grade!, StringComparison.Ordinal);

    private static IReadOnlyList<Graded> Grade(IEnumerable<decimal?> scores) => GradesByRank.Assign(RankOf(scores, RankingConvention.Standard1224), Sabc);

    private static IReadOnlyList<Ranked> RankOf(IEnumerable<decimal?> scores, RankingConvention convention) =>
        Ranking.Rank([.. scores.Select((s, i) => new RankEntry($"{i}", s))], RankingRule.Standard with { Convention = convention });
}
