namespace Uijeongbu.SocialPlan.Domain.Scoring.Verification;

/// <summary>A row of a published table, with the decimals that its cells print.</summary>
public sealed record PrintedRow
{
    /// <summary>The printed target.</summary>
    public PrintedNumber? Target { get; init; }

    /// <summary>The printed actual.</summary>
    public PrintedNumber? Actual { get; init; }

    /// <summary>The printed baseline.</summary>
    public PrintedNumber? Baseline { get; init; }

    /// <summary>null when the table gives none.</summary>
    public Direction? Direction { get; init; }

    /// <summary>The row's own formula; null takes the policy's for its direction.</summary>
    public RateProfile? Profile { get; init; }

    /// <summary>The printed rate.</summary>
    public PrintedNumber? PublishedRate { get; init; }

    /// <summary>Whether the table says 해당없음.</summary>
    public bool IsNotApplicable { get; init; }
}

/// <summary>What a printed rate turned out to be.</summary>
/// <param name="Verdict">The first that holds.</param>
/// <param name="Fits">The formula that gives it, such as <c>ratio-up</c> or <c>ratio-up;cap=120</c>; null when none does.</param>
/// <param name="Fitted">What that formula gives before rounding; null when none does.</param>
public readonly record struct RowVerdict(Verdict Verdict, string? Fits, decimal? Fitted);
