using System.Globalization;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Web;

public sealed class FormatsTests
{
    private static Formats In(string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        return Formats.Current;
    }

    [Fact]
    public void A_rate_has_one_decimal_a_space_and_the_sign_and_is_rounded_half_away_from_zero()
    {
        In("ko").Rate(126.8m).Should().Be("126.8 %");
        In("ko").Rate(98.25m).Should().Be("98.3 %");
        In("ko").Rate(-98.25m).Should().Be("-98.3 %");
        In("en").Rate(1126m).Should().Be("1,126.0 %");
        In("ko").Rate(null).Should().Be("–");
    }

    [Fact]
    public void A_number_keeps_the_decimals_it_was_entered_with()
    {
        In("ko").Number(3186m).Should().Be("3,186");
        In("ko").Number(91.10m).Should().Be("91.10");
    }

    [Fact]
    public void Dates_and_times_are_written_the_official_way_in_korean_time()
    {
        In("ko").Date(new(2026, 3, 31)).Should().Be("2026. 3. 31.");
        In("en").Date(new(2026, 3, 31)).Should().Be("31 March 2026");
        In("ko").Moment(new(2026, 3, 31, 15, 5, 0, DateTimeKind.Utc)).Should().Be("2026. 4. 1. 00:05");
        In("en").Moment(new(2026, 3, 31, 15, 5, 0, DateTimeKind.Utc)).Should().Be("1 April 2026, 00:05 KST");
    }

    [Fact]
    public void A_source_that_gives_only_a_month_is_not_made_more_exact()
    {
        In("ko").PartialDate("2024-02-13").Should().Be("2024. 2. 13.");
        In("ko").PartialDate("2022-02").Should().Be("2022. 2.");
        In("en").PartialDate("2022-02").Should().Be("February 2022");
        In("ko").PartialDate("2022 spring").Should().Be("2022 spring");
    }
}
