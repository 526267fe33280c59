using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Calendar;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.YearCalendar;

/// <summary>Adds a date to a place's calendar, or writes one anew.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="EntryId">The date; null for a new one.</param>
/// <param name="BaseVersion">The version the person saw; 0 for a new one.</param>
/// <param name="Content">All of it.</param>
internal sealed record SaveDateCall(Guid CommandId, string RegionCode, Guid? EntryId, long BaseVersion, CalendarContent Content);

/// <summary>Runs <see cref="SaveDateCall"/>.</summary>
internal sealed class SaveDate(CommandRun commands)
{
    public const string Name = "calendar.save";

    /// <summary>Refused: a date that is not there, faulty fields, and another version (<see cref="DateConflict"/>).</summary>
    public Task<Outcome<SavedDate>> RunAsync(SaveDateCall call, CancellationToken cancellationToken) => commands.RunAsync<SaveDateCall, SavedDate>(
        new(call.CommandId, Name, Permissions.CalendarWrite, call.RegionCode), call, (change, token) => SaveAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedDate>> SaveAsync(Change change, SaveDateCall call, CancellationToken cancellationToken)
    {
        var entry = call.EntryId is { } id
            ? await change.Db.CalendarEntries.SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.Id == id, cancellationToken)
            : CalendarEntry.New(call.RegionCode, call.Content);
        if (entry is null)
        {
            return CalendarProblems.NotFound;
        }

        var before = SavedDate.Of(entry);
        if (before.Version != call.BaseVersion)
        {
            return new DateConflict(before);
        }

        if (entry.Write(call.Content).Problem is { } problem)
        {
            return problem;
        }

        if (call.EntryId is null)
        {
            change.Db.Add(entry);
        }

        var after = SavedDate.Of(entry) with { Version = before.Version + 1 };
        change.Record(SavedDate.Subject, entry.Id, call.EntryId is null ? null : before, after);
        return after;
    }
}
