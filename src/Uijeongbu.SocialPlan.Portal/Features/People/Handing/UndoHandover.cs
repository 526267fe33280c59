using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Reports;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Reports;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Handing;

/// <summary>Gives the work of a handover back.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="HandoverId">The handover.</param>
internal sealed record UndoHandoverCall(Guid CommandId, string RegionCode, Guid HandoverId);

/// <summary>Runs <see cref="UndoHandoverCall"/>. What stood before is in the handover's row. Rows are ended, not deleted: the days in between stay true.</summary>
internal sealed class UndoHandover(CommandRun commands)
{
    public const string Name = "work.hand-over-undo";

    /// <summary>Refused as a whole when a piece of it went on to somebody else since.</summary>
    public Task<Outcome<SavedHandover>> RunAsync(UndoHandoverCall call, CancellationToken cancellationToken) => commands.RunAsync<UndoHandoverCall, SavedHandover>(
        new(call.CommandId, Name, Permissions.PlanWrite, call.RegionCode), call, (change, token) => UndoAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedHandover>> UndoAsync(Change change, UndoHandoverCall call, CancellationToken cancellationToken)
    {
        if (await change.Db.Handovers.SingleOrDefaultAsync(row => row.Id == call.HandoverId && row.RegionCode == call.RegionCode && row.UndoneAt == null, cancellationToken) is not { } handover)
        {
            return HandoverProblems.NotFound;
        }

        var ids = handover.Moves.SelectMany(move => new[] { move.SubjectId, move.EndedId, move.BegunId }).OfType<Guid>().ToList();
        var staff = await change.Db.ProjectStaff.Where(row => row.RegionCode == call.RegionCode && ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);
        var sections = await change.Db.ReportSections.Where(row => row.RegionCode == call.RegionCode && ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);
        foreach (var move in handover.Moves)
        {
            if (!(move.Kind is HandoverKind.Section ? TakeBack(change, handover, sections[move.SubjectId]) : TakeBack(change, handover, move, staff)))
            {
                return HandoverProblems.TooLate;
            }
        }

        var before = SavedHandover.Of(handover);
        handover.UndoneAt = change.At;
        var after = SavedHandover.Of(handover);
        change.Record(SavedHandover.Subject, handover.Id, before, after);
        change.Tell(NotificationKind.HandedOver, [handover.FromUserId, handover.ToUserId], $"/app/handover/{handover.RegionCode}/{handover.Id}", NotificationText.OfHandoverUndone(handover.FromName, handover.ToName));
        return after;
    }

    private static bool TakeBack(Change change, Handover handover, ReportSection row)
    {
        if (row.AssigneeId != handover.ToUserId)
        {
            return false;
        }

        var before = SavedSection.Of(row);
        (row.AssigneeId, row.AssigneeName) = (handover.FromUserId, handover.FromName);
        SectionRows.Record(change, row, before);
        return true;
    }

    private static bool TakeBack(Change change, Handover handover, HandoverMove move, Dictionary<Guid, ProjectStaff> staff)
    {
        var ended = staff[move.EndedId!.Value];
        var begun = move.BegunId is { } id ? staff[id] : null;
        if (ended.ValidTo != handover.StartsOn.AddDays(-1) || (begun is not null && begun.ValidTo != move.EndedWas))
        {
            return false;
        }

        End(change, ended, move.EndedWas);
        if (begun is not null)
        {
            var today = Korea.DayOf(change.At);
            End(change, begun, (begun.ValidFrom > today ? begun.ValidFrom : today).AddDays(-1)); // one that did not begin never will
        }

        return true;
    }

    private static void End(Change change, ProjectStaff row, DateOnly? last)
    {
        var before = SavedCharge.Of(row);
        row.ValidTo = last;
        change.Record(SavedCharge.Subject, row.Id, before, SavedCharge.Of(row));
    }
}
