using Uijeongbu.SocialPlan.Domain.Calendar;

namespace Uijeongbu.SocialPlan.Domain.Tests.Calendar;

/// <summary>What is due, and nothing else.</summary>
public sealed class PlanDeadlinesTests
{
    private static readonly PlanDeadlines Deadlines = new(new(ShippedHolidays.All));

    [Fact]
    public void From_november_2026_to_the_end_of_2027_a_municipality_has_these_dates_and_no_others() =>
        Said(Deadlines.OfMunicipality(new(2026, 11, 1), new(2027, 12, 31))).Should().Equal(
            "2026-11-09 NoticeBegins 2027",
            "2026-11-30 AnnualPlanToProvince 2027",
            "2027-03-02 ResultsToProvince 2026",
            "2027-11-09 NoticeBegins 2028",
            "2027-11-30 AnnualPlanToProvince 2028");

    [Fact]
    public void And_its_province_these() =>
        Said(Deadlines.OfProvince(new(2026, 11, 1), new(2027, 12, 31))).Should().Equal("2026-11-30 FourYearPlanToMinister 2027", "2027-02-01 AnnualPlanToMinister 2027");

    [Fact]
    public void A_four_year_plan_is_due_once_in_four_years() =>
        Said(Deadlines.OfMunicipality(new(2022, 1, 1), new(2031, 12, 31))).Where(line => line.Contains("FourYear", StringComparison.Ordinal))
            .Should().Equal("2022-09-30 FourYearPlanToProvince 2023", "2026-09-30 FourYearPlanToProvince 2027", "2030-09-30 FourYearPlanToProvince 2031");

    [Fact]
    public void Results_are_due_on_the_last_day_of_february_in_a_leap_year_too() =>
        Deadlines.OfMunicipality(new(2028, 2, 1), new(2028, 3, 31)).Should().ContainSingle().Which.Nominal.Should().Be(new(2028, 2, 29));

    [Fact]
    public void The_nominal_date_and_what_it_rests_on_stand_beside_the_day_it_ends()
    {
        var results = Deadlines.OfMunicipality(new(2027, 3, 1), new(2027, 3, 31)).Single();

        results.Should().BeEquivalentTo(new { Nominal = new DateOnly(2027, 2, 28), DueOn = new DateOnly(2027, 3, 2), Basis = DeadlineBasis.Guideline });
        Deadlines.OfMunicipality(new(2027, 11, 30), new(2027, 11, 30)).Single().Basis.Should().Be(DeadlineBasis.Law);
    }

    [Theory]
    [InlineData(NoticeCounting.WithoutFirstDay, 9)]
    [InlineData(NoticeCounting.WithFirstDay, 10)]
    public void A_notice_begins_early_enough_for_twenty_days_before_the_decision(NoticeCounting counting, int day)
    {
        DateOnly decision = new(2026, 11, 30);
        var begins = PublicNotice.LatestBeginning(decision, counting: counting);

        begins.Should().Be(new(2026, 11, day));
        PublicNotice.EarliestDecision(begins, counting: counting).Should().Be(decision);
        PublicNotice.DaysPassed(begins, decision.AddDays(-1), counting).Should().Be(PublicNotice.LeastDays);
        PublicNotice.DaysPassed(begins, begins.AddDays(-1), counting).Should().Be(0);
    }

    [Fact]
    public void A_real_notice_from_7_to_26_september_had_twenty_days_with_its_first() =>
        PublicNotice.DaysPassed(new(2022, 9, 7), new(2022, 9, 26), NoticeCounting.WithFirstDay).Should().Be(20);

    private static IEnumerable<string> Said(IEnumerable<PlanDeadline> deadlines) =>
        deadlines.Select(deadline => FormattableString.Invariant($"{deadline.DueOn:yyyy-MM-dd} {deadline.Kind} {deadline.FiscalYear}"));
}
