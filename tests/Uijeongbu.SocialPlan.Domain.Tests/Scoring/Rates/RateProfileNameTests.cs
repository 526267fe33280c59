using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Rates;

/// <summary>What a file may write in its column <c>rate_profile</c>.</summary>
public sealed class RateProfileNameTests
{
    [Theory]
    [InlineData("ratio-up")]
    [InlineData("linear-down")]
    [InlineData("inverse-down")]
    [InlineData("signed-linear")]
    [InlineData("baseline-progress")]
    [InlineData("met")]
    [InlineData("threshold")]
    [InlineData("grade")]
    [InlineData("stage")]
    [InlineData("stage;0=0;0.5=50;1=100")]
    [InlineData("closest")]
    [InlineData("closest;tolerance=0")]
    [InlineData("range;lower=-1;upper=-1")]
    [InlineData("range;upper=2;lower=1;tolerance=0.5")]
    [InlineData("range; lower = 1; upper = 2")]
    [InlineData("distance-to-target;worst=-3.5")]
    [InlineData("distance-to-target;worst=0;cap=100")]
    public void Names_with_usable_parameters_are_found_and_keep_their_text(string id)
    {
        RateProfile.TryFind(id, out var profile).Should().BeTrue();
        profile.Id.Should().Be(id);
        profile.ToString().Should().Be(id);
        profile.Name.Should().Be(id.Split(';')[0]);
        RateProfiles.Names.Should().Contain(profile.Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("unknown")]
    [InlineData("Ratio-Up")]
    [InlineData("ratio-up;cap=120")]
    [InlineData("met;x=1")]
    [InlineData("range")]
    [InlineData("range;lower=1")]
    [InlineData("range;lower=2;upper=1")]
    [InlineData("range;lower=1;upper=2;tolerance=-1")]
    [InlineData("range;lower=1;upper=2;width=1")]
    [InlineData("range;lower=1;lower=1;upper=2")]
    [InlineData("range;lower=a;upper=2")]
    [InlineData("range;lower=1e3;upper=2000")]
    [InlineData("range;lower=1,000;upper=2000")]
    [InlineData("range;lower=1;upper=2;")]
    [InlineData("closest;tolerance=-0.1")]
    [InlineData("closest;worst=1")]
    [InlineData("distance-to-target")]
    [InlineData("distance-to-target;cap=100")]
    [InlineData("distance-to-target;worst=1;floor=0")]
    [InlineData("stage;a=1")]
    [InlineData("stage;1=101")]
    [InlineData("stage;1=-1")]
    [InlineData("stage;1=50;1.0=60")]
    public void Unknown_names_and_unusable_parameters_are_refused(string id) => RateProfile.TryFind(id, out _).Should().BeFalse();

    [Theory]
    [InlineData("closest;tolerance=79228162514264337593543950335")]
    [InlineData("range;lower=-79228162514264337593543950335;upper=79228162514264337593543950335")]
    [InlineData("distance-to-target;worst=-79228162514264337593543950335")]
    [InlineData("distance-to-target;worst=0.0000000000000000000000000001")]
    [InlineData("distance-to-target;worst=10000000000001")]
    public void Parameters_beyond_what_a_reading_may_hold_are_refused(string id) => RateProfile.TryFind(id, out _).Should().BeFalse();

    [Fact]
    public void The_largest_parameters_a_file_may_name_overflow_nowhere()
    {
        RateProfile.TryFind("distance-to-target;worst=-10000000000000", out var distance).Should().BeTrue();
        RateProfile.TryFind("closest;tolerance=10000000000000", out var closest).Should().BeTrue();
        foreach (var profile in new[] { distance, closest })
        {
            foreach (var actual in new[] { Reading.MaxMagnitude, -Reading.MaxMagnitude })
            {
                var rating = () => Rater.Rate(Plans.Up(actual, -Reading.MaxMagnitude + 0.00000001m), profile, ScoringPolicies.Default);
                rating.Should().NotThrow();
            }
        }
    }
}
