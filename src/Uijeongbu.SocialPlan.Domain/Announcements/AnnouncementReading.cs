namespace Uijeongbu.SocialPlan.Domain.Announcements;

/// <summary>That a person opened an announcement: one row for each place for which the person read it, with the instant of the first time.</summary>
public sealed class AnnouncementReading : OwnedRow
{
    /// <summary>What was read.</summary>
    public required Guid AnnouncementId { get; init; }

    /// <summary>Who read it. No foreign key: the place's rows stay when an account goes.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>The place whose person that was then; of a province's announcement a municipality, or the province itself.</summary>
    public required string Place { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime ReadAt { get; init; }
}
