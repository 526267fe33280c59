using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Deputies;

/// <summary>Lets someone act in another's role, or in a vacant one, for a time.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="Post">What the deputy stands in for.</param>
/// <param name="Kind">직무대리 or 업무대행.</param>
/// <param name="DeputyUserId">The deputy.</param>
/// <param name="ValidFrom">First day, in Korea.</param>
/// <param name="ValidTo">Last day; there is always one.</param>
internal sealed record GrantDeputyCall(Guid CommandId, string RegionCode, DeputyPost Post, DeputyKind Kind, Guid DeputyUserId, DateOnly ValidFrom, DateOnly ValidTo);

/// <summary>Runs <see cref="GrantDeputyCall"/>.</summary>
internal sealed class GrantDeputy(CommandRun commands, PortalDb portalDb)
{
    public const string Name = "deputy.grant";

    /// <summary>Refused: what <see cref="DeputyRules"/> says, and a department that is none there.</summary>
    public async Task<Outcome<SavedMembership>> RunAsync(GrantDeputyCall call, CancellationToken cancellationToken)
    {
        var name = await NameOfAsync(call.Post.ForUserId, cancellationToken); // tells nobody anything before the command has read the rights
        return await commands.RunAsync<GrantDeputyCall, SavedMembership>(
            new(call.CommandId, Name, Permissions.DeputyWrite, call.RegionCode), call, (change, token) => GrantAsync(change, call, name, token), cancellationToken);
    }

    private static async Task<Outcome<SavedMembership>> GrantAsync(Change change, GrantDeputyCall call, string? name, CancellationToken cancellationToken)
    {
        var memberships = await change.Db.Memberships.AsNoTracking().Where(row => row.RegionCode == call.RegionCode).ToListAsync(cancellationToken);
        if ((new DeputyRules(change.Viewer, call.RegionCode, memberships, Korea.DayOf(change.At)).WhyNot(call)
            ?? await RoleDepartments.WhyNotAsync(change.Db, call.RegionCode, call.Post.Role, call.Post.DepartmentId, call.ValidFrom, cancellationToken)) is { } problem)
        {
            return problem;
        }

        Membership membership = new()
        {
            UserId = call.DeputyUserId,
            Role = call.Post.Role,
            RegionCode = call.RegionCode,
            ValidFrom = call.ValidFrom,
            ValidTo = call.ValidTo,
            DepartmentId = call.Post.DepartmentId,
            DeputyKind = call.Kind,
            DeputyFor = call.Post.ForUserId,
            DeputyForName = name,
            GrantedBy = change.Viewer.AccountId,
            GrantedAt = change.At,
        };
        change.Db.Add(membership);
        var after = SavedMembership.Of(membership);
        change.Record(SavedMembership.Subject, membership.Id, before: null, after);
        return after;
    }

    private async Task<string?> NameOfAsync(Guid? user, CancellationToken cancellationToken)
    {
        await using var accounts = portalDb.OpenAccounts();
        return await accounts.Users.Where(row => row.Id == user).Select(row => row.DisplayName).SingleOrDefaultAsync(cancellationToken);
    }
}
