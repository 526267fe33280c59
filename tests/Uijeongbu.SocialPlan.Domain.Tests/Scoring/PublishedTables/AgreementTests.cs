using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels.Agreement;
using Uijeongbu.SocialPlan.Domain.Tests.Vectors;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.PublishedTables;

/// <summary>s09: Krippendorff's example at four levels. Shrout and Fleiss 1979, table 2: six targets, four judges, six correlations.</summary>
public sealed class AgreementTests
{
    private static readonly RatingTable Observers = new(
    [
        .. VectorTable.Read("s09_krippendorff_alpha.csv").SelectMany(row => Enumerable.Range(1, 12)
            .Where(u => row.Number($"u{u}") is not null)
            .Select(u => new Rating($"u{u}", row["observer"], row.Number($"u{u}")!.Value))),
    ]);

    public static TheoryData<string, decimal, decimal> Published
    {
        get
        {
            var levels = new TheoryData<string, decimal, decimal>();
            foreach (var row in VectorTable.Read("s09b_krippendorff_alpha_expected.csv"))
            {
                levels.Add(row["level"], row.Number("published_alpha_3dp")!.Value, row.Number("recomputed")!.Value);
            }

            return levels;
        }
    }

    [Fact]
    public void All_four_levels_are_published() =>
        Published.Select(row => (string)row[0]).Should().BeEquivalentTo(Enum.GetNames<MeasurementLevel>().Select(n => n.ToLowerInvariant()));

    [Theory]
    [MemberData(nameof(Published))]
    public void Alpha_is_the_published_one_at_every_level(string level, decimal published, decimal recomputed)
    {
        var alpha = KrippendorffAlpha.Of(Observers, Enum.Parse<MeasurementLevel>(level, ignoreCase: true));

        alpha.Reason.Should().BeNull();
        Domain.Scoring.Rounding.Round(alpha.Value!.Value, 3).Should().Be(published);
        Domain.Scoring.Rounding.Round(alpha.Value!.Value, 4).Should().Be(recomputed);
    }

    [Fact]
    public void The_six_intraclass_correlations_are_the_published_ones()
    {
        int[][] targets = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]];
        var icc = IntraclassCorrelation.Of(new([.. targets.SelectMany((row, t) => row.Select((mark, j) => new Rating($"t{t}", $"j{j}", mark)))]));

        new[] { icc.Single1, icc.Single2, icc.Single3, icc.Mean1, icc.Mean2, icc.Mean3 }
            .Select(f => Domain.Scoring.Rounding.Round(f.Value!.Value, 2)).Should().Equal(0.17m, 0.29m, 0.71m, 0.44m, 0.62m, 0.91m);
    }
}
