namespace Uijeongbu.SocialPlan.Domain.Evaluation;

/// <summary>An award for a plan or its results as announced (수상), with its source.</summary>
public sealed class PublishedAward : IShared
{
    /// <summary>Who evaluated: 보건복지부 or a province.</summary>
    public required string Evaluator { get; init; }

    /// <summary>First year of implementation that was evaluated.</summary>
    public required int FirstFiscalYear { get; init; }

    /// <summary>Last year of implementation that was evaluated; differs only where several years were announced together.</summary>
    public required int LastFiscalYear { get; init; }

    /// <summary>Group within which the award was given: 시·도, 시·군·구, 시, 군, 구.</summary>
    public required string TierGroup { get; init; }

    /// <summary>대상, 최우수, 우수, 장려, 발전상.</summary>
    public required string Award { get; init; }

    /// <summary>Code of the winner, as valid at the end of the last year.</summary>
    public required string RegionCode { get; init; }

    /// <summary>Year or years of announcement, as the source gives them.</summary>
    public required string AnnouncedYear { get; init; }

    /// <summary>Prize as the source writes it.</summary>
    public string? Prize { get; init; }

    /// <summary>Remark.</summary>
    public string? Note { get; init; }

    /// <summary>Address of the source.</summary>
    public required string Source { get; init; }
}
