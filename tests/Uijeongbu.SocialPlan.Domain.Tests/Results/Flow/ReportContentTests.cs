using FluentAssertions;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Xunit;

namespace Uijeongbu.SocialPlan.Domain.Tests.Results.Flow;

/// <summary>What is missing in a report, and what changed in it.</summary>
public sealed class ReportContentTests
{
    private static readonly Guid First = Guid.CreateVersion7();
    private static readonly Guid Second = Guid.CreateVersion7();

    [Theory]
    [InlineData("100.0", ReasonNeed.None)]
    [InlineData("99.9", ReasonNeed.Line)]
    [InlineData("90.0", ReasonNeed.Line)]
    [InlineData("89.9", ReasonNeed.ReasonAndPlan)]
    [InlineData("0.0", ReasonNeed.ReasonAndPlan)]
    [InlineData("-5.0", ReasonNeed.ReasonAndPlan)]
    [InlineData("130.0", ReasonNeed.None)]
    [InlineData("130.1", ReasonNeed.Over)]
    [InlineData(null, ReasonNeed.None)]
    public void The_rate_that_people_read_decides_about_a_reason(string? rate, ReasonNeed need) =>
        ReasonRules.Shipped.Of(rate is null ? null : decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture)).Should().Be(need);

    [Fact]
    public void Gaps_are_listed_one_by_one_and_a_blank_can_be_sent_knowingly()
    {
        ReportRow[] rows = [new(First, ResultState.NotEntered, null, null), new(Second, ResultState.Entered, 80m, new("늦게 시작함", null))];

        var gaps = ReportGap.Of(rows, " ", ReasonRules.Shipped);

        gaps.Should().Equal(new ReportGap(ReportGapKind.NotEntered, First), new(ReportGapKind.NoPlan, Second, ReasonNeed.ReasonAndPlan), new(ReportGapKind.NoNarrative));
        gaps.Select(gap => gap.Blocks).Should().Equal(false, true, true);
        ReportGap.Of([rows[1] with { Explanation = new("늦게 시작함", "상반기에 마침") }], "함", ReasonRules.Shipped).Should().BeEmpty();
    }

    [Fact]
    public void A_place_cannot_set_thresholds_that_contradict_each_other()
    {
        ReasonRules.Shipped.WhyNot().Should().BeNull();
        new ReasonRules(90, 100, 130).WhyNot().Should().NotBeNull();
        new ReasonRules(100, 90, 95).WhyNot().Should().NotBeNull();
        new ReasonRules(100, -1, 130).WhyNot().Should().NotBeNull();
    }

    [Fact]
    public void Only_what_changed_since_it_was_seen_is_shown()
    {
        ReportContent seen = new([new(First, ResultState.Entered, 0, null, null), new(Second, ResultState.NotEntered, null, null, null)], "적음", "", "", "");
        var now = seen with { Rows = [seen.Rows[0], new(Second, ResultState.Entered, 0, null, null)] };

        seen.Since(seen with { Rows = [.. seen.Rows.Reverse()] }).IsEmpty.Should().BeTrue("the order says nothing");
        now.Since(seen).Should().BeEquivalentTo(new { Words = false, Rows = new[] { new { Before = seen.Rows[1], Now = now.Rows[1] } } });
        (seen with { Headline = "한 줄" }).Since(seen).Should().BeEquivalentTo(new { Words = true, Rows = Array.Empty<RowDifference>() });
        now.Since(null).Rows.Should().HaveCount(2, "what nobody saw is new");
        now.Since(seen with { Rows = [seen.Rows[0] with { State = ResultState.NotApplicable, Actual = null, Reason = "없음" }, now.Rows[1]] }).Rows.Should().ContainSingle("0 is not 해당없음");
    }
}
