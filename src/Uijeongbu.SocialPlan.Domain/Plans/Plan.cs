namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>The four-year community social security plan (지역사회보장계획) of one region. It keeps the code that was valid at its start.</summary>
public sealed class Plan : OwnedRow
{
    /// <summary>Number of the generation.</summary>
    public required int Generation { get; init; }

    /// <summary>Vision (비전), where the plan has one.</summary>
    public string? Vision { get; set; }

    /// <summary>Goal (목표).</summary>
    public required string Goal { get; set; }
}
