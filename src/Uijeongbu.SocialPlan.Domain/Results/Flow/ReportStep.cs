using static Uijeongbu.SocialPlan.Domain.Results.Flow.ReportMove;
using static Uijeongbu.SocialPlan.Domain.Results.ReportStatus;

namespace Uijeongbu.SocialPlan.Domain.Results.Flow;

/// <summary>Where a step holds.</summary>
public enum StepPlaces
{
    /// <summary>Everywhere.</summary>
    All,

    /// <summary>Only where the team leader reviews first.</summary>
    WithTeamReview,

    /// <summary>Only where the head is the first to review.</summary>
    WithoutTeamReview,
}

/// <summary>A step that a project's report can take. What is not in <see cref="All"/> cannot be done.</summary>
/// <param name="Move">What is done.</param>
/// <param name="From">State before.</param>
/// <param name="To">State after. 회수 leads back to what was before the request (<see cref="ReportFlow.After"/>).</param>
/// <param name="By">Whose it is.</param>
/// <param name="Places">Where it holds.</param>
public sealed record ReportStep(ReportMove Move, ReportStatus From, ReportStatus To, ReportParts By, StepPlaces Places = StepPlaces.All)
{
    /// <summary>
    /// The table. The department returns what it has not confirmed, the coordinator what it has; what was collected is opened again for a time
    /// and then goes the whole way again.
    /// </summary>
    public static IReadOnlyList<ReportStep> All { get; } =
    [
        new(Submit, Drafting, Submitted, ReportParts.Owner),
        new(Submit, Returned, Submitted, ReportParts.Owner),
        new(Submit, Reopened, Submitted, ReportParts.Owner),
        new(TakeBack, Submitted, Drafting, ReportParts.Owner),
        new(TeamReview, Submitted, TeamReviewed, ReportParts.TeamLeader, StepPlaces.WithTeamReview),
        new(Confirm, Submitted, Confirmed, ReportParts.Head, StepPlaces.WithoutTeamReview),
        new(Confirm, TeamReviewed, Confirmed, ReportParts.Head),
        new(ConfirmByLetter, Submitted, Confirmed, ReportParts.Coordinator),
        new(ConfirmByLetter, TeamReviewed, Confirmed, ReportParts.Coordinator),
        new(Collect, Confirmed, Collected, ReportParts.Coordinator),
        new(Return, Submitted, Returned, ReportParts.TeamLeader, StepPlaces.WithTeamReview),
        new(Return, Submitted, Returned, ReportParts.Head),
        new(Return, TeamReviewed, Returned, ReportParts.Head),
        new(Return, Confirmed, Returned, ReportParts.Coordinator),
        new(Reopen, Drafting, Reopened, ReportParts.Coordinator),
        new(Reopen, Returned, Reopened, ReportParts.Coordinator),
        new(Reopen, Reopened, Reopened, ReportParts.Coordinator),
        new(Reopen, Confirmed, Reopened, ReportParts.Coordinator),
        new(Reopen, Collected, Reopened, ReportParts.Coordinator),
    ];

    /// <summary>Whether it holds at a place.</summary>
    public bool HoldsWith(bool teamReview) => Places is StepPlaces.All || Places is StepPlaces.WithTeamReview == teamReview;
}
