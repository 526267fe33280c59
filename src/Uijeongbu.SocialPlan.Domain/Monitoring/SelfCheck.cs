namespace Uijeongbu.SocialPlan.Domain.Monitoring;

/// <summary>What the officer in charge says of the own project before members see their cards.</summary>
/// <param name="Progress">How far what was planned is carried out.</param>
/// <param name="Obstacles">What stood in the way; null for nothing.</param>
/// <param name="Next">What will be done next; null for nothing.</param>
public sealed record SelfCheckContent(string Progress, string? Obstacles, string? Next)
{
    /// <summary>Most characters of each.</summary>
    public const int Longest = 1000;

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public FormProblem? WhyNot() => FormProblem.Of("self-check.faulty",
    [
        FieldFault.Needed(nameof(Progress), Progress, "추진 상황이", Longest),
        FieldFault.TooLong(nameof(Obstacles), Obstacles, Longest),
        FieldFault.TooLong(nameof(Next), Next, Longest),
    ]);
}

/// <summary>자체점검 of a project in a round. It can be put right until the first day on which members write.</summary>
public sealed class SelfCheck : OwnedRow
{
    /// <summary>The round.</summary>
    public required Guid RoundId { get; init; }

    /// <summary>The project.</summary>
    public required Guid ProjectId { get; init; }

    /// <summary>What is said.</summary>
    public SelfCheckContent Content { get; private set; } = new("", null, null);

    /// <summary>When it was written last, UTC.</summary>
    public DateTime WrittenAt { get; private set; }

    /// <summary>Who wrote it last, by name as it was then.</summary>
    public string WrittenByName { get; private set; } = "";

    /// <summary>Writes it anew. A refusal changes nothing.</summary>
    /// <param name="content">All of it.</param>
    /// <param name="round">Its round.</param>
    /// <param name="at">When, UTC.</param>
    /// <param name="byName">Who.</param>
    public Outcome Write(SelfCheckContent content, MonitoringRound round, DateTime at, string byName)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(round);
        if ((round.WhyNoSelfCheck(at) ?? content.WhyNot()) is { } problem)
        {
            return problem;
        }

        (Content, WrittenAt, WrittenByName) = (content, at, byName);
        return Outcome.Ok;
    }
}
