namespace Uijeongbu.SocialPlan.Domain.Monitoring;

/// <summary>A version of a round's questions. Written once; answers stay tied to the one they were given for.</summary>
public sealed class RoundQuestionnaire : OwnedRow
{
    /// <summary>The round.</summary>
    public required Guid RoundId { get; init; }

    /// <summary>From 1 in each round.</summary>
    public required int Number { get; init; }

    /// <summary>The questions in the order in which they are asked.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>When it was made, UTC.</summary>
    public required DateTime MadeAt { get; init; }

    /// <summary>Who made it, by name as it was then.</summary>
    public required string MadeByName { get; init; }

    /// <summary>The same as a value.</summary>
    public Questionnaire ToQuestionnaire() => new(Number, Questions);
}
