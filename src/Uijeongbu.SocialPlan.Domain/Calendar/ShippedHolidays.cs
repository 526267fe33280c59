namespace Uijeongbu.SocialPlan.Domain.Calendar;

/// <summary>
/// Holidays of 2025 to 2027 that come with the product: 관공서의 공휴일에 관한 규정 제2조 and 제3조 (days, and substitute days for all but 1월 1일 and 현충일;
/// for 설날 and 추석 on a Sunday, for the others on a Saturday too), with the days set for once that were known. What is decreed later is
/// added by the operator.
/// </summary>
public static class ShippedHolidays
{
    /// <summary>All of them, by day.</summary>
    public static IReadOnlyList<Holiday> All { get; } = [.. Parse(Days).OrderBy(holiday => holiday.Day)];

    /// <summary>What a day is called; null when it is none of them.</summary>
    public static string? NameOf(DateOnly day) => All.FirstOrDefault(holiday => holiday.Day == day)?.Name;

    private const string Days = """
        2025-01-01 1월 1일
        2025-01-27 임시공휴일
        2025-01-28 설 연휴
        2025-01-29 설날
        2025-01-30 설 연휴
        2025-03-01 삼일절
        2025-03-03 삼일절 대체공휴일
        2025-05-05 어린이날·부처님오신날
        2025-05-06 대체공휴일
        2025-06-03 대통령 선거일
        2025-06-06 현충일
        2025-08-15 광복절
        2025-10-03 개천절
        2025-10-05 추석 연휴
        2025-10-06 추석
        2025-10-07 추석 연휴
        2025-10-08 추석 대체공휴일
        2025-10-09 한글날
        2025-12-25 기독탄신일
        2026-01-01 1월 1일
        2026-02-16 설 연휴
        2026-02-17 설날
        2026-02-18 설 연휴
        2026-03-01 삼일절
        2026-03-02 삼일절 대체공휴일
        2026-05-05 어린이날
        2026-05-24 부처님오신날
        2026-05-25 부처님오신날 대체공휴일
        2026-06-03 전국동시지방선거일
        2026-06-06 현충일
        2026-08-15 광복절
        2026-08-17 광복절 대체공휴일
        2026-09-24 추석 연휴
        2026-09-25 추석
        2026-09-26 추석 연휴
        2026-10-03 개천절
        2026-10-05 개천절 대체공휴일
        2026-10-09 한글날
        2026-12-25 기독탄신일
        2027-01-01 1월 1일
        2027-02-06 설 연휴
        2027-02-07 설날
        2027-02-08 설 연휴
        2027-02-09 설 대체공휴일
        2027-03-01 삼일절
        2027-05-05 어린이날
        2027-05-13 부처님오신날
        2027-06-06 현충일
        2027-08-15 광복절
        2027-08-16 광복절 대체공휴일
        2027-09-14 추석 연휴
        2027-09-15 추석
        2027-09-16 추석 연휴
        2027-10-03 개천절
        2027-10-04 개천절 대체공휴일
        2027-10-09 한글날
        2027-10-11 한글날 대체공휴일
        2027-12-25 기독탄신일
        2027-12-27 기독탄신일 대체공휴일
        """;

    private static IEnumerable<Holiday> Parse(string days) => days.Split('\n', StringSplitOptions.TrimEntries)
        .Select(line => new Holiday(DateOnly.ParseExact(line[..10], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), line[11..]));
}
