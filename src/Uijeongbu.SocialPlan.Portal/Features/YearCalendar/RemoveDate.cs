using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Calendar;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.YearCalendar;

/// <summary>Takes a date out of a place's calendar.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="EntryId">The date.</param>
/// <param name="BaseVersion">The version the person saw.</param>
internal sealed record RemoveDateCall(Guid CommandId, string RegionCode, Guid EntryId, long BaseVersion);

/// <summary>Runs <see cref="RemoveDateCall"/>.</summary>
internal sealed class RemoveDate(CommandRun commands)
{
    public const string Name = "calendar.remove";

    /// <summary>Refused: a date that is not there, and another version (<see cref="DateConflict"/>).</summary>
    public Task<Outcome<SavedDate>> RunAsync(RemoveDateCall call, CancellationToken cancellationToken) => commands.RunAsync<RemoveDateCall, SavedDate>(
        new(call.CommandId, Name, Permissions.CalendarWrite, call.RegionCode), call, (change, token) => RemoveAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedDate>> RemoveAsync(Change change, RemoveDateCall call, CancellationToken cancellationToken)
    {
        var entry = await change.Db.CalendarEntries.SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.Id == call.EntryId, cancellationToken);
        if (entry is null)
        {
            return CalendarProblems.NotFound;
        }

        var before = SavedDate.Of(entry);
        if (before.Version != call.BaseVersion)
        {
            return new DateConflict(before);
        }

        change.Db.Remove(entry);
        change.Record(SavedDate.Subject, entry.Id, before, after: null);
        return before;
    }
}
