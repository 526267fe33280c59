namespace Uijeongbu.SocialPlan.Domain.Monitoring;

/// <summary>A member's own words that a recommendation is made of. Never changed; the review itself stays as it was submitted.</summary>
public sealed class RecommendationSource : OwnedRow
{
    /// <summary>The recommendation.</summary>
    public required Guid RecommendationId { get; init; }

    /// <summary>The card whose review holds the words.</summary>
    public required Guid CardId { get; init; }

    /// <summary>The version of the review.</summary>
    public required int ReviewNumber { get; init; }

    /// <summary>The question that they answer.</summary>
    public required string QuestionKey { get; init; }

    /// <summary>The words, without a name.</summary>
    public required string Text { get; init; }
}
