using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Notifying;

/// <summary>What one must be allowed at a place to find a notification of it, in the portal and by mail.</summary>
internal static class AlertRights
{
    /// <summary>Kinds by the permission that they need.</summary>
    public static ILookup<string, NotificationKind> Kinds { get; } = Enum.GetValues<NotificationKind>().ToLookup(NeededFor, StringComparer.Ordinal);

    /// <summary>The permission that a kind needs.</summary>
    public static string NeededFor(NotificationKind kind) => kind switch
    {
        NotificationKind.InvitationTaken => Permissions.MembershipRead,
        NotificationKind.YearSubmitted => Permissions.SubmissionReceive,
        NotificationKind.AnnouncementPublished => Permissions.AnnouncementRead,
        NotificationKind.CardsDealt or NotificationKind.ReviewReminded or NotificationKind.OpinionAnswered or NotificationKind.PaperEntered => Permissions.MonitorRead,
        NotificationKind.EvaluationAnnounced or NotificationKind.OutcomeOpened or NotificationKind.ObjectionRuled => Permissions.OutcomeRead,
        NotificationKind.MarksDue => Permissions.MarkRead,
        NotificationKind.ObjectionFiled or NotificationKind.EvaluationCertified => Permissions.EvaluationRead,
        _ => Permissions.ResultRead,
    };
}
