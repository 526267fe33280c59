using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Charges;

/// <summary>Puts a person in charge of projects, or ends it.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="Way">How.</param>
/// <param name="UserId">The person.</param>
/// <param name="StartsOn">First day on which it holds, in Korea.</param>
/// <param name="Projects">The projects as they were seen.</param>
public sealed record PutInChargeCall(Guid CommandId, string RegionCode, ChargeWay Way, Guid UserId, DateOnly StartsOn, IReadOnlyList<SeenProject> Projects);

/// <summary>What was done; also what undoing starts from.</summary>
/// <param name="Way">How.</param>
/// <param name="StartsOn">First day on which it holds.</param>
/// <param name="Projects">How many projects changed.</param>
/// <param name="Ownerless">How many of them nobody with the role is in charge of from then on.</param>
/// <param name="Steps">Each row that was changed or begun.</param>
internal sealed record SavedCharges(ChargeWay Way, DateOnly StartsOn, int Projects, int Ownerless, IReadOnlyList<ChargeStep> Steps);

/// <summary>A row that was changed or begun.</summary>
/// <param name="ChargeId">The row.</param>
/// <param name="UserId">Whose.</param>
/// <param name="ProjectId">Of which project.</param>
/// <param name="IsBegun">Whether it began.</param>
/// <param name="Was">The last day it had before; null for no end and for a row that began.</param>
/// <param name="Version">The version that was left.</param>
internal sealed record ChargeStep(Guid ChargeId, Guid UserId, Guid ProjectId, bool IsBegun, DateOnly? Was, long Version);

/// <summary>Runs <see cref="PutInChargeCall"/>: all of it or nothing.</summary>
internal sealed class PutInCharge(CommandRun commands, PortalDb portalDb)
{
    public const string Name = "charge.put";

    /// <summary>Refused: no project, one that is none there or was changed since, a person without the role, a day out of reach, and what stands like that already.</summary>
    public async Task<Outcome<SavedCharges>> RunAsync(PutInChargeCall call, CancellationToken cancellationToken)
    {
        var owners = await PlaceOwners.ReadAsync(portalDb, call.RegionCode, cancellationToken); // tells nobody anything before the command has read the rights
        return await commands.RunAsync<PutInChargeCall, SavedCharges>(
            new(call.CommandId, Name, Permissions.PlanWrite, call.RegionCode), call, (change, token) => PutAsync(change, call, owners, token), cancellationToken);
    }

    private static async Task<Outcome<SavedCharges>> PutAsync(Change change, PutInChargeCall call, PlaceOwners owners, CancellationToken cancellationToken)
    {
        var today = Korea.DayOf(change.At);
        var decided = (await ChargeRows.ReadAsync(change.Db, call, today, cancellationToken)).Decide(call, owners, today);
        if (!decided.IsOk)
        {
            return decided.Problem;
        }

        List<ChargeStep> steps = [.. decided.Answer.SelectMany(one => Apply(change, call, one))];
        await TellAsync(change, call, owners.NameOf(call.UserId), decided.Answer, steps, cancellationToken);
        return new SavedCharges(call.Way, call.StartsOn, decided.Answer.Count, decided.Answer.Count(one => !one.Move.After.Any(person => owners.HoldsFrom(person, call.StartsOn))), steps);
    }

    private static IEnumerable<ChargeStep> Apply(Change change, PutInChargeCall call, ChargedMove one)
    {
        foreach (var (row, becomes) in one.Move.Ends)
        {
            var (before, was) = (SavedCharge.Of(row), row.ValidTo);
            row.ValidTo = becomes;
            change.Record(SavedCharge.Subject, row.Id, before, SavedCharge.Of(row));
            yield return new(row.Id, row.UserId, row.ProjectId, IsBegun: false, was, row.Version + 1);
        }

        if (one.Move.Begins)
        {
            ProjectStaff begun = new() { RegionCode = call.RegionCode, ProjectId = one.Project.Id, UserId = call.UserId, TeamId = one.Move.Team, ValidFrom = call.StartsOn };
            change.Db.Add(begun);
            change.Record(SavedCharge.Subject, begun.Id, before: null, SavedCharge.Of(begun));
            yield return new(begun.Id, begun.UserId, begun.ProjectId, IsBegun: true, Was: null, begun.Version + 1);
        }
    }

    // One sentence for each person, of their own projects.
    private static async Task TellAsync(Change change, PutInChargeCall call, string? name, IReadOnlyList<ChargedMove> moves, List<ChargeStep> steps, CancellationToken cancellationToken)
    {
        var link = await LinkAsync(change.Db, call.RegionCode, cancellationToken);
        foreach (var person in steps.GroupBy(step => step.UserId))
        {
            var own = moves.Where(one => person.Any(step => step.ProjectId == one.Project.Id)).ToList();
            change.Tell(NotificationKind.Charged, [person.Key], link, NotificationText.OfCharge(own[0].Name, own.Count, call.Way is ChargeWay.End ? null : name, call.StartsOn));
        }
    }

    /// <summary>Where the work of who is in charge stands: the reports of the year that is entered.</summary>
    internal static async Task<string> LinkAsync(PortalDbContext db, string region, CancellationToken cancellationToken) =>
        await db.ResultsPeriods.Where(row => row.RegionCode == region).MaxAsync(row => (int?)row.FiscalYear, cancellationToken) is { } year
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/app/reports/{region}/{year}")
            : "/app";
}
