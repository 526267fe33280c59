using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Features.Scoring.Country;

/// <summary>A municipality of the folder.</summary>
internal sealed record CountryRegion(int Id, string Name, string Group);

/// <summary>
/// The whole country as numbers: who belongs to whom, directions, results. Names below the municipality, budgets and weights are not read;
/// no shipped policy weighs.
/// </summary>
internal sealed class CountryTables
{
    public required IReadOnlyList<CountryRegion> Regions { get; init; }

    /// <summary>Parent: the region.</summary>
    public required Numbered Plans { get; init; }

    /// <summary>Version of the plan at a place.</summary>
    public required IReadOnlyList<int> Versions { get; init; }

    /// <summary>Strategies of each plan, projects of each strategy, indicators of each project.</summary>
    public required (Children Strategies, Children Projects, Children Indicators) Below { get; init; }

    public required IReadOnlyList<Direction> Directions { get; init; }

    public required CountryResults Results { get; init; }

    /// <summary>The results of each plan.</summary>
    public required Children ResultsOfPlan { get; init; }
}
