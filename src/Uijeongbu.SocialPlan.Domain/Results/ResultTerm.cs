namespace Uijeongbu.SocialPlan.Domain.Results;

/// <summary>How much of a year a result is of. Each begins on 1 January, so that the figures of a year follow each other.</summary>
public enum ResultTerm
{
    /// <summary>연간.</summary>
    Year,

    /// <summary>1분기, as of 31 March.</summary>
    FirstQuarter,

    /// <summary>상반기, as of 30 June: what the mid-year check (이행점검) reads.</summary>
    FirstHalf,

    /// <summary>3분기, as of 30 September.</summary>
    ThirdQuarter,
}

/// <summary>What officials call the terms, and how addresses name them.</summary>
public static class ResultTerms
{
    /// <summary>Those that are shorter than a year.</summary>
    public static IReadOnlyList<ResultTerm> Interim { get; } = [ResultTerm.FirstQuarter, ResultTerm.FirstHalf, ResultTerm.ThirdQuarter];

    /// <summary>연간, 1분기, 상반기, 3분기.</summary>
    public static string Label(ResultTerm term) => term switch
    {
        ResultTerm.Year => "연간",
        ResultTerm.FirstQuarter => "1분기",
        ResultTerm.FirstHalf => "상반기",
        ResultTerm.ThirdQuarter => "3분기",
        _ => throw new ArgumentOutOfRangeException(nameof(term), term, message: null),
    };

    /// <summary>상반기 실적(6. 30. 기준).</summary>
    public static string Title(ResultTerm term) => AsOf(term, 1) is { } day ? FormattableString.Invariant($"{Label(term)} 실적({day.Month}. {day.Day}. 기준)") : "연간 실적";

    /// <summary>The last day that the figure counts; null for a year, whose day is its form's business.</summary>
    public static DateOnly? AsOf(ResultTerm term, int fiscalYear) => term switch
    {
        ResultTerm.FirstQuarter => new(fiscalYear, 3, 31),
        ResultTerm.FirstHalf => new(fiscalYear, 6, 30),
        ResultTerm.ThirdQuarter => new(fiscalYear, 9, 30),
        _ => null,
    };

    /// <summary>How an address names it: <c>first-half</c>.</summary>
    public static string Name(ResultTerm term) => term switch
    {
        ResultTerm.FirstQuarter => "first-quarter",
        ResultTerm.FirstHalf => "first-half",
        ResultTerm.ThirdQuarter => "third-quarter",
        _ => "year",
    };

    /// <summary>The term of an address; the year for any other text.</summary>
    public static ResultTerm Of(string? name) => Interim.FirstOrDefault(term => Name(term) == name);
}
