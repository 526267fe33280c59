namespace Uijeongbu.SocialPlan.Domain.Audit;

/// <summary>
/// A command that took effect, under the id that its sender chose: the same id again has no second effect and gets the first answer.
/// </summary>
public sealed class CommandRecord : OwnedRow
{
    /// <summary>What was asked for, such as <c>result.save</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Who asked. The answer goes to no one else.</summary>
    public required string ActorId { get; init; }

    /// <summary>SHA-256 of what was asked: an id that is used again for something else is refused.</summary>
    public required string RequestHash { get; init; }

    /// <summary>The first answer as JSON.</summary>
    public required string Answer { get; init; }

    /// <summary>Instant of the effect, UTC.</summary>
    public required DateTime At { get; init; }
}
