using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Charges;

/// <summary>Takes back what an own command made of who is in charge.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="Undone">The command to take back.</param>
internal sealed record UndoChargesCall(Guid CommandId, string RegionCode, Guid Undone);

/// <summary>How many projects are as they were before.</summary>
internal sealed record UndoneCharges(int Projects);

/// <summary>Runs <see cref="UndoChargesCall"/>. What stood before comes from the command's answer on the record. Rows are ended, not deleted: the days in between stay true.</summary>
internal sealed class UndoCharges(CommandRun commands)
{
    public const string Name = "charge.put-undo";

    /// <summary>Refused: a command that is not the viewer's, and all of it when one of its rows was changed since.</summary>
    public Task<Outcome<UndoneCharges>> RunAsync(UndoChargesCall call, CancellationToken cancellationToken) => commands.RunAsync<UndoChargesCall, UndoneCharges>(
        new(call.CommandId, Name, Permissions.PlanWrite, call.RegionCode), call, (change, token) => UndoAsync(change, call, token), cancellationToken);

    /// <summary>What an own command did; null when the viewer made no such command there.</summary>
    public static async Task<SavedCharges?> DoneAsync(PortalDbContext db, string region, Guid command, CancellationToken cancellationToken)
    {
        var actor = db.Viewer.Name;
        var answer = await db.CommandRecords.Where(row => row.RegionCode == region && row.Id == command && row.Name == PutInCharge.Name && row.ActorId == actor)
            .Select(row => row.Answer).SingleOrDefaultAsync(cancellationToken);
        return answer is null ? null : JsonSerializer.Deserialize<SavedCharges>(answer, Change.Json);
    }

    private static async Task<Outcome<UndoneCharges>> UndoAsync(Change change, UndoChargesCall call, CancellationToken cancellationToken)
    {
        if (await DoneAsync(change.Db, call.RegionCode, call.Undone, cancellationToken) is not { } done)
        {
            return ChargeProblems.NothingToUndo;
        }

        var ids = done.Steps.Select(step => step.ChargeId).ToList();
        var rows = await change.Db.ProjectStaff.Where(row => row.RegionCode == call.RegionCode && ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);
        if (done.Steps.Any(step => rows.GetValueOrDefault(step.ChargeId)?.Version != step.Version))
        {
            return ChargeProblems.TooLateToUndo;
        }

        var today = Korea.DayOf(change.At);
        foreach (var step in done.Steps)
        {
            var row = rows[step.ChargeId];
            var before = SavedCharge.Of(row);
            row.ValidTo = step.IsBegun ? (row.ValidFrom > today ? row.ValidFrom : today).AddDays(-1) : step.Was; // one that did not begin never will
            change.Record(SavedCharge.Subject, row.Id, before, SavedCharge.Of(row));
        }

        await TellAsync(change, call.RegionCode, done, cancellationToken);
        return new UndoneCharges(done.Projects);
    }

    private static async Task TellAsync(Change change, string region, SavedCharges done, CancellationToken cancellationToken)
    {
        var ids = done.Steps.Select(step => step.ProjectId).ToHashSet();
        var names = (await change.Db.Projects.Where(row => row.RegionCode == region && ids.Contains(row.Id)).ToListAsync(cancellationToken)).ToDictionary(row => row.Id, row => $"{row.Code} {row.Name}");
        var link = await PutInCharge.LinkAsync(change.Db, region, cancellationToken);
        foreach (var person in done.Steps.GroupBy(step => step.UserId))
        {
            List<string> own = [.. person.Select(step => names[step.ProjectId]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            change.Tell(NotificationKind.Charged, [person.Key], link, NotificationText.OfChargeUndone(own[0], own.Count));
        }
    }
}
