namespace Uijeongbu.SocialPlan.Domain.Monitoring;

/// <summary>종합의견: what the group says of a strategy as a whole in a round. Read by everyone who reads the opinions once the round is over.</summary>
public sealed class StrategySummary : OwnedRow
{
    /// <summary>Most characters.</summary>
    public const int LongestText = 3000;

    /// <summary>The round.</summary>
    public required Guid RoundId { get; init; }

    /// <summary>The strategy.</summary>
    public required Guid StrategyId { get; init; }

    /// <summary>The group's words.</summary>
    public string Text { get; private set; } = "";

    /// <summary>When it was written last, UTC.</summary>
    public DateTime WrittenAt { get; private set; }

    /// <summary>Who wrote it last, by name as it was then. Not shown outside the desk.</summary>
    public string WrittenByName { get; private set; } = "";

    /// <summary>Writes it anew. A refusal changes nothing.</summary>
    public Outcome Write(string text, DateTime at, string byName)
    {
        if (FormProblem.Of("strategy-summary.faulty", [FieldFault.Needed(nameof(Text), text, "종합의견이", LongestText)]) is { } faulty)
        {
            return faulty;
        }

        (Text, WrittenAt, WrittenByName) = (text.Trim(), at, byName);
        return Outcome.Ok;
    }
}
