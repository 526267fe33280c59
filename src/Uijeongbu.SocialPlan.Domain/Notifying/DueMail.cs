namespace Uijeongbu.SocialPlan.Domain.Notifying;

/// <summary>What a mail about the portal's work is.</summary>
public enum MailKind
{
    /// <summary>Notifications, as soon as mail may come.</summary>
    Told,

    /// <summary>The day's digest: what waits for the person.</summary>
    Digest,

    /// <summary>So many days to the end of entry.</summary>
    Reminder,
}

/// <summary>A mail that is due.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">Says which one it is, the same at every asking: who has sent it once sends it never again.</param>
/// <param name="DueAt">The first instant at which it may go out, UTC.</param>
/// <param name="StaleAt">From this instant on it says nothing new any more, UTC.</param>
public sealed record DueMail(MailKind Kind, string Key, DateTime DueAt, DateTime StaleAt)
{
    /// <summary>The notifications in it, of <see cref="MailKind.Told"/>.</summary>
    public IReadOnlyList<Guid> Notifications { get; init; } = [];

    /// <summary>Days before the end of entry, of <see cref="MailKind.Reminder"/>.</summary>
    public int DaysBefore { get; init; }
}
