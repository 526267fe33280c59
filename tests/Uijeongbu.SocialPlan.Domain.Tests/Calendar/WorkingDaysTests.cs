using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Calendar;

namespace Uijeongbu.SocialPlan.Domain.Tests.Calendar;

/// <summary>Deadlines on real days of 2025 to 2027.</summary>
public sealed class WorkingDaysTests
{
    private static readonly WorkingDays Days = new(ShippedHolidays.All);

    [Theory]
    [InlineData("2025-01-01", "2025-01-02")]
    [InlineData("2025-01-25", "2025-01-31")] // 주말, 임시공휴일, 설
    [InlineData("2025-01-31", "2025-01-31")]
    [InlineData("2025-02-28", "2025-02-28")]
    [InlineData("2025-03-01", "2025-03-04")]
    [InlineData("2025-05-03", "2025-05-07")]
    [InlineData("2025-06-03", "2025-06-04")]
    [InlineData("2025-06-06", "2025-06-09")]
    [InlineData("2025-08-15", "2025-08-18")]
    [InlineData("2025-09-30", "2025-09-30")]
    [InlineData("2025-10-03", "2025-10-10")] // 개천절부터 한글날까지
    [InlineData("2025-11-30", "2025-12-01")] // 2026년 연차별 시행계획
    [InlineData("2025-12-25", "2025-12-26")]
    [InlineData("2026-01-01", "2026-01-02")]
    [InlineData("2026-01-31", "2026-02-02")] // 도의 2026년 연차별 시행계획
    [InlineData("2026-02-14", "2026-02-19")] // 주말, 설
    [InlineData("2026-02-28", "2026-03-03")] // 토, 삼일절(일), 대체공휴일
    [InlineData("2026-05-05", "2026-05-06")]
    [InlineData("2026-05-23", "2026-05-26")]
    [InlineData("2026-06-03", "2026-06-04")]
    [InlineData("2026-06-06", "2026-06-08")] // 현충일에는 대체공휴일이 없다
    [InlineData("2026-08-15", "2026-08-18")]
    [InlineData("2026-09-24", "2026-09-28")] // 추석 연휴의 토요일에는 대체공휴일이 없다
    [InlineData("2026-09-30", "2026-09-30")] // 제6기 4개년 계획
    [InlineData("2026-10-03", "2026-10-06")]
    [InlineData("2026-10-09", "2026-10-12")]
    [InlineData("2026-11-30", "2026-11-30")] // 2027년 연차별 시행계획
    [InlineData("2026-12-25", "2026-12-28")]
    [InlineData("2026-12-31", "2026-12-31")]
    [InlineData("2027-01-01", "2027-01-04")]
    [InlineData("2027-01-31", "2027-02-01")] // 도의 2027년 연차별 시행계획
    [InlineData("2027-02-06", "2027-02-10")]
    [InlineData("2027-02-28", "2027-03-02")] // 2026년 시행결과
    [InlineData("2027-05-05", "2027-05-06")]
    [InlineData("2027-05-13", "2027-05-14")]
    [InlineData("2027-06-06", "2027-06-07")]
    [InlineData("2027-08-14", "2027-08-17")]
    [InlineData("2027-09-14", "2027-09-17")]
    [InlineData("2027-10-02", "2027-10-05")]
    [InlineData("2027-10-09", "2027-10-12")]
    [InlineData("2027-11-30", "2027-11-30")] // 2028년 연차별 시행계획
    [InlineData("2027-12-25", "2027-12-28")]
    public void A_deadline_on_a_closed_day_ends_on_the_next_working_day(string nominal, string due) => Days.DueOn(Day(nominal)).Should().Be(Day(due));

    [Fact]
    public void Why_an_office_is_closed_is_said_by_name()
    {
        Days.WhyClosed(new(2027, 3, 1)).Should().Be("삼일절");
        Days.WhyClosed(new(2027, 2, 27)).Should().Be("토요일");
        Days.WhyClosed(new(2027, 2, 28)).Should().Be("일요일");
        Days.WhyClosed(new(2027, 3, 2)).Should().BeNull();
    }

    [Fact]
    public void A_period_leaves_its_first_day_out_and_moves_its_last()
    {
        Days.EndOf(new(2026, 11, 9), 20).Should().Be(new(2026, 11, 30), "29 November is a Sunday");
        Days.EndOf(new(2026, 11, 10), 20).Should().Be(new(2026, 11, 30));
        FluentActions.Invoking(() => Days.EndOf(new(2026, 11, 9), 0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Shipped_holidays_are_days_of_their_years_each_once() =>
        ShippedHolidays.All.Select(holiday => holiday.Day).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder().And.OnlyContain(day => day.Year >= 2025 && day.Year <= 2027);

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
