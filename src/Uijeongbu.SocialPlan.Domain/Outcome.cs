using System.Diagnostics.CodeAnalysis;

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

/// <summary>The answer of a command that gives something back: done, with its answer, or refused.</summary>
/// <typeparam name="T">What a done command answers.</typeparam>
public readonly record struct Outcome<T>
    where T : class
{
    private Outcome(T? answer, Problem? problem) => (Answer, Problem) = (answer, problem);

    /// <summary>What the command answered; null when it was refused.</summary>
    public T? Answer { get; }

    /// <summary>null when the command took effect.</summary>
    public Problem? Problem { get; }

    /// <summary>Whether the command took effect.</summary>
    [MemberNotNullWhen(true, nameof(Answer))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsOk => Problem is null;

    /// <summary>The command took effect.</summary>
    public static implicit operator Outcome<T>(T answer) => new(answer, problem: null);

    /// <summary>The command was refused.</summary>
    public static implicit operator Outcome<T>(Problem problem) => new(answer: null, problem);
}
