using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.People.Invitations;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Staffing;

/// <summary>Invites many at once: all of them or none.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="Entries">Who is invited to what.</param>
internal sealed record ImportStaffCall(Guid CommandId, string RegionCode, IReadOnlyList<StaffEntry> Entries);

/// <summary>How many were invited, and with which invitations.</summary>
internal sealed record ImportedStaff(IReadOnlyList<SavedInvitation> Invitations);

/// <summary>Runs <see cref="ImportStaffCall"/>. Every entry is asked about again: what a page looked at may have changed.</summary>
internal sealed class ImportStaff(CommandRun commands, PortalDb portalDb, ILookupNormalizer normalizer)
{
    public const string Name = "membership.import";

    /// <summary>Refused as a whole for the first entry that cannot be invited, which is named by its line. A retry gets no second links.</summary>
    public async Task<Outcome<IReadOnlyList<NewInvitation>>> RunAsync(ImportStaffCall call, CancellationToken cancellationToken)
    {
        List<InvitationDraft> drafts = [.. call.Entries.Select(_ => new InvitationDraft(Guid.CreateVersion7(), InvitationToken.New()))];
        var users = await AccountsOfAsync(call.Entries, cancellationToken); // tells nobody anything before the command has read the rights
        var outcome = await commands.RunAsync<ImportStaffCall, ImportedStaff>(
            new(call.CommandId, Name, Permissions.MembershipWrite, call.RegionCode), call, (change, token) => ImportAsync(change, call, drafts, users, token), cancellationToken);
        return outcome.IsOk
            ? outcome.Answer.Invitations.Index().Select(row => new NewInvitation(row.Item, row.Item.Id == drafts[row.Index].Id ? drafts[row.Index].Token : null)).ToList()
            : outcome.Problem;
    }

    private async Task<Outcome<ImportedStaff>> ImportAsync(Change change, ImportStaffCall call, List<InvitationDraft> drafts, Dictionary<string, Guid> users, CancellationToken cancellationToken)
    {
        if (call.Entries.Count is 0 or > StaffReader.MostRows)
        {
            return StaffProblems.Nothing;
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        List<SavedInvitation> saved = [];
        foreach (var (index, entry) in call.Entries.Index())
        {
            var address = normalizer.NormalizeEmail(entry.Email.Trim());
            InviteCall one = new(call.CommandId, call.RegionCode, entry.Email, entry.Name, entry.Role, entry.DepartmentId, entry.ValidFrom, entry.ValidTo, entry.ProjectIds);
            var problem = InvitationRules.WhyNot(change.Viewer, one)
                ?? await InvitationRules.WhyNotAsync(change.Db, one, address, users.TryGetValue(address, out var user) ? user : null, change.At, cancellationToken)
                ?? (seen.Add(StaffPlace.KeyOf(address, entry.Role, entry.DepartmentId)) ? null : InvitationProblems.Present);
            if (problem is not null)
            {
                return StaffProblems.At(entry, problem);
            }

            saved.Add(Invite.Add(change, one, drafts[index], address));
        }

        return new ImportedStaff(saved);
    }

    private async Task<Dictionary<string, Guid>> AccountsOfAsync(IReadOnlyList<StaffEntry> entries, CancellationToken cancellationToken)
    {
        List<string> addresses = [.. entries.Select(entry => normalizer.NormalizeEmail(entry.Email.Trim())).Distinct(StringComparer.Ordinal)];
        await using var accounts = portalDb.OpenAccounts();
        return await accounts.Users.Where(user => addresses.Contains(user.NormalizedEmail!)).ToDictionaryAsync(user => user.NormalizedEmail!, user => user.Id, StringComparer.Ordinal, cancellationToken);
    }
}
