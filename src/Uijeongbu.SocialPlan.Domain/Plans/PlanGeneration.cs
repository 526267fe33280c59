namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>
/// A round of four-year plans (제4기 2019 to 2022, 제5기, 제6기). What levels a plan has, what they are called and how projects are numbered
/// is data of the generation: the same number means different things in different generations.
/// </summary>
public sealed class PlanGeneration : IShared
{
    /// <summary>4, 5, 6.</summary>
    public required int Number { get; init; }

    /// <summary>First fiscal year.</summary>
    public required int FirstYear { get; init; }

    /// <summary>Last fiscal year, included.</summary>
    public required int LastYear { get; init; }

    /// <summary>Label such as 제4기.</summary>
    public required string Label { get; init; }

    /// <summary>Levels, labels and number pattern.</summary>
    public required PlanShape Shape { get; init; }
}
