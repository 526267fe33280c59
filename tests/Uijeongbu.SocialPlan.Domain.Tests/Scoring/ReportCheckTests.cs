using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Publication;
using Uijeongbu.SocialPlan.Domain.Scoring.Verification;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring;

public sealed class ReportCheckTests
{
    [Theory]
    [InlineData("33.3 33.3 33.3", true)]
    [InlineData("33.33 33.33 33.33", true)]
    [InlineData("17.7 70 11.3", false)]
    [InlineData("50 50.6", false)]
    [InlineData("50 50.5", true)]
    public void Shares_may_miss_100_by_their_own_rounding_only(string shares, bool addUp) =>
        ReportChecks.SharesAddUp(Numbers(shares)).Should().Be(addUp);

    [Theory]
    [InlineData("10", "3.3 3.3 3.3", true)]
    [InlineData("10.5", "3.3 3.3 3.3", false)]
    [InlineData("9.90", "3.3 3.3 3.3", true)]
    public void A_total_may_miss_its_parts_by_the_rounding_of_all_of_them(string total, string parts, bool isSum) =>
        ReportChecks.TotalIsSum(Numbers(total)[0], Numbers(parts)).Should().Be(isSum);

    [Theory]
    [InlineData("10/1 9/2 8/3", true)]
    [InlineData("10/1 9/3 9/2 8/4", true)]
    [InlineData("10/1 9/2 9/2 8/4", true)]
    [InlineData("10/2 9/1", false)]
    [InlineData("10/1 9/5 9/2 8/3", false)]
    [InlineData("10/1 9/2 9/5 8/3", false)]
    [InlineData("", true)]
    public void No_worse_score_has_a_better_rank(string rows, bool follow) =>
        ReportChecks.RanksFollowScores([.. rows.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split('/')).Select(r => (Decimal(r[0]), Decimal(r[1])))])
            .Should().Be(follow);

    [Theory]
    [InlineData(true, "0", true)]
    [InlineData(true, "0.0", true)]
    [InlineData(true, "5", false)]
    [InlineData(true, null, false)]
    [InlineData(false, "0", false)]
    public void A_dropped_indicator_printed_as_zero_is_found(bool isDropped, string? printed, bool found) =>
        ReportChecks.DroppedPrintedAsZero(isDropped, printed is null ? null : Numbers(printed)[0]).Should().Be(found);

    [Theory]
    [InlineData("60 40", 100, null)]
    [InlineData("0.6 0.40", 1, null)]
    [InlineData("0 100", 100, null)]
    [InlineData("60 39.99", 100, "weights.total")]
    [InlineData("60 40", 1, "weights.total")]
    [InlineData("110 -10", 100, "weights.negative")]
    [InlineData("", 100, "weights.total")]
    public void Weights_are_refused_unless_they_add_to_their_total_exactly(string weights, int total, string? problem) =>
        ReportChecks.CheckWeights([.. Numbers(weights).Select(n => n.Value)], total)?.Code.Should().Be(problem);

    [Fact]
    public void The_refusal_names_both_sums() =>
        ReportChecks.CheckWeights([60m, 39.5m], 100m)!.Message.Should().Be("가중치의 합이 99.5입니다. 합이 100이 되도록 고쳐 주십시오.");

    [Theory]
    [InlineData(321, 452, "71.0", Verdict.Match)]
    [InlineData(321, 452, "70", Verdict.Mismatch)]
    [InlineData(13, 7, "185", Verdict.Truncated)]
    [InlineData(1, 0, "0", Verdict.NotApplicable)]
    public void A_printed_share_is_compared_with_its_counts(int part, int whole, string printed, Verdict verdict) =>
        Attainment.Check(part, whole, Numbers(printed)[0]).Should().Be(verdict);

    private static PrintedNumber[] Numbers(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(t => PrintedNumber.Of(Decimal(t)))];

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
