using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Security.OpenPages;

/// <summary>How it stands with the sign-in behind an open page.</summary>
internal enum Standing
{
    /// <summary>It runs.</summary>
    Runs,

    /// <summary>Its time is over. The page stays, with what was typed, and may be taken over by a new sign-in of the same person.</summary>
    Expired,

    /// <summary>Someone ended it: signed out, a new password, an end from another device. The page leaves.</summary>
    Ended,

    /// <summary>A right that it began with was withdrawn. The page leaves and is built anew with what is left.</summary>
    RightsWithdrawn,
}

/// <summary>What the watch read of one sign-in.</summary>
/// <param name="SessionId">The sign-in.</param>
/// <param name="IsEnded">Ended by someone.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="LastSeenAt">UTC.</param>
/// <param name="Memberships">Roles and places of today.</param>
internal sealed record SessionState(Guid SessionId, bool IsEnded, DateTime StartedAt, DateTime LastSeenAt, IReadOnlySet<(Role Role, string? RegionCode)> Memberships)
{
    /// <summary>Whether a role demands the second step and the account has none: it has no rights so long.</summary>
    public bool LacksSecondStep { get; init; }

    /// <summary>Code of the practice copy that it works in; null in real work.</summary>
    public string? Practice { get; init; }

    /// <summary>When it ends if nobody touches the page.</summary>
    public DateTime EndsAt => IsLast ? StartedAt + SignInSession.AbsoluteLimit : LastSeenAt + SignInSession.IdleLimit;

    /// <summary>Whether touching the page no longer helps.</summary>
    public bool IsLast => StartedAt + SignInSession.AbsoluteLimit <= LastSeenAt + SignInSession.IdleLimit;
}
