using Uijeongbu.SocialPlan.Domain.Results.Flow;

namespace Uijeongbu.SocialPlan.Domain.Notifying;

/// <summary>Whose turn it is after a move of a report, and what they are told.</summary>
public static class ReportTurn
{
    /// <summary>The part of those who are told. Where nobody has it in a project, the coordinator is: a letter can stand for a missing reviewer.</summary>
    /// <param name="move">What was done.</param>
    /// <param name="hasTeamReview">Whether the team leader reviews first.</param>
    public static ReportParts After(ReportMove move, bool hasTeamReview) => move switch
    {
        ReportMove.Submit or ReportMove.TakeBack => hasTeamReview ? ReportParts.TeamLeader : ReportParts.Head,
        ReportMove.TeamReview => ReportParts.Head,
        ReportMove.Confirm or ReportMove.ConfirmByLetter => ReportParts.Coordinator,
        _ => ReportParts.Owner,
    };

    /// <summary>What it is as a notification.</summary>
    public static NotificationKind KindOf(ReportMove move) => move switch
    {
        ReportMove.Submit => NotificationKind.ReviewRequested,
        ReportMove.TakeBack => NotificationKind.TakenBack,
        ReportMove.TeamReview => NotificationKind.TeamReviewed,
        ReportMove.Confirm or ReportMove.ConfirmByLetter => NotificationKind.Confirmed,
        ReportMove.Collect => NotificationKind.Collected,
        ReportMove.Return => NotificationKind.Returned,
        _ => NotificationKind.Reopened,
    };
}
