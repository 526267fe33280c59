using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring;

public sealed class PrintedNumberTests
{
    [Fact]
    public void Trailing_zeros_are_decimals()
    {
        PrintedNumber.Of(105m).Should().Be(new PrintedNumber(105m, 0));
        PrintedNumber.Of(105.0m).Should().Be(new PrintedNumber(105m, 1));
        PrintedNumber.Of(105.00m).ToString().Should().Be("105.00");
        new PrintedNumber(-1.5m, 2).ToString().Should().Be("-1.50");
    }

    [Theory]
    [InlineData(0, "0.5")]
    [InlineData(1, "0.05")]
    [InlineData(8, "0.000000005")]
    public void Half_a_unit_is_what_rounding_may_hide(int decimals, string half) =>
        new PrintedNumber(1m, decimals).HalfUnit.Should().Be(decimal.Parse(half, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void The_28th_decimal_has_a_half_unit_of_the_smallest_number_there_is() =>
        PrintedNumber.Of(0.0000000000000000000000000001m).HalfUnit.Should().Be(0.0000000000000000000000000001m);
}
