using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Notifying;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Mail;

/// <summary>A person of a place who may get mail about it.</summary>
/// <param name="Id">The account.</param>
/// <param name="Name">Name of the person.</param>
/// <param name="Email">Where mail goes.</param>
/// <param name="Wish">What the person wants.</param>
/// <param name="Roles">The roles there today.</param>
internal sealed record MailPerson(Guid Id, string Name, string Email, MailWish Wish, IReadOnlyList<PlaceMember> Roles)
{
    /// <summary>Whether the person has the role there.</summary>
    public bool Is(Role role) => Roles.Any(one => one.Role == role);

    /// <summary>Whether the person reads today what a notification tells of.</summary>
    public bool Reads(NotificationKind kind) => Roles.Any(one => Permissions.Allow(one.Role, AlertRights.NeededFor(kind)));
}
