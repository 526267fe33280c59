using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.RollUps;

public sealed class AggregatorTests
{
    private static readonly Part[] Children =
    [
        new(80m, 1m) { Inputs = new(100m, 80m), IsMet = false },
        new(120m, 3m) { Inputs = new(10m, 12m), IsMet = true },
        new(null, 5m) { Inputs = new(7m, null) },
        new(100m, 0m) { Inputs = new(5m, 5m), IsMet = true },
        new(90m, 1m) { Inputs = new(20m, 18m), IsMet = false },
    ];

    public static TheoryData<string, decimal?> Expected => new()
    {
        { "mean", 97.5m },
        { "weighted", 106m },
        { "points", 390m },
        { "pooled", 85.18518518518518518518518519m },
        { "geometric", 96.411410273m },
        { "median", 95m },
        { "met-share", 50m },
        { "minimum", 80m },
        { "trimmed;k=0", 97.5m },
        { "trimmed;k=1", 95m },
        { "trimmed;k=2", null },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void Children_with_a_rate_give_the_rate_of_the_parent(string id, decimal? rate) => Find(id).Combine(Children).Should().Be(rate);

    [Fact]
    public void Every_aggregator_has_a_case()
    {
        var shipped = typeof(Aggregator).GetFields().Select(f => f.GetValue(null)).OfType<Aggregator>().Select(a => a.Id);
        Expected.Select(e => (string)e[0]).Should().Contain(shipped);
    }

    [Fact]
    public void An_empty_node_has_no_rate()
    {
        foreach (var aggregator in Expected.Select(e => Find((string)e[0])))
        {
            aggregator.Combine([]).Should().BeNull(aggregator.Id);
            aggregator.Combine([new(null), new(null)]).Should().BeNull(aggregator.Id);
        }
    }

    [Theory]
    [InlineData("weighted")]
    [InlineData("pooled")]
    public void A_divisor_of_zero_gives_no_rate(string id) =>
        Find(id).Combine([new(50m, 0m) { Inputs = new(0m, 1m) }]).Should().BeNull();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_geometric_mean_needs_rates_above_zero(int rate) => Aggregator.Geometric.Combine([new(50m), new(rate)]).Should().BeNull();

    [Fact]
    public void The_middle_of_an_odd_number_is_the_middle_one() =>
        Aggregator.Median.Combine([new(3m), new(1m), new(2m)]).Should().Be(2m);

    [Fact]
    public void Less_than_nothing_cannot_be_trimmed() =>
        FluentActions.Invoking(() => Aggregator.Trimmed(-1)).Should().Throw<ArgumentOutOfRangeException>();

    private static Aggregator Find(string id) => id.StartsWith("trimmed;k=", StringComparison.Ordinal)
        ? Aggregator.Trimmed(id[^1] - '0')
        : typeof(Aggregator).GetFields().Select(f => f.GetValue(null)).OfType<Aggregator>().Single(a => a.ToString() == id);
}
