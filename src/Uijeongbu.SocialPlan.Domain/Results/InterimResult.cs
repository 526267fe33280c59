namespace Uijeongbu.SocialPlan.Domain.Results;

/// <summary>The result of one indicator for a part of a year, such as 상반기 실적(6. 30. 기준). It stands beside the year's and is never counted as it.</summary>
public sealed class InterimResult : MeasuredResult
{
    /// <summary>Which part of the year; never the whole.</summary>
    public required ResultTerm Term { get; init; }
}

/// <summary>When the results of a part of a year are entered.</summary>
public sealed class InterimPeriod : OwnedRow
{
    /// <summary>Year of implementation.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>Which part of it.</summary>
    public required ResultTerm Term { get; init; }

    /// <summary>First instant of entry, UTC.</summary>
    public required DateTime OpensAt { get; set; }

    /// <summary>마감: the last instant of entry, included, UTC.</summary>
    public required DateTime ClosesAt { get; set; }

    /// <summary>Whether results can be entered at <paramref name="now"/>.</summary>
    public bool IsOpenAt(DateTime now) => OpensAt <= now && now <= ClosesAt;

    /// <summary>Why a period cannot be set so; null when it can. Figures as of a day are entered after it.</summary>
    /// <param name="fiscalYear">Year of implementation.</param>
    /// <param name="term">Part of it.</param>
    /// <param name="opensAt">First instant, UTC.</param>
    /// <param name="closesAt">Last instant, UTC.</param>
    public static Problem? WhyNotSet(int fiscalYear, ResultTerm term, DateTime opensAt, DateTime closesAt) =>
        ResultTerms.AsOf(term, fiscalYear) is not { } day ? ResultProblems.TermUnknown
        : closesAt <= opensAt ? ResultProblems.PeriodReversed
        : Korea.DayOf(opensAt) < day ? ResultProblems.PeriodBeforeTerm(day)
        : null;
}
