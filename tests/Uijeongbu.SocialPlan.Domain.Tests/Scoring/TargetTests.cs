using Uijeongbu.SocialPlan.Domain.Scoring.Targets;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring;

public sealed class TargetTests
{
    private static readonly decimal?[] Quarters = [10m, null, 30m, 50m];

    public static TheoryData<Accumulation, decimal> Years => new()
    {
        { Accumulation.Yearly, 90m },
        { Accumulation.Cumulative, 50m },
        { Accumulation.Average, 30m },
        { Accumulation.Latest, 50m },
    };

    [Theory]
    [MemberData(nameof(Years))]
    public void Periods_become_the_year_as_the_indicator_says(Accumulation accumulation, decimal year) =>
        accumulation.Combine(Quarters).Should().Be(year);

    [Fact]
    public void Every_accumulation_has_a_case_and_gives_nothing_for_nothing()
    {
        Years.Select(y => (Accumulation)y[0]).Should().BeEquivalentTo(Enum.GetValues<Accumulation>());
        Enum.GetValues<Accumulation>().Should().AllSatisfy(a => a.Combine([null, null]).Should().BeNull());
    }

    [Fact]
    public void A_last_period_without_a_value_leaves_the_one_before() => Accumulation.Cumulative.Combine([10m, 20m, null]).Should().Be(20m);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 20)]
    [InlineData(3, 60)]
    [InlineData(5, 100)]
    public void Each_year_of_five_brings_a_fifth(int elapsed, int due) => PeriodShare.OfYears(100m, elapsed, 5).Should().Be(due);

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    [InlineData(0, 0)]
    public void Years_outside_the_period_are_refused(int elapsed, int years) =>
        FluentActions.Invoking(() => PeriodShare.OfYears(100m, elapsed, years)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData("2022-12-31", 0)]
    [InlineData("2023-01-01", 0)]
    [InlineData("2023-01-26", 25)]
    [InlineData("2023-04-11", 100)]
    [InlineData("2024-01-01", 100)]
    public void Days_count_evenly_and_stop_at_both_ends(string day, int percent) =>
        PeriodShare.OfDates(new(2023, 1, 1), new(2023, 4, 11), DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))
            .Should().Be(percent);

    [Fact]
    public void A_period_without_days_is_refused() =>
        FluentActions.Invoking(() => PeriodShare.OfDates(new(2023, 1, 1), new(2023, 1, 1), new(2023, 1, 1)))
            .Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void A_part_of_a_year_promises_the_whole_by_its_usual_share() => PeriodShare.FullYear(30m, 0.4m).Should().Be(75m);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(2)]
    public void A_usual_share_is_above_0_and_at_most_1(int share) =>
        FluentActions.Invoking(() => PeriodShare.FullYear(30m, share)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void A_path_runs_straight_down_as_well_and_is_not_rounded_inside()
    {
        var path = new TargetPath(2020, 10m, 2023, 9m);
        path.At(2020).Should().Be(10m);
        path.At(2021).Should().BeApproximately(29m / 3m, 1e-25m);
        path.At(2023).Should().Be(9m);
    }

    [Theory]
    [InlineData(2019)]
    [InlineData(2024)]
    public void A_year_off_the_path_is_refused(int year) =>
        FluentActions.Invoking(() => new TargetPath(2020, 10m, 2023, 9m).At(year)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void A_path_without_length_is_refused() =>
        FluentActions.Invoking(() => new TargetPath(2020, 10m, 2020, 9m).At(2020)).Should().Throw<InvalidOperationException>();
}
