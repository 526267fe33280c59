namespace Uijeongbu.SocialPlan.Domain.Results;

/// <summary>An achievement as a municipality made it public itself (목표달성도), with its source. A record, never recomputed here.</summary>
public sealed class PublishedAchievement : IShared
{
    /// <summary>Code of the municipality, as valid at the end of the year.</summary>
    public required string RegionCode { get; init; }

    /// <summary>Year of implementation.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>What the figure covers.</summary>
    public required string Scope { get; init; }

    /// <summary>Number of the generation.</summary>
    public required int Generation { get; init; }

    /// <summary>Day or month of publication, as the source gives it.</summary>
    public required string PublishedOn { get; init; }

    /// <summary>Strategies.</summary>
    public int? StrategyCount { get; init; }

    /// <summary>중점추진사업.</summary>
    public int? PriorityProjectCount { get; init; }

    /// <summary>세부사업.</summary>
    public int? ProjectCount { get; init; }

    /// <summary>성과지표.</summary>
    public int? IndicatorCount { get; init; }

    /// <summary>The figure in percent as printed; null when only a count was published.</summary>
    public decimal? AchievementPercent { get; init; }

    /// <summary>How exact the printed text is.</summary>
    public required string TextKind { get; init; }

    /// <summary>Whether the text gives the figure itself, not a bound or a count.</summary>
    public bool IsExact => string.Equals(TextKind, "exact", StringComparison.Ordinal);

    /// <summary>Remark.</summary>
    public string? Note { get; init; }

    /// <summary>Address of the source.</summary>
    public required string Source { get; init; }
}
