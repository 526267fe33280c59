namespace Uijeongbu.SocialPlan.Domain.Scoring.Bands;

/// <summary>
/// A scale of words for a figure. It takes the raw figure, never the printed one: 99.96 prints as 100.0 and is not 100. A boundary belongs to
/// the band above it, unless the band says that it begins strictly above.
/// </summary>
public sealed record BandScale
{
    /// <param name="id">Stable name.</param>
    /// <param name="source">Where the scale is published.</param>
    /// <param name="bestFirst">The bands from the best down; each but the last begins at a lower value than the one before, the last takes all that is left.</param>
    public BandScale(string id, string source, IReadOnlyList<Band> bestFirst)
    {
        ArgumentNullException.ThrowIfNull(bestFirst);
        var bounds = bestFirst.SkipLast(1).Select(b => b.From).ToList();
        if (bestFirst.Count == 0 || bestFirst[^1].From is not null || bounds.Contains(null) || !bounds.SequenceEqual(bounds.Distinct().OrderDescending()))
        {
            throw new ArgumentException("Bands begin at lower and lower values, and the last one has no bound.", nameof(bestFirst));
        }

        (Id, Source, BestFirst) = (id, source, bestFirst);
    }

    /// <summary>Stable name.</summary>
    public string Id { get; }

    /// <summary>Where the scale is published.</summary>
    public string Source { get; }

    /// <summary>The bands from the best down.</summary>
    public IReadOnlyList<Band> BestFirst { get; }

    /// <summary>The word for a figure that is not there; null for none.</summary>
    public string? Unrated { get; init; }

    /// <summary>The band of a figure.</summary>
    /// <param name="raw">Unrounded; null when there is none, which is in no band.</param>
    public Banded Of(decimal? raw) => new(Id, raw, raw is { } value ? BestFirst.First(b => b.Holds(value)).Name : Unrated);
}

/// <summary>A band.</summary>
/// <param name="Name">As published.</param>
/// <param name="From">Where it begins; null for the last one.</param>
/// <param name="IsStrictlyAbove">Whether its bound belongs to the band below.</param>
public sealed record Band(string Name, decimal? From, bool IsStrictlyAbove = false)
{
    /// <summary>Whether the figure reaches this band.</summary>
    internal bool Holds(decimal raw) => From is not { } from || (IsStrictlyAbove ? raw > from : raw >= from);
}

/// <summary>A figure and its word.</summary>
/// <param name="Scale">Id of the scale.</param>
/// <param name="Raw">The figure, unrounded; null when there is none.</param>
/// <param name="Name">The word; null where the scale has none for a missing figure.</param>
public sealed record Banded(string Scale, decimal? Raw, string? Name);
