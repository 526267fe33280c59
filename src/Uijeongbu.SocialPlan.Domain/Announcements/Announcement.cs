namespace Uijeongbu.SocialPlan.Domain.Announcements;

/// <summary>
/// 공지 or 서식 자료 of a place: a province's is for the province and its municipalities, a municipality's for its own people. Written, published and
/// withdrawn; never deleted. Its files are <see cref="Files.Attachment"/>s.
/// </summary>
public sealed class Announcement : OwnedRow
{
    /// <summary>공지 or 서식 자료.</summary>
    public required AnnouncementKind Kind { get; set; }

    /// <summary>제목.</summary>
    public required string Title { get; set; }

    /// <summary>내용.</summary>
    public required string Text { get; set; }

    /// <summary>Year of implementation that it is about; null when it is about none.</summary>
    public int? FiscalYear { get; set; }

    /// <summary>공문 번호.</summary>
    public string? DocumentNumber { get; set; }

    /// <summary>Day of the 공문.</summary>
    public DateOnly? DocumentOn { get; set; }

    /// <summary>First day on which it is shown, in Korea.</summary>
    public required DateOnly ShownFrom { get; set; }

    /// <summary>Last day on which it is shown; null without an end.</summary>
    public DateOnly? ShownUntil { get; set; }

    /// <summary>중요.</summary>
    public bool IsPinned { get; set; }

    /// <summary>How far it is.</summary>
    public AnnouncementStatus Status { get; private set; }

    /// <summary>When it was written first, UTC.</summary>
    public required DateTime WrittenAt { get; init; }

    /// <summary>Who wrote it first, by name as it was then.</summary>
    public required string WrittenByName { get; init; }

    /// <summary>When it was published first, UTC; null while it never was.</summary>
    public DateTime? PublishedAt { get; private set; }

    /// <summary>Who published it first.</summary>
    public string? PublishedByName { get; private set; }

    /// <summary>When it was last corrected after it had been published, UTC; null when it never was.</summary>
    public DateTime? CorrectedAt { get; private set; }

    /// <summary>When it was withdrawn, UTC; null while it is not.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>Who withdrew it.</summary>
    public string? WithdrawnByName { get; private set; }

    /// <summary>A new one, not checked yet: <see cref="Write"/> says whether it may be.</summary>
    /// <param name="region">The place.</param>
    /// <param name="content">What is written.</param>
    /// <param name="at">When, UTC.</param>
    /// <param name="byName">Who.</param>
    public static Announcement New(string region, AnnouncementContent content, DateTime at, string byName)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new() { RegionCode = region, Kind = content.Kind, Title = content.Title, Text = content.Text, ShownFrom = content.ShownFrom, WrittenAt = at, WrittenByName = byName };
    }

    /// <summary>What is written in it.</summary>
    public AnnouncementContent ToContent() => new(Kind, Title, Text, FiscalYear, DocumentNumber, DocumentOn, ShownFrom, ShownUntil, IsPinned);

    /// <summary>How it stands on a day in Korea.</summary>
    public AnnouncementState StateOn(DateOnly day) => StateOf(Status, ShownFrom, ShownUntil, day);

    /// <summary>The same of one that is known by its status and days.</summary>
    public static AnnouncementState StateOf(AnnouncementStatus status, DateOnly shownFrom, DateOnly? shownUntil, DateOnly day) => status switch
    {
        AnnouncementStatus.Draft => AnnouncementState.Draft,
        AnnouncementStatus.Withdrawn => AnnouncementState.Withdrawn,
        _ => day < shownFrom ? AnnouncementState.ToCome : day > shownUntil ? AnnouncementState.Over : AnnouncementState.Shown,
    };

    /// <summary>Writes all of it anew. What was withdrawn is published again before it is corrected. A refusal changes nothing.</summary>
    public Outcome Write(AnnouncementContent content, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.WhyNot() is { } faulty)
        {
            return faulty;
        }

        if (Status is AnnouncementStatus.Withdrawn)
        {
            return AnnouncementProblems.Withdrawn;
        }

        (Kind, Title, Text, FiscalYear, DocumentNumber, DocumentOn) = (content.Kind, content.Title, content.Text, content.FiscalYear, content.DocumentNumber, content.DocumentOn);
        (ShownFrom, ShownUntil, IsPinned) = (content.ShownFrom, content.ShownUntil, content.IsPinned);
        CorrectedAt = Status is AnnouncementStatus.Published ? at : CorrectedAt;
        return Outcome.Ok;
    }

    /// <summary>Publishes it, or publishes again what was withdrawn. A form without a file is nothing to take along.</summary>
    /// <param name="hasFile">Whether a file is attached.</param>
    /// <param name="at">When, UTC.</param>
    /// <param name="byName">Who.</param>
    public Outcome Publish(bool hasFile, DateTime at, string byName)
    {
        if ((Status is AnnouncementStatus.Published ? AnnouncementProblems.AlreadyPublished
            : Kind is AnnouncementKind.Form && !hasFile ? AnnouncementProblems.NoFile
            : ShownUntil < Korea.DayOf(at) ? AnnouncementProblems.DaysOver : null) is { } problem)
        {
            return problem;
        }

        (Status, WithdrawnAt, WithdrawnByName) = (AnnouncementStatus.Published, null, null);
        (PublishedAt, PublishedByName) = PublishedAt is null ? (at, byName) : (PublishedAt, PublishedByName);
        return Outcome.Ok;
    }

    /// <summary>Withdraws it (내림): from now on nobody reads it but those who write there.</summary>
    public Outcome Withdraw(DateTime at, string byName)
    {
        if (Status is AnnouncementStatus.Withdrawn)
        {
            return AnnouncementProblems.AlreadyWithdrawn;
        }

        (Status, WithdrawnAt, WithdrawnByName) = (AnnouncementStatus.Withdrawn, at, byName);
        return Outcome.Ok;
    }
}
