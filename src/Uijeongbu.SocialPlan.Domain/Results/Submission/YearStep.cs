using static Uijeongbu.SocialPlan.Domain.Results.Submission.YearMove;
using static Uijeongbu.SocialPlan.Domain.Results.Submission.YearReportStatus;

namespace Uijeongbu.SocialPlan.Domain.Results.Submission;

/// <summary>A step that the results of a year can take. What is not in <see cref="All"/> cannot be done.</summary>
/// <param name="Move">What is done.</param>
/// <param name="From">State before.</param>
/// <param name="To">State after.</param>
/// <param name="By">Whose it is.</param>
public sealed record YearStep(YearMove Move, YearReportStatus From, YearReportStatus To, YearPart By)
{
    /// <summary>
    /// The table. What the council deferred or rejected goes back to the self-evaluation; what it deliberated is submitted, and from then on only the
    /// province opens it again by asking for more.
    /// </summary>
    public static IReadOnlyList<YearStep> All { get; } =
    [
        new(Gather, Collecting, Gathered, YearPart.Coordinator),
        new(Ungather, Gathered, Collecting, YearPart.Coordinator),
        new(Ungather, SelfEvaluated, Collecting, YearPart.Coordinator),
        new(Ungather, Deliberated, Collecting, YearPart.Coordinator),
        new(Evaluate, Gathered, SelfEvaluated, YearPart.Coordinator),
        new(Deliberate, SelfEvaluated, Deliberated, YearPart.Coordinator),
        new(Deliberate, Deliberated, Deliberated, YearPart.Coordinator),
        new(Defer, SelfEvaluated, Gathered, YearPart.Coordinator),
        new(Submit, Deliberated, Submitted, YearPart.Coordinator),
        new(TakeBack, Submitted, Deliberated, YearPart.Coordinator),
        new(Receive, Submitted, Received, YearPart.Province),
        new(AskMore, Submitted, MoreAsked, YearPart.Province),
        new(AskMore, Received, MoreAsked, YearPart.Province),
        new(AskMore, Completed, MoreAsked, YearPart.Province),
        new(Complete, MoreAsked, Completed, YearPart.Coordinator),
        new(TakeBack, Completed, MoreAsked, YearPart.Coordinator),
        new(Receive, Completed, Received, YearPart.Province),
    ];

    /// <summary>The step by which a move goes on from a state; null when it cannot be done there.</summary>
    public static YearStep? Find(YearMove move, YearReportStatus from) => All.FirstOrDefault(step => step.Move == move && step.From == from);

    /// <summary>Whether the results are with the province in that state, so that nothing of them changes at the municipality.</summary>
    public static bool IsWithProvince(YearReportStatus status) => status is Submitted or Completed or Received;

    /// <summary>Whether what was sent is kept as it was sent (제출본).</summary>
    public static bool Sends(YearMove move) => move is Submit or Complete;
}
