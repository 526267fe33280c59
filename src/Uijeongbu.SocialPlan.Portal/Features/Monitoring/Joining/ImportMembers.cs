using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.People.Invitations;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Joining;

/// <summary>Puts many into a round at once: who has the role becomes a member, the others are invited and become members with the role.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="RoundId">The round.</param>
/// <param name="Entries">Who.</param>
internal sealed record ImportMembersCall(Guid CommandId, string RegionCode, Guid RoundId, IReadOnlyList<MemberEntry> Entries)
{
    /// <summary>Whether it is what the page sends: it comes back through the browser.</summary>
    public bool IsReadable() => Entries.All(entry => entry is { Name: not null, Email: not null, Content.Organisations: not null }) && Entries.DistinctBy(entry => entry.Line).Count() == Entries.Count;

    /// <summary>Numbers of phones are no part of what is kept of a command.</summary>
    public ImportMembersCall WithoutPhones() => this with { Entries = [.. Entries.Select(entry => entry with { Phone = null })] };
}

/// <summary>What came of it.</summary>
/// <param name="Members">How many became members at once.</param>
/// <param name="Invitations">Those who were invited, by the line of the file.</param>
internal sealed record ImportedMembers(int Members, IReadOnlyList<ComingMember> Invitations);

/// <summary>Somebody who was invited.</summary>
/// <param name="Line">Line of the file.</param>
/// <param name="Saved">The invitation.</param>
internal sealed record ComingMember(int Line, SavedInvitation Saved);

/// <summary>What came of it, with the secrets of the links this once.</summary>
/// <param name="Members">How many became members at once.</param>
/// <param name="Invited">Those who were invited.</param>
internal sealed record JoinedMembers(int Members, IReadOnlyList<(MemberEntry Entry, NewInvitation Made)> Invited);

/// <summary>Runs <see cref="ImportMembersCall"/>: all of them or none.</summary>
internal sealed class ImportMembers(CommandRun commands, PortalDb door, GroupPeople people, ILookupNormalizer normalizer)
{
    public const string Name = "group-members.import";

    /// <summary>Refused: a table that is broken, a round that is not there or over, and the first line that cannot be put in, which is named. A retry gets no second links.</summary>
    public async Task<Outcome<JoinedMembers>> RunAsync(ImportMembersCall call, CancellationToken cancellationToken)
    {
        if (!call.IsReadable())
        {
            return MonitoringProblems.UnreadableMembers;
        }

        var candidates = await people.CandidatesAsync(call.RegionCode, cancellationToken);
        var accounts = await AccountsAsync(call, cancellationToken); // tells nobody anything before the command has read the rights
        var drafts = call.Entries.ToDictionary(entry => entry.Line, _ => InvitationDraft.New(InvitationWay.Mail));
        var outcome = await commands.RunAsync<ImportMembersCall, ImportedMembers>(
            new(call.CommandId, Name, Permissions.MonitorInvite, call.RegionCode), call.WithoutPhones(), (change, token) => ImportAsync(change, call, new(candidates, accounts, drafts), token), cancellationToken);
        return outcome.IsOk
            ? new JoinedMembers(outcome.Answer.Members, [.. outcome.Answer.Invitations.Select(one => (call.Entries.First(entry => entry.Line == one.Line), new NewInvitation(one.Saved, one.Saved.Id == drafts[one.Line].Id ? drafts[one.Line].Token : null)))])
            : outcome.Problem;
    }

    private async Task<Outcome<ImportedMembers>> ImportAsync(Change change, ImportMembersCall call, Known known, CancellationToken cancellationToken)
    {
        if (await change.Db.MonitoringRounds.SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.Id == call.RoundId, cancellationToken) is not { } round || round.StateAt(change.At) is RoundState.Closed)
        {
            return MonitoringProblems.RoundNotFound;
        }

        var present = await change.Db.GroupMembers.Where(row => row.RegionCode == call.RegionCode && row.RoundId == round.Id).ToListAsync(cancellationToken);
        List<ComingMember> invited = [];
        foreach (var entry in call.Entries)
        {
            var address = normalizer.NormalizeEmail(entry.Email);
            var isMember = known.Accounts.TryGetValue(address, out var account) && known.Candidates.ContainsKey(account);
            var problem = entry.Content.IsLead && present.Exists(row => row is { IsLead: true, LeftAt: null }) ? MonitoringProblems.LeadPresent
                : isMember ? Join(change, round, present, account, known.Candidates[account], entry.Content)
                : await InviteAsync(change, call, round, entry, known, invited, cancellationToken);
            if (problem is not null)
            {
                return new Problem(problem.Code, $"{entry.Line}행 {entry.Name}: {problem.Message}");
            }
        }

        return call.Entries.Count == 0 ? MonitoringProblems.MemberNotFound : new ImportedMembers(call.Entries.Count - invited.Count, invited);
    }

    private static Problem? Join(Change change, MonitoringRound round, List<GroupMember> present, Guid account, string name, MemberContent content)
    {
        var back = present.Find(row => row.AccountId == account);
        if (back is { LeftAt: null })
        {
            return MonitoringProblems.AlreadyMember;
        }

        var before = back is null ? null : SavedGroupMember.Of(back);
        var member = back ?? GroupMember.New(round, account, name, content.Kind);
        if (member.Write(content).Problem is { } problem)
        {
            return problem;
        }

        member.ComeBack();
        if (back is null)
        {
            change.Db.Add(member);
            present.Add(member);
        }

        change.Record(SavedGroupMember.Subject, member.Id, before, SavedGroupMember.Of(member) with { Version = (before?.Version ?? 0) + 1 });
        return null;
    }

    private async Task<Problem?> InviteAsync(Change change, ImportMembersCall call, MonitoringRound round, MemberEntry entry, Known known, List<ComingMember> invited, CancellationToken cancellationToken)
    {
        var address = normalizer.NormalizeEmail(entry.Email);
        InviteCall one = new(call.CommandId, call.RegionCode, entry.Email, entry.Name, Role.MonitoringMember, null, Korea.DayOf(change.At), null, []) { Way = entry.Phone is null ? InvitationWay.Mail : InvitationWay.Text };
        if ((entry.Content.WhyNot() ?? InvitationRules.WhyNot(change.Viewer, one)
            ?? await InvitationRules.WhyNotAsync(change.Db, one, address, known.Accounts.TryGetValue(address, out var account) ? account : null, change.At, cancellationToken)) is { } problem)
        {
            return problem;
        }

        var saved = Invite.Add(change, one, known.Drafts[entry.Line], address);
        change.Db.Add(new InvitedMember { RegionCode = call.RegionCode, RoundId = round.Id, InvitationId = saved.Id, Name = entry.Name, Content = entry.Content });
        invited.Add(new(entry.Line, saved));
        return null;
    }

    private async Task<Dictionary<string, Guid>> AccountsAsync(ImportMembersCall call, CancellationToken cancellationToken)
    {
        List<string> addresses = [.. call.Entries.Select(entry => normalizer.NormalizeEmail(entry.Email)).Distinct(StringComparer.Ordinal)];
        await using var accounts = door.OpenAccounts();
        return await accounts.Users.Where(user => addresses.Contains(user.NormalizedEmail!)).ToDictionaryAsync(user => user.NormalizedEmail!, user => user.Id, StringComparer.Ordinal, cancellationToken);
    }

    // What was looked up before the command.
    private sealed record Known(IReadOnlyDictionary<Guid, string> Candidates, IReadOnlyDictionary<string, Guid> Accounts, IReadOnlyDictionary<int, InvitationDraft> Drafts);
}
