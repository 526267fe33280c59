using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.RollUps;

public sealed class MissingChildTests
{
    private static readonly Part[] TwoOfThreeDue = [new(80m), new(120m), new(null), new(null) { IsDue = false }];

    public static TheoryData<MissingChildKind, decimal, decimal?> Cases => new()
    {
        { MissingChildKind.ExcludeAndReweight, 0m, 100m },
        { MissingChildKind.Zero, 0m, 66.666666666666666666666666667m },
        { MissingChildKind.GroupMean, 0m, 100m },
        { MissingChildKind.FailIfShareAbove, 0.3m, null },
        { MissingChildKind.FailIfShareAbove, 0.4m, 100m },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_due_child_without_a_rate_does_what_the_rule_says(MissingChildKind kind, decimal limit, decimal? rate) =>
        new RollUp(Aggregator.Mean, new(kind, limit)).Combine(TwoOfThreeDue).Should().Be(rate);

    [Fact]
    public void Every_rule_has_a_case() => Cases.Select(c => (MissingChildKind)c[0]).Should().Contain(Enum.GetValues<MissingChildKind>());

    [Theory]
    [InlineData(MissingChildKind.ExcludeAndReweight)]
    [InlineData(MissingChildKind.Zero)]
    [InlineData(MissingChildKind.GroupMean)]
    [InlineData(MissingChildKind.FailIfShareAbove)]
    public void A_child_that_is_not_due_never_counts(MissingChildKind kind)
    {
        var rollUp = new RollUp(Aggregator.Mean, new(kind));
        rollUp.Combine([new(80m), new(null) { IsDue = false }]).Should().Be(80m);
        rollUp.Combine([new(null) { IsDue = false }]).Should().BeNull();
        rollUp.Combine([]).Should().BeNull();
    }

    [Fact]
    public void The_limit_itself_is_tolerated() =>
        new RollUp(Aggregator.Mean, new(MissingChildKind.FailIfShareAbove, 0.2m))
            .Combine([new(1m), new(1m), new(1m), new(1m), new(null)]).Should().Be(1m);

    [Fact]
    public void The_mean_of_the_siblings_takes_the_weight_of_the_missing_child() =>
        new RollUp(Aggregator.Weighted, new(MissingChildKind.GroupMean))
            .Combine([new(80m, 1m), new(120m, 3m), new(null, 4m)]).Should().Be(105m);

    [Fact]
    public void Where_all_are_missing_the_mean_of_the_siblings_is_nothing() =>
        new RollUp(Aggregator.Mean, new(MissingChildKind.GroupMean)).Combine([new(null), new(null)]).Should().BeNull();

    [Fact]
    public void A_missing_child_that_counts_as_zero_is_a_missed_one_in_a_met_share() =>
        new RollUp(Aggregator.MetShare, new(MissingChildKind.Zero))
            .Combine([new(100m) { IsMet = true }, new(null)]).Should().Be(50m);

    [Fact]
    public void A_mean_of_the_siblings_is_neither_met_nor_missed() =>
        new RollUp(Aggregator.MetShare, new(MissingChildKind.GroupMean))
            .Combine([new(100m) { IsMet = true }, new(null)]).Should().Be(100m);
}
