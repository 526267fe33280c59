using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>The commands of the pages of reports; a move goes to the command of whose part it is.</summary>
internal sealed class ReportCommands(RequestReview request, ReviewReports review, CollectReports collect, OpenReport open, SaveWords save)
{
    public OpenReport Open => open;

    public SaveWords Save => save;

    /// <param name="call">What is asked for.</param>
    /// <param name="from">Where the reports are: the department returns what it has not confirmed, the coordinator what it has.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<Outcome<MovedReports>> MoveAsync(MoveReportsCall call, ReportStatus from, CancellationToken cancellationToken) => call.Move switch
    {
        ReportMove.Submit or ReportMove.TakeBack => request.RunAsync(call, cancellationToken),
        ReportMove.TeamReview or ReportMove.Confirm => review.RunAsync(call, cancellationToken),
        ReportMove.Return when from is not ReportStatus.Confirmed => review.RunAsync(call, cancellationToken),
        _ => collect.RunAsync(call, cancellationToken),
    };
}
