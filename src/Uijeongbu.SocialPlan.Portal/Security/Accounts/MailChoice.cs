using Uijeongbu.SocialPlan.Domain.Notifying;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>How an account wants mail. Who has no row has what everyone has: a digest a day, and quiet at night and on days off.</summary>
internal sealed class MailChoice
{
    public required Guid UserId { get; init; }

    public MailWay Way { get; set; }

    /// <summary>First quiet hour of the evening, in Korea, 0 to 23.</summary>
    public int QuietFrom { get; set; } = QuietTime.Shipped.From;

    /// <summary>The hour at which mail begins again; the same as <see cref="QuietFrom"/> for no quiet hours.</summary>
    public int QuietTo { get; set; } = QuietTime.Shipped.To;

    /// <summary>Whether Saturdays, Sundays and holidays are quiet as a whole.</summary>
    public bool QuietOnDaysOff { get; set; } = QuietTime.Shipped.OnDaysOff;

    /// <summary>UTC. What was told before is not mailed at once afterwards.</summary>
    public required DateTime ChangedAt { get; set; }
}
