using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Targets;
using Uijeongbu.SocialPlan.Domain.Tests.Vectors;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.PublishedTables;

/// <summary>s10: interim targets of the national health plan.</summary>
public sealed class InterimTargetTests
{
    private static readonly IReadOnlyList<VectorRow> Rows = VectorTable.Read("s10_kr_interim_target_path.csv");
    private static readonly TargetPath Path = new(2008, 4.0m, 2020, 5.0m);

    [Fact]
    public void All_printed_interim_targets_are_the_straight_line_rounded_half_up()
    {
        Rows.Should().HaveCount(13);
        Rows.Count(r => r["published_interim_target"].Length > 0).Should().Be(12);
        foreach (var row in Rows)
        {
            var printed = Rounding.Round(Path.At(row.Int("year")), 1);
            printed.Should().Be(row.Number("recomputed_half_up"), row["year"]);
            printed.Should().Be(row.Number("published_interim_target") ?? printed, row["year"]);
        }
    }

    [Fact]
    public void Ties_to_even_would_miss_2011()
    {
        var missed = Rows.Where(r => r.Number("published_interim_target") is { } printed
            && decimal.Round(Path.At(r.Int("year")), 1, MidpointRounding.ToEven) != printed);
        missed.Select(r => r.Int("year")).Should().Equal(2011);
    }
}
