using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Rates;

public sealed class RateStateTests
{
    private static readonly Reading Entered = Plans.Up(5m, 4m);

    public static TheoryData<string, bool, decimal?> States => new()
    {
        { "entered", true, 125m },
        { "missing", true, null },
        { "na", false, null },
        { "no-target", true, null },
        { "zero-target", true, null },
        { "no-direction", true, null },
    };

    [Theory]
    [MemberData(nameof(States))]
    public void State_says_why_there_is_a_rate_or_none(string name, bool isDue, decimal? value)
    {
        var rate = Rater.Rate(ReadingOf(name), profile: null, ScoringPolicies.Default);
        rate.State.ToName().Should().Be(name);
        rate.IsDue.Should().Be(isDue);
        rate.Value.Should().Be(value);
    }

    [Fact]
    public void Every_state_has_a_name_and_a_case() =>
        Enum.GetValues<RateState>().Select(s => s.ToName()).Should().BeEquivalentTo(States.Select(r => (string)r[0]));

    [Fact]
    public void A_number_that_is_no_state_has_no_name() =>
        FluentActions.Invoking(() => ((RateState)99).ToName()).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData("signed-linear")]
    [InlineData("met")]
    [InlineData("distance-to-target;worst=0")]
    public void A_formula_for_either_direction_gives_no_rate_without_one(string id)
    {
        RateProfile.TryFind(id, out var profile).Should().BeTrue();
        var rate = Rater.Rate(Entered with { Direction = null }, profile, ScoringPolicies.Default);
        rate.State.Should().Be(RateState.NoDirection);
        rate.Value.Should().BeNull();
        rate.IsMet.Should().BeNull();
    }

    [Fact]
    public void A_formula_for_one_direction_needs_no_other_statement() =>
        Rater.Rate(Entered with { Direction = null }, RateProfiles.RatioUp, ScoringPolicies.Default).Value.Should().Be(125m);

    [Theory]
    [InlineData(Direction.HigherIsBetter, "ratio-up")]
    [InlineData(Direction.LowerIsBetter, "linear-down")]
    public void Without_an_own_formula_the_direction_preselects_one(Direction direction, string profile) =>
        Rater.Rate(Entered with { Direction = direction }, profile: null, ScoringPolicies.Default).Profile!.Id.Should().Be(profile);

    [Fact]
    public void Zero_blank_and_not_applicable_are_three_things()
    {
        Rater.Rate(Plans.Up(0m, 5m), profile: null, ScoringPolicies.Default).Value.Should().Be(0m);
        Rater.Rate(Plans.Up(null, 5m), profile: null, ScoringPolicies.Default).State.Should().Be(RateState.Missing);
        Rater.Rate(Plans.Up(0m, 5m) with { IsNotApplicable = true }, profile: null, ScoringPolicies.Default)
            .State.Should().Be(RateState.NotApplicable);
    }

    [Fact]
    public void Not_applicable_wins_over_everything_that_is_missing() =>
        Rater.Rate(new() { IsNotApplicable = true }, profile: null, ScoringPolicies.Default).State.Should().Be(RateState.NotApplicable);

    [Fact]
    public void A_missing_value_that_counts_as_zero_is_not_met()
    {
        var strict = ScoringPolicies.Default with
        {
            Edges = new() { MissingActual = MissingActualRule.Zero, NoTarget = NoTargetRule.Zero },
        };
        Rater.Rate(Plans.Up(null, 5m), profile: null, strict).IsMet.Should().BeFalse();
        Rater.Rate(Plans.Up(5m, null), profile: null, strict).IsMet.Should().BeFalse();
        Rater.Rate(Plans.Up(null, 5m), profile: null, ScoringPolicies.Default).IsMet.Should().BeNull();
    }

    private static Reading ReadingOf(string state) => state switch
    {
        "entered" => Entered,
        "missing" => Entered with { Actual = null },
        "na" => Entered with { IsNotApplicable = true },
        "no-target" => Entered with { Target = null },
        "zero-target" => Entered with { Target = 0m },
        _ => Entered with { Direction = null },
    };
}
