using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Deputies;

/// <summary>Sets the last day of a deputy: sooner, later, at once; and back again on the same day.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="MembershipId">The deputy's membership.</param>
/// <param name="LastDay">The last day; null ends it at once.</param>
/// <param name="Seen">The last day that the sender saw.</param>
internal sealed record SetDeputyEndCall(Guid CommandId, string RegionCode, Guid MembershipId, DateOnly? LastDay, DateOnly Seen);

/// <summary>Runs <see cref="SetDeputyEndCall"/>. A deputy that was ended at once, by mistake, is set right until midnight; later one is named anew, so that no past day changes.</summary>
internal sealed class SetDeputyEnd(CommandRun commands)
{
    public const string Name = "deputy.set-end";

    /// <summary>Refused: one that is none or over, of whose post the viewer names no deputies, days that do not fit, and what someone else changed since.</summary>
    public Task<Outcome<SavedMembership>> RunAsync(SetDeputyEndCall call, CancellationToken cancellationToken) => commands.RunAsync<SetDeputyEndCall, SavedMembership>(
        new(call.CommandId, Name, Permissions.DeputyWrite, call.RegionCode), call, (change, token) => SetAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedMembership>> SetAsync(Change change, SetDeputyEndCall call, CancellationToken cancellationToken)
    {
        var today = Korea.DayOf(change.At);
        var memberships = await change.Db.Memberships.Where(row => row.RegionCode == call.RegionCode).ToListAsync(cancellationToken);
        DeputyRules rules = new(change.Viewer, call.RegionCode, memberships, today);
        if (memberships.Find(row => row.Id == call.MembershipId) is not { DeputyKind: not null } deputy || deputy.ValidTo < today.AddDays(-1) || !MayEnd(rules, deputy))
        {
            return DeputyProblems.NotFound;
        }

        if ((WhyNot(call, deputy, today) ?? (call.LastDay is { } until ? rules.WhyNotUntil(PostOf(deputy), deputy.ValidFrom > today ? deputy.ValidFrom : today, until) : null)) is { } problem)
        {
            return problem;
        }

        var before = SavedMembership.Of(deputy);
        deputy.ValidTo = call.LastDay ?? today.AddDays(-1);
        var after = SavedMembership.Of(deputy);
        change.Record(SavedMembership.Subject, deputy.Id, before, after);
        return after;
    }

    /// <summary>What a deputy stands in for.</summary>
    public static DeputyPost PostOf(Membership deputy) => new(deputy.Role, deputy.DepartmentId, deputy.DeputyFor);

    /// <summary>Whether whoever those rules are asked for changes its days.</summary>
    public static bool MayEnd(DeputyRules rules, Membership deputy) => rules.MayName(PostOf(deputy));

    private static Problem? WhyNot(SetDeputyEndCall call, Membership deputy, DateOnly today) =>
        deputy.ValidTo != call.Seen ? DeputyProblems.Meanwhile
        : call.LastDay < today ? DeputyProblems.EndPassed
        : call.LastDay is { } last && last.DayNumber - deputy.ValidFrom.DayNumber >= DeputyRules.LongestDays ? DeputyProblems.TooLong
        : null;
}
