using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>One indicator of a table of results, as its file says it. Nothing is guessed: what a cell leaves open is null.</summary>
/// <param name="Line">Row as the file's reader sees it, counted from 1; the head row counts.</param>
/// <param name="Sheet">Name of the worksheet; null for text.</param>
/// <param name="Strategy">추진전략, never blank.</param>
/// <param name="Project">세부사업, never blank.</param>
/// <param name="Indicator">성과지표, never blank.</param>
/// <param name="Unit">단위, may be blank.</param>
/// <param name="Direction">방향; null when the cell is empty.</param>
/// <param name="Target">목표. In a workbook the value is the stored one and the decimals are those shown, unless the cell is in percent: then both are as shown.</param>
/// <param name="Actual">실적, read as the target is; null = not entered.</param>
/// <param name="RateProfile">산식, an id that the reader was told to be known; null = by direction.</param>
/// <param name="Weight">가중치, not negative.</param>
/// <param name="Baseline">기준값, read as the target is.</param>
/// <param name="Group">구분: splits a table into parts in which names may repeat.</param>
/// <param name="PublishedRate">공표달성률 as it is printed: value and decimals are always those shown.</param>
/// <param name="NotApplicable">상태 says 해당없음.</param>
public sealed record ResultRow(
    int Line,
    string? Sheet,
    string Strategy,
    string Project,
    string Indicator,
    string Unit,
    Direction? Direction,
    PrintedNumber? Target,
    PrintedNumber? Actual,
    string? RateProfile,
    decimal? Weight,
    PrintedNumber? Baseline,
    string? Group,
    PrintedNumber? PublishedRate,
    bool NotApplicable)
{
    // Most tables fill none of these four columns, and a table may have 200,000 rows.
    private readonly Rare? _rare = (RateProfile, Weight, Baseline, Group) is (null, null, null, null) ? null : new(RateProfile, Weight, Baseline, Group);

    /// <summary>산식, an id that the reader was told to be known; null = by direction.</summary>
    public string? RateProfile => _rare?.RateProfile;

    /// <summary>가중치, not negative.</summary>
    public decimal? Weight => _rare?.Weight;

    /// <summary>기준값, read as the target is.</summary>
    public PrintedNumber? Baseline => _rare?.Baseline;

    /// <summary>구분: splits a table into parts in which names may repeat.</summary>
    public string? Group => _rare?.Group;

    private sealed record Rare(string? RateProfile, decimal? Weight, PrintedNumber? Baseline, string? Group);
}
