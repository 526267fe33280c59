namespace Uijeongbu.SocialPlan.Domain.Files;

/// <summary>A file kept with a row: minutes of a meeting, the document of a step or a change, evidence of a report section. Its bytes lie outside the database.</summary>
public sealed class Attachment : OwnedRow
{
    /// <summary>Most bytes of one file.</summary>
    public const long LargestBytes = 20 * 1024 * 1024;

    /// <summary>Kind of the row it is kept with, as in the audit entries.</summary>
    public required string SubjectKind { get; init; }

    /// <summary>The row it is kept with.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>Year of implementation, for a row that takes files for each year (a project's evidence); null otherwise.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>Name as uploaded, without any folder; Korean names are kept.</summary>
    public required string Name { get; init; }

    /// <summary>Media type by content, not by name.</summary>
    public required string MediaType { get; init; }

    /// <summary>Bytes.</summary>
    public required long Length { get; init; }

    /// <summary>SHA-256 of the bytes, 64 lower-case hexadecimal digits.</summary>
    public required string Hash { get; init; }

    /// <summary>When it was uploaded, UTC.</summary>
    public required DateTime UploadedAt { get; init; }

    /// <summary>Who uploaded it, by name as it was then.</summary>
    public required string UploadedByName { get; init; }

    /// <summary>How far the search for viruses is.</summary>
    public ScanState Scan { get; private set; }

    /// <summary>When it was searched, UTC; null while it was not.</summary>
    public DateTime? ScannedAt { get; private set; }

    /// <summary>Whether its text was looked through.</summary>
    public ContentCheck Content { get; init; }

    /// <summary>What was found and where.</summary>
    public IReadOnlyList<AttachmentFinding> Findings { get; init; } = [];

    /// <summary>공개 구분; 비공개 until a person decides.</summary>
    public Disclosure Disclosure { get; private set; }

    /// <summary>비공개 사유: the number (호) under Article 9 (1) of the Official Information Disclosure Act, 1 to 8; null when none is named.</summary>
    public int? ClosedGround { get; private set; }

    /// <summary>The reason in words, or what is left out of a file that is public in part; null when none is given.</summary>
    public string? DisclosureNote { get; private set; }

    /// <summary>What whoever uploads asks the coordinator for (공개 요청); null when nothing is asked.</summary>
    public Disclosure? RequestedDisclosure { get; private set; }

    /// <summary>Who asked, by name as it was then.</summary>
    public string? RequestedByName { get; private set; }

    /// <summary>When a person decided about <see cref="Disclosure"/>, UTC; null while nobody did.</summary>
    public DateTime? DecidedAt { get; private set; }

    /// <summary>Who decided, by name as it was then.</summary>
    public string? DecidedByName { get; private set; }

    /// <summary>Whether anyone may read it: what waits for the scanner nobody may.</summary>
    public bool IsReadable => Scan is not ScanState.Waiting;

    /// <summary>Notes what the scanner said.</summary>
    public void Scanned(ScanState state, DateTime? at) => (Scan, ScannedAt) = (state, at);

    /// <summary>
    /// 공개 요청 of whoever uploads. 비공개 holds at once, also over what was decided: closing needs nobody. 공개 and 부분공개 wait for a person who clears.
    /// </summary>
    public Outcome Ask(DisclosureChoice choice, string byName)
    {
        ArgumentNullException.ThrowIfNull(choice);
        if (choice.WhyNot() is { } problem)
        {
            return problem;
        }

        if (choice.Disclosure is Disclosure.Closed)
        {
            (Disclosure, ClosedGround, DisclosureNote, RequestedDisclosure, RequestedByName, DecidedAt, DecidedByName) = (Disclosure.Closed, choice.Ground, choice.Note, null, null, null, null);
        }
        else
        {
            (RequestedDisclosure, DisclosureNote, RequestedByName) = (choice.Disclosure, choice.Note, byName);
        }

        return Outcome.Ok;
    }

    /// <summary>
    /// Decides about publication. What could not be looked through, or holds phone or account numbers, is public only when the person says to have
    /// read it; what waits for the scanner is not public at all.
    /// </summary>
    /// <param name="choice">What is decided.</param>
    /// <param name="isRead">Whether the person says to have read the file.</param>
    /// <param name="byName">Who.</param>
    /// <param name="at">When, UTC.</param>
    public Outcome Decide(DisclosureChoice choice, bool isRead, string byName, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(choice);
        if (choice.WhyNot() is { } problem)
        {
            return problem;
        }

        if (choice.Disclosure is not Disclosure.Closed && (!IsReadable || (!isRead && NeedsReading)))
        {
            return IsReadable ? DisclosureProblems.NotRead : AttachmentProblems.Waiting;
        }

        (Disclosure, ClosedGround, DisclosureNote, RequestedDisclosure, RequestedByName, DecidedAt, DecidedByName) = (choice.Disclosure, choice.Ground, choice.Note, null, null, at, byName);
        return Outcome.Ok;
    }

    /// <summary>Whether a person has to read it before it is public.</summary>
    public bool NeedsReading => Content is not ContentCheck.Done || Findings.Any(finding => finding.Kind is not FindingKind.PictureData);
}
