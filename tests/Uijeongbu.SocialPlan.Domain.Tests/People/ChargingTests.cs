using FluentAssertions;
using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Domain.Plans;
using Xunit;

namespace Uijeongbu.SocialPlan.Domain.Tests.People;

/// <summary>Who can be put in charge of what from when, and what becomes of who is in charge.</summary>
public sealed class ChargingTests
{
    private static readonly DateOnly Today = new(2026, 11, 26);
    private static readonly Guid Kim = Guid.CreateVersion7();
    private static readonly Guid Lee = Guid.CreateVersion7();
    private static readonly Guid Team = Guid.CreateVersion7();

    [Theory]
    [InlineData(-32, "charging.too-early")]
    [InlineData(-31, null)]
    [InlineData(366, null)]
    [InlineData(367, "charging.too-far")]
    public void It_begins_within_reach(int days, string? code) =>
        new Charging(ChargeWay.Replace, Kim, Today.AddDays(days)).WhyNot(Of(2026, null), isOwner: true, Today)?.Code.Should().Be(code);

    [Theory]
    [InlineData(2027, null, null)]
    [InlineData(2028, null, "charging.not-running")]
    [InlineData(2020, 2025, null)]
    [InlineData(2020, 2024, "charging.not-running")]
    public void A_project_has_someone_in_charge_from_the_year_before_it_begins_to_the_year_after_it_ends(int first, int? last, string? code)
    {
        new Charging(ChargeWay.Join, Kim, Today).WhyNot(Of(first, last), isOwner: true, Today)?.Code.Should().Be(code);
        new Charging(ChargeWay.End, Kim, Today).WhyNot(Of(first, last), isOwner: true, Today).Should().BeNull("a charge is ended at any time");
    }

    [Fact]
    public void Nobody_without_the_role_is_put_in_charge_and_everybody_can_be_relieved()
    {
        new Charging(ChargeWay.Replace, Kim, Today).WhyNot(Of(2026, null), isOwner: false, Today).Should().Be(ChargingProblems.NoOwner);
        new Charging(ChargeWay.Join, Kim, Today).WhyNot(Of(2026, null), isOwner: false, Today).Should().Be(ChargingProblems.NoOwner);
        new Charging(ChargeWay.End, Kim, Today).WhyNot(Of(2026, null), isOwner: false, Today).Should().BeNull();
    }

    [Fact]
    public void Who_was_in_charge_is_until_the_day_before_and_the_team_stays()
    {
        var (now, later, past) = (Charge(Kim, -100, null, Team), Charge(Kim, 5, null, Team), Charge(Kim, -200, -101, null));
        var move = new Charging(ChargeWay.Replace, Lee, Today).Of([now, later, past]);
        move.Ends.Should().BeEquivalentTo([new ChargeEnd(now, Today.AddDays(-1)), new ChargeEnd(later, Today.AddDays(-1))]);
        (move.Begins, move.Team).Should().Be((true, (Guid?)Team));
        move.After.Should().Equal(Lee);
        new Charging(ChargeWay.Replace, Lee, Today).Of([now, Charge(Kim, -1, null, null)]).Team.Should().BeNull("they do it in different teams");
    }

    [Fact]
    public void Together_ends_nobody()
    {
        var now = Charge(Kim, -100, null, null);
        var move = new Charging(ChargeWay.Join, Lee, Today).Of([now]);
        (move.Ends.Count, move.Begins).Should().Be((0, true));
        move.After.Should().BeEquivalentTo([Kim, Lee]);
    }

    [Fact]
    public void Who_is_in_charge_already_goes_on_and_begins_nothing()
    {
        var (open, ending) = (Charge(Kim, -100, null, null), Charge(Kim, -100, 10, null));
        new Charging(ChargeWay.Replace, Kim, Today).Of([open]).IsNothing.Should().BeTrue();
        var move = new Charging(ChargeWay.Join, Kim, Today).Of([ending]);
        (move.Ends.Single(), move.Begins).Should().Be((new ChargeEnd(ending, null), false));
    }

    [Fact]
    public void Ended_without_a_successor_nobody_is_left()
    {
        var (kim, lee) = (Charge(Kim, -100, null, null), Charge(Lee, -100, null, null));
        var move = new Charging(ChargeWay.End, Kim, Today).Of([kim]);
        (move.Ends.Single().Becomes, move.Begins, move.After.Count).Should().Be((Today.AddDays(-1), false, 0));
        new Charging(ChargeWay.End, Kim, Today).Of([kim, lee]).After.Should().Equal(Lee);
        new Charging(ChargeWay.End, Kim, Today).Of([lee]).IsNothing.Should().BeTrue();
        new Charging(ChargeWay.End, Kim, Today).Of([Charge(Kim, 0, -1, null)]).IsNothing.Should().BeTrue("one that never began is over");
    }

    private static Project Of(int first, int? last) => new()
    {
        RegionCode = "41150", PlanId = Guid.NewGuid(), StrategyId = Guid.NewGuid(), Code = "1-1", Name = "가", Order = 1, FirstYear = first, LastYear = last,
    };

    private static ProjectStaff Charge(Guid user, int from, int? to, Guid? team) => new()
    {
        RegionCode = "41150", ProjectId = Guid.Empty, UserId = user, TeamId = team, ValidFrom = Today.AddDays(from), ValidTo = to is { } days ? Today.AddDays(days) : null,
    };
}
