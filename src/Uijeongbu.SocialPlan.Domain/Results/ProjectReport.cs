using Uijeongbu.SocialPlan.Domain.Results.Flow;

namespace Uijeongbu.SocialPlan.Domain.Results;

/// <summary>What a project reports for a year beside its figures: what was done in words, why figures are as they are, and how far it is.</summary>
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

    /// <summary>The rest of the words: 주요 성과, 대표성과, 우수사업 추천, reasons.</summary>
    public ReportWords Words { get; private set; } = ReportWords.None;

    /// <summary>How far it is.</summary>
    public ReportStatus Status { get; private set; }

    /// <summary>State before the last request: where 회수 leads back to.</summary>
    public ReportStatus BeforeRequest { get; private set; }

    /// <summary>When its review was asked for last, UTC.</summary>
    public DateTime? SubmittedAt { get; private set; }

    /// <summary>Who asked for it.</summary>
    public string? SubmittedByName { get; private set; }

    /// <summary>The account that asked for it: no one confirms it themselves.</summary>
    public Guid? SubmittedBy { get; private set; }

    /// <summary>When the narrative was saved last, UTC.</summary>
    public DateTime? WrittenAt { get; private set; }

    /// <summary>Who saved it last.</summary>
    public string? WrittenByName { get; private set; }

    /// <summary>Everyone who wrote words since they were confirmed last: no one confirms them themselves.</summary>
    public IReadOnlyList<Guid> Writers { get; private set; } = [];

    /// <summary>When a reviewer opened it first since the request, UTC.</summary>
    public DateTime? OpenedAt { get; private set; }

    /// <summary>Who that was; null while nobody opened it.</summary>
    public string? OpenedByName { get; private set; }

    /// <summary>When it came to where it is, UTC; null while it never moved.</summary>
    public DateTime? MovedAt { get; private set; }

    /// <summary>Who brought it there.</summary>
    public string? MovedByName { get; private set; }

    /// <summary>What is open again; null unless it was returned or reopened.</summary>
    public ReportOpening? Opening { get; private set; }

    /// <summary>Place among the 우수사업 of the year, chosen by the coordinator; null while it is none.</summary>
    public int? BestRank { get; set; }

    /// <summary>Writes the narrative. Text that is too long is refused whole, never cut.</summary>
    /// <param name="narrative">추진 실적.</param>
    /// <param name="byName">Who writes.</param>
    /// <param name="at">When, UTC.</param>
    /// <param name="by">The account that writes; null for what came with its year.</param>
    public Outcome Write(string narrative, string byName, DateTime at, Guid? by = null)
    {
        ArgumentNullException.ThrowIfNull(narrative);
        if (narrative.Length > LongestNarrative)
        {
            return ResultProblems.NarrativeTooLong;
        }

        (Narrative, WrittenByName, WrittenAt) = (narrative, byName, at);
        Writers = by is { } account && !Writers.Contains(account) ? [.. Writers, account] : Writers;
        return Outcome.Ok;
    }

    /// <summary>Writes the rest of the words.</summary>
    public Outcome Write(ReportWords words, string byName, DateTime at, Guid? by)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (words.WhyNot() is { } problem)
        {
            return problem;
        }

        Words = words;
        return Write(Narrative, byName, at, by);
    }

    /// <summary>
    /// Why these words cannot be written into a report of which only some items are open again; null when they can. Whoever may mend a figure may say
    /// why it is as it is; other words need to be named.
    /// </summary>
    public Problem? WhyNotWrite(string narrative, ReportWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (Status is not (ReportStatus.Returned or ReportStatus.Reopened) || Opening is not { Words: false } opening)
        {
            return null;
        }

        var others = (narrative, words.Outcome, words.Headline, words.Nomination) != (Narrative, Words.Outcome, Words.Headline, Words.Nomination);
        var said = words.Explanations.Keys.Union(Words.Explanations.Keys).Where(id => words.Explanations.GetValueOrDefault(id) != Words.Explanations.GetValueOrDefault(id));
        return others || said.Any(id => !opening.Opens(id)) ? ResultProblems.NotNamed : null;
    }

    /// <summary>Notes that a reviewer looks at it. The first one counts: from then on it is not taken back.</summary>
    /// <returns>Whether this was the first.</returns>
    public bool Open(string byName, DateTime at)
    {
        if (Status is not ReportStatus.Submitted || OpenedAt is not null)
        {
            return false;
        }

        (OpenedAt, OpenedByName) = (at, byName);
        return true;
    }

    /// <summary>Brings it to another state. Whether that can be done was asked before (<see cref="ReportFlow.WhyNot(ReportMove, ReportCase, ReportActor, MoveEvidence, DateTime)"/>).</summary>
    public void MoveTo(ReportStatus to, ReportMove move, ReportActor actor, MoveEvidence evidence, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(evidence);
        if (move is ReportMove.Submit)
        {
            BeforeRequest = Status;
            (SubmittedAt, SubmittedByName, SubmittedBy) = (at, actor.Name, actor.Account);
            (OpenedAt, OpenedByName) = (null, null);
        }

        Opening = move is ReportMove.Return or ReportMove.Reopen ? new(evidence.Indicators, evidence.Words, evidence.Reason!.Trim(), evidence.Until, actor.Name, at)
            : to is ReportStatus.Confirmed or ReportStatus.Collected ? null
            : Opening;
        (Status, MovedAt, MovedByName) = (to, at, actor.Name);
    }
}
