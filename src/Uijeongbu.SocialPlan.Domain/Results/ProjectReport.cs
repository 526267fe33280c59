namespace Uijeongbu.SocialPlan.Domain.Results;

/// <summary>How far the result of a project is (사업별 시행결과).</summary>
public enum ReportStatus
{
    /// <summary>작성 중.</summary>
    Drafting,

    /// <summary>부서 제출: in review, locked.</summary>
    Submitted,
}

/// <summary>What a project reports for a year beside its figures: 추진 실적 in words, and how far it is.</summary>
public sealed class ProjectReport : OwnedRow
{
    /// <summary>Most characters of <see cref="Narrative"/>: a longer message would end a browser's line to the server.</summary>
    public const int LongestNarrative = 4000;

    /// <summary>The project.</summary>
    public required Guid ProjectId { get; init; }

    /// <summary>Year of implementation.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>추진 실적, at most <see cref="LongestNarrative"/> characters; empty while nothing was written.</summary>
    public string Narrative { get; private set; } = "";

    /// <summary>How far it is.</summary>
    public ReportStatus Status { get; private set; }

    /// <summary>When it was submitted, UTC.</summary>
    public DateTime? SubmittedAt { get; private set; }

    /// <summary>Who submitted it.</summary>
    public string? SubmittedByName { get; private set; }

    /// <summary>When the narrative was saved last, UTC.</summary>
    public DateTime? WrittenAt { get; private set; }

    /// <summary>Who saved it last.</summary>
    public string? WrittenByName { get; private set; }

    /// <summary>Writes the narrative. Text that is too long is refused whole, never cut.</summary>
    public Outcome Write(string narrative, string byName, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(narrative);
        if (narrative.Length > LongestNarrative)
        {
            return ResultProblems.NarrativeTooLong;
        }

        (Narrative, WrittenByName, WrittenAt) = (narrative, byName, at);
        return Outcome.Ok;
    }

    /// <summary>부서 제출: from now on nothing is entered until it is returned or taken back.</summary>
    public void Submit(string byName, DateTime at) => (Status, SubmittedByName, SubmittedAt) = (ReportStatus.Submitted, byName, at);
}
