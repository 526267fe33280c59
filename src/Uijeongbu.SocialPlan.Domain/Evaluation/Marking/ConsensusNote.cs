namespace Uijeongbu.SocialPlan.Domain.Evaluation.Marking;

/// <summary>What the chair wrote where evaluators lie far apart (조정 의견). It changes no mark: original marks are always kept and count as they are.</summary>
public sealed class ConsensusNote : OwnedRow
{
    /// <summary>Most characters.</summary>
    public const int LongestText = 2000;

    /// <summary>The round.</summary>
    public required Guid RoundId { get; init; }

    /// <summary>Code of the municipality.</summary>
    public required string UnitCode { get; init; }

    /// <summary>Key of the criterion.</summary>
    public required string Criterion { get; init; }

    /// <summary>What the evaluators came to.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Who wrote it, by name as it was then.</summary>
    public string ByName { get; private set; } = "";

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>Writes it.</summary>
    public Outcome Write(string? text, DateTime at, string byName)
    {
        if (FormProblem.Of("consensus.faulty", [FieldFault.Needed(nameof(Text), text, "조정 의견이", LongestText)]) is { } problem)
        {
            return problem;
        }

        (Text, At, ByName) = (text!.Trim(), at, byName);
        return Outcome.Ok;
    }
}
