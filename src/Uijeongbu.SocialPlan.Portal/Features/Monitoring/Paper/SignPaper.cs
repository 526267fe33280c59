using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Paper;

/// <summary>Says that the scan of the signed sheet stands for the member's confirmation.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="PaperId">What was entered.</param>
internal sealed record SignPaperCall(Guid CommandId, string RegionCode, Guid PaperId);

/// <summary>Runs <see cref="SignPaperCall"/> for who manages rounds. On the sheet the member also signs the consent.</summary>
internal sealed class SignPaper(CommandRun commands)
{
    public const string Name = "paper-review.sign";

    /// <summary>Refused: a sheet that is not there or was decided, one without a scan, and a round that is not open.</summary>
    public Task<Outcome<SavedPaper>> RunAsync(SignPaperCall call, CancellationToken cancellationToken) => commands.RunAsync<SignPaperCall, SavedPaper>(
        new(call.CommandId, Name, Permissions.MonitorManage, call.RegionCode), call, (change, token) => SignAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedPaper>> SignAsync(Change change, SignPaperCall call, CancellationToken cancellationToken)
    {
        var paper = await change.Db.PaperReviews.SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.Id == call.PaperId, cancellationToken);
        if (paper is null || await PaperRows.CardAsync(change.Db, call.RegionCode, paper.CardId, cancellationToken) is not { } found)
        {
            return MonitoringProblems.PaperNotFound;
        }

        var hasScan = await change.Db.Attachments.AnyAsync(row => row.RegionCode == call.RegionCode && row.SubjectKind == PaperFiles.Kind && row.SubjectId == paper.Id, cancellationToken);
        var outcome = await PaperRows.SubmitAsync(change, paper, found, row => row.Sign(hasScan, change.At), cancellationToken);
        if (outcome.IsOk)
        {
            found.Member.Consent(change.At);
        }

        return outcome;
    }
}
