namespace Uijeongbu.SocialPlan.Domain;

/// <summary>The answer of a command: done, or refused with a <see cref="SocialPlan.Domain.Problem"/>. A bug is an exception, never an outcome.</summary>
public readonly record struct Outcome
{
    private Outcome(Problem? problem) => Problem = problem;

    /// <summary>null when the command took effect.</summary>
    public Problem? Problem { get; }

    /// <summary>Whether the command took effect.</summary>
    public bool IsOk => Problem is null;

    /// <summary>The command took effect.</summary>
    public static Outcome Ok => default;

    /// <summary>The command was refused.</summary>
    public static implicit operator Outcome(Problem problem) => new(problem);
}
