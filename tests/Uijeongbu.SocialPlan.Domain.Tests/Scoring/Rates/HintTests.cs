using Uijeongbu.SocialPlan.Domain.Scoring;
using static Uijeongbu.SocialPlan.Domain.Tests.Scoring.Plans;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Rates;

public sealed class HintTests
{
    private static readonly (Reading Reading, string Flags)[] Cases =
    [
        (Up(130m, 100m), ""),
        (Up(130.01m, 100m), "over-130"),
        (Up(200m, 100m), "over-130"),
        (Up(200.01m, 100m), "over-130 over-200"),
        (Up(5m, 0m), "zero-target"),
        (Down(0m, 0m), "zero-target"),
        (Up(-8m, -10m), "negative-target"),
        (Up(3m, -10m), "over-130 over-200 negative-target mixed-sign"),
        (Up(-3m, 10m), "mixed-sign"),
        (Down(-3m, 10m), "over-130 over-200"),
        (Up(101m, 100m) with { Maximum = 100m }, "impossible-value"),
        (Up(100m, 100m) with { Maximum = 100m }, ""),
        (Up(100m, 100m) with { History = new(OriginalTarget: 120m) }, "target-changed"),
        (Up(100m, 100m) with { History = new(OriginalTarget: 100.0m) }, ""),
        (Up(100m, 100m) with { History = new(LastActual: 100.1m) }, "below-last-year"),
        (Up(100m, 100m) with { History = new(LastActual: 100m) }, ""),
        (Down(100m, 100m) with { History = new(LastActual: 99m) }, "below-last-year"),
        (Down(100m, 100m) with { History = new(LastActual: 101m) }, ""),
        (Up(100m, 100m) with { History = new(LastProfile: "linear-down") }, "formula-changed"),
        (Up(100m, 100m) with { History = new(LastProfile: "ratio-up") }, ""),
        (Up(100m, 100m) with { History = new(LastActual: 90m, LastActualThen: 91m) }, "history-restated"),
        (Up(100m, 100m) with { History = new(LastActual: 90m, LastActualThen: 90.0m) }, ""),
        (Up(1_000m, 100m), "over-130 over-200 unit-slip"),
        (Up(1_051m, 100m), "over-130 over-200"),
        (Up(9.6m, 100m), "unit-slip"),
        (Up(9.4m, 100m), ""),
        (Up(102_000m, 100m), "over-130 over-200 unit-slip"),
        (Up(500m, 100m) with { History = new(LastActual: 5m) }, "over-130 over-200 unit-slip"),
        (Up(1_000m, 100m) with { History = new(LastActual: 90m) }, "over-130 over-200"),
        (Up(0m, 100m), ""),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Reading_carries_the_hints_in_their_fixed_order(int number)
    {
        var (reading, flags) = Cases[number];
        string.Join(' ', Rater.Rate(reading, profile: null, ScoringPolicies.Default).Flags.ToNames()).Should().Be(flags);
    }

    [Fact]
    public void Division_by_an_actual_of_zero_is_a_hint() =>
        Rater.Rate(Down(0m, 5m), RateProfiles.InverseDown, ScoringPolicies.Default).Flags.ToNames().Should().Equal("zero-actual");

    [Theory]
    [InlineData("baseline-progress", null, "missing-baseline")]
    [InlineData("baseline-progress", 100, "no-way-to-target")]
    [InlineData("baseline-progress", 50, "")]
    [InlineData("distance-to-target;worst=100", null, "no-way-to-target")]
    [InlineData("stage;0=0;2=100", null, "unknown-stage")]
    public void A_formula_that_gives_no_rate_says_why(string id, int? baseline, string flags)
    {
        RateProfile.TryFind(id, out var profile).Should().BeTrue();
        var rate = Rater.Rate(Up(75m, 100m) with { Baseline = baseline }, profile, ScoringPolicies.Default);
        string.Join(' ', rate.Flags.ToNames()).Should().Be(flags);
        (rate.Value is null).Should().Be(flags.Length > 0);
    }

    [Fact]
    public void Every_hint_has_a_name_of_its_own()
    {
        var all = Enum.GetValues<ScoreHints>().Where(h => h != ScoreHints.None).ToList();
        all.SelectMany(h => h.ToNames()).Should().OnlyHaveUniqueItems().And.HaveCount(all.Count);
        ScoreHints.None.ToNames().Should().BeEmpty();
    }

    [Theory]
    [InlineData("stage")]
    [InlineData("range;lower=0;upper=2")]
    public void A_formula_without_a_target_gives_no_hint_about_one(string id)
    {
        RateProfile.TryFind(id, out var profile).Should().BeTrue();
        var reading = Up(1m, null) with { History = new(OriginalTarget: 1m, LastActual: 1m) };
        Rater.Rate(reading, profile, ScoringPolicies.Default).Flags.Should().Be(ScoreHints.None);
    }

    [Fact]
    public void A_hint_never_changes_the_rate()
    {
        var history = new ReadingHistory(OriginalTarget: 1m, LastTarget: 2m, LastActual: 400m, LastActualThen: 4m, LastProfile: "met");
        var rate = Rater.Rate(Up(90m, 100m) with { Maximum = 1m, History = history }, profile: null, ScoringPolicies.Default);
        rate.Flags.Should().NotBe(ScoreHints.None);
        rate.Value.Should().Be(90m);
    }
}
