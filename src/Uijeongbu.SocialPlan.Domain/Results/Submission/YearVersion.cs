namespace Uijeongbu.SocialPlan.Domain.Results.Submission;

/// <summary>Why a version was frozen.</summary>
public enum YearVersionKind
{
    /// <summary>심의본: as the council deliberated it.</summary>
    Deliberated,

    /// <summary>제출본: as it went to the province.</summary>
    Submitted,
}

/// <summary>The results of a year as they were at one moment. It never changes: what comes later is another version.</summary>
public sealed class YearVersion : OwnedRow
{
    /// <summary>Number for people, as in <c>SR-41150-2026-02</c>: place, year, running number.</summary>
    public required string Number { get; init; }

    /// <summary>Year of implementation.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>Why it was frozen.</summary>
    public required YearVersionKind Kind { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Name of who did it, as it was then.</summary>
    public required string ByName { get; init; }

    /// <summary>A <see cref="YearContent"/> as canonical JSON.</summary>
    public required string Content { get; init; }

    /// <summary>SHA-256 of <see cref="Content"/> in UTF-8, as 64 lower-case hexadecimal digits.</summary>
    public required string Hash { get; init; }

    /// <summary>What of <see cref="Content"/> its rates follow from and nothing else, some hundredths of its length, so that a province scores all of its municipalities without their words.
    /// Null where it was not kept: then <see cref="Content"/> is read.</summary>
    public string? Inputs { get; init; }

    /// <summary>How much it holds.</summary>
    public required YearCounts Counts { get; init; }

    /// <summary>Number of the next version.</summary>
    /// <param name="region">Code of the place.</param>
    /// <param name="year">Year of implementation.</param>
    /// <param name="earlier">How many versions there are.</param>
    public static string NumberOf(string region, int year, int earlier) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"SR-{region}-{year}-{earlier + 1:00}");
}
