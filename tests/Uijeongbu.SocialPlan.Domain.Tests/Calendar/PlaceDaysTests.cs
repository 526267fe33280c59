using Uijeongbu.SocialPlan.Domain.Calendar;

namespace Uijeongbu.SocialPlan.Domain.Tests.Calendar;

/// <summary>Working days with a place's own dates, and the shipped dates of practice.</summary>
public sealed class PlaceDaysTests
{
    [Fact]
    public void A_day_that_a_place_adds_moves_a_deadline_on_and_one_that_it_strikes_brings_it_back()
    {
        var added = PlaceDays.Of([Entry(CalendarEntryKind.Holiday, new(2026, 11, 30), new(2026, 12, 1))]);
        added.DueOn(new(2026, 11, 30)).Should().Be(new DateOnly(2026, 12, 2));
        added.WhyClosed(new(2026, 12, 1)).Should().Be("이름");
        new PlanDeadlines(added).OfMunicipality(new(2026, 11, 1), new(2026, 12, 31)).Single(deadline => deadline.Kind is DeadlineKind.AnnualPlanToProvince).DueOn.Should().Be(new DateOnly(2026, 12, 2));

        PlaceDays.Of([]).DueOn(new(2027, 2, 28)).Should().Be(new DateOnly(2027, 3, 2));
        PlaceDays.Of([Entry(CalendarEntryKind.WorkingDay, new(2027, 3, 1))]).DueOn(new(2027, 2, 28)).Should().Be(new DateOnly(2027, 3, 1));
        PlaceDays.Of([Entry(CalendarEntryKind.Deadline, new(2026, 11, 30)), Entry(CalendarEntryKind.Practice, new(2026, 11, 30))]).IsWorkingDay(new(2026, 11, 30)).Should().BeTrue();
    }

    [Theory]
    [InlineData(CalendarEntryKind.Holiday, "2027-03-01", null, "On")]
    [InlineData(CalendarEntryKind.Holiday, "2027-03-05", "2027-03-04", "Until")]
    [InlineData(CalendarEntryKind.Holiday, "2027-03-05", "2027-04-04", "Until")]
    [InlineData(CalendarEntryKind.WorkingDay, "2027-03-05", null, "On")]
    [InlineData(CalendarEntryKind.WorkingDay, "2027-03-01", "2027-03-02", "Until")]
    [InlineData(CalendarEntryKind.Deadline, "2027-03-05", "2027-03-06", "Until")]
    [InlineData(CalendarEntryKind.Practice, "0207-03-05", null, "On")]
    public void What_cannot_be_is_refused_with_its_field(CalendarEntryKind kind, string on, string? until, string field)
    {
        var entry = CalendarEntry.New("41150", Entry(kind, DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), until is null ? null : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture)));

        entry.Write(entry.ToContent() with { Until = until is null ? null : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture) }).Problem
            .Should().BeOfType<FormProblem>().Which.Faults.Should().ContainSingle().Which.Field.Should().Be(field);
    }

    [Fact]
    public void The_dates_of_practice_cover_the_fourteen_months_and_hold_no_deadline_of_the_rules()
    {
        var (first, last) = (new DateOnly(2026, 11, 1), new DateOnly(2027, 12, 31));
        PracticeDate.Shipped.Should().OnlyContain(date => date.From >= first && date.Until <= last && date.From <= date.Until);
        PracticeDate.Shipped.Select(date => (date.From, date.What)).Should().OnlyHaveUniqueItems();
        var deadlines = new PlanDeadlines(PlaceDays.Of([])).OfMunicipality(first, last);
        deadlines.Select(deadline => deadline.DueOn).Should().NotContain(new DateOnly(2027, 9, 30), "a four-year plan is due in 2030 again");
        PracticeDate.Shipped.Should().NotContain(date => date.What.Contains("도 제출", StringComparison.Ordinal) && !date.IsForProvince);
        PracticeDate.Between(isProvince: true, first, last).Should().OnlyContain(date => date.IsForProvince).And.NotBeEmpty();
        PracticeDate.Between(isProvince: false, new(2028, 1, 1), new(2028, 12, 31)).Should().BeEmpty();
    }

    private static CalendarContent Entry(CalendarEntryKind kind, DateOnly on, DateOnly? until = null) => new(kind, on, until, "이름", null);
}
