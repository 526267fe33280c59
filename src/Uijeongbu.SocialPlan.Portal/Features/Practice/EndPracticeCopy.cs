using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Practice;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Practice;

/// <summary>Ends a practice copy at once: who is in it is back in real work with the next click.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The municipality.</param>
/// <param name="Number">Number of the copy.</param>
internal sealed record EndPracticeCopyCall(Guid CommandId, string RegionCode, int Number);

/// <summary>Runs <see cref="EndPracticeCopyCall"/>.</summary>
internal sealed class EndPracticeCopy(CommandRun commands)
{
    public const string Name = "practice.end";

    /// <summary>Refused: a copy that is not there, or that ended.</summary>
    public Task<Outcome<SavedPractice>> RunAsync(EndPracticeCopyCall call, CancellationToken cancellationToken) => commands.RunAsync<EndPracticeCopyCall, SavedPractice>(
        new(call.CommandId, Name, Permissions.PracticeManage, call.RegionCode), call, (change, token) => EndAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedPractice>> EndAsync(Change change, EndPracticeCopyCall call, CancellationToken cancellationToken) =>
        await change.Db.PracticeCopies.SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.Number == call.Number, cancellationToken) is not { } copy ? PracticeProblems.NotFound
        : copy.EndedAt is not null ? PracticeProblems.Ended
        : await PracticeEnding.EndAsync(change, copy, cancellationToken);
}

/// <summary>Ends a copy, by itself or because another takes its place.</summary>
internal static class PracticeEnding
{
    /// <summary>On the record of the place, and of the copy where its chain holds: a broken one must not keep it open.</summary>
    public static async Task<SavedPractice> EndAsync(Change change, PracticeCopy copy, CancellationToken cancellationToken)
    {
        var before = SavedPractice.Of(copy);
        copy.End(change.Viewer.DisplayName, change.At);
        var place = await change.Db.Regions.AsTracking().SingleAsync(row => row.Code == copy.Code, cancellationToken);
        place.PracticeEndedAt = change.At;
        var after = SavedPractice.Of(copy);
        change.Record(SavedPractice.Subject, copy.Id, before, after);
        (await change.InPracticeAsync(copy.Code, cancellationToken))?.Note(SavedPractice.Subject, copy.Id, before, after);
        return after;
    }
}
