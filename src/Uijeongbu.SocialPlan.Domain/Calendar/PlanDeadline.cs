namespace Uijeongbu.SocialPlan.Domain.Calendar;

/// <summary>What a date rests on; the calendar says it beside each.</summary>
public enum DeadlineBasis
{
    /// <summary>Law or decree.</summary>
    Law,

    /// <summary>The ministry's guideline or the province's letter; editable, it changes every year.</summary>
    Guideline,

    /// <summary>Practice: nothing is late after it.</summary>
    Practice,
}

/// <summary>What is due.</summary>
public enum DeadlineKind
{
    /// <summary>연차별 시행계획 공고 시작: the last day on which the notice can begin.</summary>
    NoticeBegins,

    /// <summary>연차별 시행계획 도 제출: annual plan, municipality to province, 30 November of the year before.</summary>
    AnnualPlanToProvince,

    /// <summary>4개년 계획 도 제출: four-year plan, municipality to province, 30 September of the year before its first year.</summary>
    FourYearPlanToProvince,

    /// <summary>도 4개년 계획 제출: the province's four-year plan, to the minister, 30 November of the year before its first year.</summary>
    FourYearPlanToMinister,

    /// <summary>도 연차별 시행계획 제출: the province's annual plan, to the minister, 31 January.</summary>
    AnnualPlanToMinister,

    /// <summary>시행결과 도 제출: results of the year before, to the province, the last day of February; the guideline's date.</summary>
    ResultsToProvince,
}

/// <summary>A date by which something must be done.</summary>
/// <param name="Kind">What.</param>
/// <param name="FiscalYear">Year of implementation it is about; the first year for a four-year plan.</param>
/// <param name="Nominal">The date that the rule names.</param>
/// <param name="DueOn">The day on which it really ends: the next working day when offices are closed.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Source">The article or letter.</param>
public sealed record PlanDeadline(DeadlineKind Kind, int FiscalYear, DateOnly Nominal, DateOnly DueOn, DeadlineBasis Basis, string Source);
