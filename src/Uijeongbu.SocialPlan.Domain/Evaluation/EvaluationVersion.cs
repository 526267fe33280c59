using System.Globalization;

namespace Uijeongbu.SocialPlan.Domain.Evaluation;

/// <summary>Why the figures of a round were frozen.</summary>
public enum EvaluationVersionKind
{
    /// <summary>열람본: for mutual viewing.</summary>
    Viewing,

    /// <summary>확정본.</summary>
    Certified,
}

/// <summary>Inputs of a round as they were at one moment: rules, marks, rulings. Every figure follows from them. It never changes but for its publication.</summary>
public sealed class EvaluationVersion : OwnedRow
{
    /// <summary>The round.</summary>
    public required Guid RoundId { get; init; }

    /// <summary>Number for people: <c>EV-41-2025-V1</c> for viewing, <c>EV-41-2025-01</c> certified.</summary>
    public required string Number { get; init; }

    /// <summary>Why it was frozen.</summary>
    public required EvaluationVersionKind Kind { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Who froze it, by name as it was then.</summary>
    public required string ByName { get; init; }

    /// <summary>Last number of the province's record before it: the state of the database that it is of.</summary>
    public required long RecordSequence { get; init; }

    /// <summary>The inputs as canonical JSON.</summary>
    public required string Content { get; init; }

    /// <summary>SHA-256 of <see cref="Content"/> in UTF-8, as 64 lower-case hexadecimal digits.</summary>
    public required string Hash { get; init; }

    /// <summary>Number of the version that it corrects; null for the first.</summary>
    public string? Supersedes { get; init; }

    /// <summary>Why it was corrected (정정 사유).</summary>
    public string? Reason { get; init; }

    /// <summary>When it was published, UTC.</summary>
    public DateTime? PublishedAt { get; private set; }

    /// <summary>Who published it: not who certified.</summary>
    public string? PublishedByName { get; private set; }

    /// <summary>Notes the publication.</summary>
    public void MarkPublished(DateTime at, string byName) => (PublishedAt, PublishedByName) = (at, byName);

    /// <summary>Number of the next version.</summary>
    /// <param name="province">Code of the province.</param>
    /// <param name="year">실적연도.</param>
    /// <param name="kind">Why it is frozen.</param>
    /// <param name="evaluation">What is evaluated.</param>
    /// <param name="earlier">How many versions of that kind there are.</param>
    public static string NumberOf(string province, int year, EvaluationVersionKind kind, EvaluationKind evaluation, int earlier)
    {
        var head = evaluation is EvaluationKind.SecurityLevel ? "EL" : "EV";
        return kind is EvaluationVersionKind.Viewing
            ? string.Create(CultureInfo.InvariantCulture, $"{head}-{province}-{year}-V{earlier + 1}")
            : string.Create(CultureInfo.InvariantCulture, $"{head}-{province}-{year}-{earlier + 1:00}");
    }
}

/// <summary>What was published of a round (확정본 or 정정본): nothing beyond its scope, so everyone may read it. Old ones stay readable.</summary>
public sealed class PublishedEvaluation : IShared
{
    /// <summary>Number of the version.</summary>
    public required string Number { get; init; }

    /// <summary>Code of the province.</summary>
    public required string ProvinceCode { get; init; }

    /// <summary>실적연도.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>What was evaluated.</summary>
    public required EvaluationKind Kind { get; init; }

    /// <summary>When it was published, UTC.</summary>
    public required DateTime PublishedAt { get; init; }

    /// <summary>SHA-256 of the inputs that it was computed from, published or not.</summary>
    public required string InputsHash { get; init; }

    /// <summary>What is published, as canonical JSON.</summary>
    public required string Content { get; init; }

    /// <summary>SHA-256 of <see cref="Content"/> in UTF-8, as 64 lower-case hexadecimal digits.</summary>
    public required string Hash { get; init; }

    /// <summary>시연용 가상 자료.</summary>
    public required bool IsDemo { get; init; }

    /// <summary>Number of the one that it corrects.</summary>
    public string? Supersedes { get; init; }

    /// <summary>Why it was corrected.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether it is the one shown; at most one for each province, year and kind.</summary>
    public bool IsCurrent { get; private set; } = true;

    /// <summary>A correction was published.</summary>
    public void MarkSuperseded() => IsCurrent = false;
}
