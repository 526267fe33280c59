using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.People;

/// <summary>Takes a role away, at once or after a day.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place of the role.</param>
/// <param name="MembershipId">The membership.</param>
/// <param name="LastDay">Its last day, in Korea; null ends it at once.</param>
internal sealed record EndMembershipCall(Guid CommandId, string RegionCode, Guid MembershipId, DateOnly? LastDay = null);

/// <summary>
/// Runs <see cref="EndMembershipCall"/>. It is a command of the region, so a command of that person is either before it and counts, or after
/// it and is refused.
/// </summary>
internal sealed class EndMembership(CommandRun commands)
{
    public const string Name = "membership.end";

    /// <summary>Refused: a membership that is not of this place or has ended, a role that is not the viewer's to take, a day that is past or later than its end.</summary>
    public Task<Outcome<SavedMembership>> RunAsync(EndMembershipCall call, CancellationToken cancellationToken) => commands.RunAsync<EndMembershipCall, SavedMembership>(
        new(call.CommandId, Name, Permissions.MembershipWrite, call.RegionCode), call, (change, token) => EndAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedMembership>> EndAsync(Change change, EndMembershipCall call, CancellationToken cancellationToken)
    {
        var yesterday = Korea.DayOf(change.At).AddDays(-1); // the last day counts to its end
        var membership = await change.Db.Memberships.SingleOrDefaultAsync(
            row => row.Id == call.MembershipId && row.RegionCode == call.RegionCode && (row.ValidTo == null || row.ValidTo > yesterday), cancellationToken);
        if (membership is null)
        {
            return PeopleProblems.NotFound;
        }

        if (!RolePlaces.MayGive(change.Viewer, membership.Role, call.RegionCode))
        {
            return PeopleProblems.NotYours;
        }

        if (call.LastDay <= yesterday)
        {
            return PeopleProblems.AlreadyPast;
        }

        if (call.LastDay > membership.ValidTo)
        {
            return PeopleProblems.EndsEarlier;
        }

        var before = SavedMembership.Of(membership);
        membership.ValidTo = call.LastDay ?? yesterday;
        var after = SavedMembership.Of(membership);
        change.Record(SavedMembership.Subject, membership.Id, before, after);
        await EndSubstitutesAsync(change, membership, cancellationToken);
        return after;
    }

    // Whoever does another's work while that person is on leave does it no longer than the person has the role.
    private static async Task EndSubstitutesAsync(Change change, Membership ended, CancellationToken cancellationToken)
    {
        var (person, role, department, last) = (ended.UserId, ended.Role, ended.DepartmentId, ended.ValidTo);
        foreach (var row in await change.Db.Memberships.Where(row => row.RegionCode == ended.RegionCode && ended.DeputyKind == null && row.DeputyKind == DeputyKind.Substitute
            && row.DeputyFor == person && row.Role == role && row.DepartmentId == department && row.ValidTo > last).ToListAsync(cancellationToken))
        {
            var before = SavedMembership.Of(row);
            row.ValidTo = last;
            change.Record(SavedMembership.Subject, row.Id, before, SavedMembership.Of(row));
        }
    }
}
