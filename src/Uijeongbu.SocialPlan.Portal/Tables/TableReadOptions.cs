using System.Globalization;

namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>What a reader has to know beside the file.</summary>
internal record TableReadOptions
{
    /// <summary>Language of the faults, Korean or English.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.GetCultureInfo("ko-KR");

    /// <summary>Told of each stage and of every thousandth row.</summary>
    public IProgress<TableProgress>? Progress { get; init; }

    public TableLimits Limits { get; init; } = TableLimits.Default;
}

/// <summary>The same for a table of results.</summary>
internal sealed record ResultReadOptions : TableReadOptions
{
    /// <summary>Whether an id in the column 산식 names a rate profile.</summary>
    public required Func<string, bool> IsRateProfile { get; init; }
}
