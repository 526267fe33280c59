using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Invitations;

/// <summary>Invites an address to a role.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="Email">The address.</param>
/// <param name="Name">Name of the person, as far as it is known; empty else.</param>
/// <param name="Role">The role.</param>
/// <param name="DepartmentId">Its department.</param>
/// <param name="ValidFrom">First day, in Korea.</param>
/// <param name="ValidTo">Last day; null while open.</param>
/// <param name="ProjectIds">Projects that a project owner is in charge of.</param>
internal sealed record InviteCall(
    Guid CommandId, string RegionCode, string Email, string Name, Role Role, Guid? DepartmentId, DateOnly ValidFrom, DateOnly? ValidTo, IReadOnlyList<Guid> ProjectIds)
{
    /// <summary>How the link reaches the person.</summary>
    public InvitationWay Way { get; init; }
}

/// <summary>Runs <see cref="InviteCall"/>.</summary>
internal sealed class Invite(CommandRun commands, PortalDb portalDb, ILookupNormalizer normalizer)
{
    public const string Name = "membership.invite";

    /// <summary>Most characters of an address, as accounts have it.</summary>
    public const int LongestEmail = 256;

    /// <summary>Most characters of a name.</summary>
    public const int LongestName = 50;

    /// <summary>
    /// Refused: what is no address, a role or department that the place or the viewer does not have, reversed days, foreign projects, who is invited or
    /// has the role already. The link is only given when this call made the invitation: a retry gets the answer and no second link.
    /// </summary>
    public async Task<Outcome<NewInvitation>> RunAsync(InviteCall call, CancellationToken cancellationToken)
    {
        var draft = InvitationDraft.New(call.Way);
        var userId = await AccountOfAsync(call.Email, cancellationToken); // tells nobody anything before the command has read the rights
        var outcome = await commands.RunAsync<InviteCall, SavedInvitation>(
            new(call.CommandId, Name, Permissions.MembershipWrite, call.RegionCode), call, (change, token) => AddAsync(change, call, draft, userId, token), cancellationToken);
        return outcome.IsOk ? new NewInvitation(outcome.Answer, outcome.Answer.Id == draft.Id ? draft.Token : null) : outcome.Problem;
    }

    /// <summary>Whether it is an address that a mail can go to.</summary>
    public static bool IsAddress(string email) => email.Length is > 0 and <= LongestEmail && !email.Any(char.IsWhiteSpace) && new EmailAddressAttribute().IsValid(email);

    /// <summary>Adds the row of an invitation that nothing stands against, and puts it on the record.</summary>
    public static SavedInvitation Add(Change change, InviteCall call, InvitationDraft draft, string address)
    {
        Invitation row = new()
        {
            Id = draft.Id,
            RegionCode = call.RegionCode,
            Email = call.Email.Trim(),
            NormalizedEmail = address,
            Name = call.Name.Trim(),
            Role = call.Role,
            DepartmentId = call.DepartmentId,
            ValidFrom = call.ValidFrom,
            ValidTo = call.ValidTo,
            ProjectIds = call.ProjectIds,
            Way = call.Way is InvitationWay.Mail ? null : call.Way,
            TokenHash = draft.Token.Hash,
            ExpiresAt = change.At + InvitationToken.Holds,
            InvitedBy = change.Viewer.AccountId,
            InvitedAt = change.At,
        };
        change.Db.Add(row);
        var after = SavedInvitation.Of(row);
        change.Note(SavedInvitation.Subject, row.Id, before: null, after);
        return after;
    }

    private async Task<Outcome<SavedInvitation>> AddAsync(Change change, InviteCall call, InvitationDraft draft, Guid? userId, CancellationToken cancellationToken)
    {
        var email = call.Email.Trim();
        var problem = InvitationRules.WhyNot(change.Viewer, call) ?? await InvitationRules.WhyNotAsync(change.Db, call, normalizer.NormalizeEmail(email), userId, change.At, cancellationToken);
        if (problem is not null)
        {
            return problem;
        }

        return Add(change, call, draft, normalizer.NormalizeEmail(email));
    }

    private async Task<Guid?> AccountOfAsync(string email, CancellationToken cancellationToken)
    {
        var address = normalizer.NormalizeEmail(email.Trim());
        await using var accounts = portalDb.OpenAccounts();
        return await accounts.Users.Where(user => user.NormalizedEmail == address).Select(user => (Guid?)user.Id).SingleOrDefaultAsync(cancellationToken);
    }
}

/// <summary>An invitation before it is one: its id, by which a retry is told, and its secret.</summary>
internal sealed record InvitationDraft(Guid Id, InvitationToken Token)
{
    public static InvitationDraft New(InvitationWay way) => new(Guid.CreateVersion7(), way is InvitationWay.Paper ? InvitationToken.NewPrinted() : InvitationToken.New());
}

/// <summary>An invitation that was made or made again.</summary>
/// <param name="Saved">What is stored.</param>
/// <param name="Token">The secret of its link, this once; null for a retry of what was done already.</param>
internal sealed record NewInvitation(SavedInvitation Saved, InvitationToken? Token);
