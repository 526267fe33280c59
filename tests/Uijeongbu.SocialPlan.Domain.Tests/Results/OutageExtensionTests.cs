using FluentAssertions;
using Uijeongbu.SocialPlan.Domain.Calendar;
using Uijeongbu.SocialPlan.Domain.Results;
using Xunit;

namespace Uijeongbu.SocialPlan.Domain.Tests.Results;

/// <summary>What is proposed after an outage near the end of a period of entry.</summary>
public sealed class OutageExtensionTests
{
    // 2027-02-10 is a Wednesday; 설 2027 is over by then, and the 11th and 12th are working days.
    private static readonly DateTime Closes = Korea.InstantOf(new(2027, 2, 10), new(18, 0));
    private static readonly WorkingDays Days = PlaceDays.Of([]);

    [Fact]
    public void Half_an_hour_within_the_last_three_days_is_worth_a_working_day()
    {
        Propose(Closes.AddHours(-5), minutes: 30)!.ClosesAt.Should().Be(Korea.InstantOf(new(2027, 2, 11), new(18, 0)));
        Propose(Closes.AddHours(-5), minutes: 29).Should().BeNull();
        Propose(Closes.AddDays(-4), minutes: 300).Should().BeNull("there was time enough after it");
    }

    [Fact]
    public void Every_further_eight_hours_are_worth_another_and_days_off_are_none()
    {
        Propose(Closes.AddHours(-10), minutes: 8 * 60)!.ClosesAt.Should().Be(Korea.InstantOf(new(2027, 2, 12), new(18, 0)));
        Propose(Closes.AddHours(-20), minutes: 16 * 60)!.ClosesAt.Should().Be(Korea.InstantOf(new(2027, 2, 15), new(18, 0)), "the 13th and 14th are Saturday and Sunday");
    }

    [Fact]
    public void Only_what_fell_into_the_period_counts_and_several_add_up()
    {
        OutageSpan late = new(Closes.AddMinutes(-20), Closes.AddHours(9));
        Propose([late], Closes.AddHours(10)).Should().BeNull("twenty minutes of it were within the period");

        var both = Propose([late, new(Closes.AddHours(-3), Closes.AddHours(-3).AddMinutes(15))], Closes.AddHours(10));

        both!.Lost.Should().Be(TimeSpan.FromMinutes(35));
        both.Outages.Should().BeInAscendingOrder(outage => outage.From).And.OnlyContain(outage => outage.To <= Closes);
    }

    [Fact]
    public void What_was_decided_after_it_or_is_long_over_or_with_the_province_is_not_proposed_again()
    {
        OutageSpan outage = new(Closes.AddHours(-3), Closes.AddHours(-2));
        Propose([outage], Closes.AddDays(7)).Should().NotBeNull();
        Propose([outage], Closes.AddDays(7).AddSeconds(1)).Should().BeNull();
        Propose([outage], Closes, settledAt: Closes.AddHours(-1)).Should().BeNull();
        Propose([outage], Closes, settledAt: Closes.AddHours(-2.5)).Should().NotBeNull();
        Propose([outage], Closes, withProvince: true).Should().BeNull();
    }

    private static OutageExtension? Propose(DateTime from, int minutes) => Propose([new(from, from.AddMinutes(minutes))], Closes.AddHours(-1));

    private static OutageExtension? Propose(IReadOnlyList<OutageSpan> outages, DateTime now, DateTime? settledAt = null, bool withProvince = false) => OutageExtension.Propose(
        new() { RegionCode = "41150", FiscalYear = 2026, OpensAt = Closes.AddDays(-30), ClosesAt = Closes, OutagesSettledAt = settledAt, WithProvinceSince = withProvince ? Closes : null }, outages, Days, now);
}
