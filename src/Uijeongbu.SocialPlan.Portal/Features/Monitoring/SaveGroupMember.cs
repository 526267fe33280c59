using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring;

/// <summary>Puts somebody with the role of 모니터링단원 into a round's group, or writes a member anew.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="RoundId">The round.</param>
/// <param name="AccountId">Who.</param>
/// <param name="BaseVersion">The version the person saw; 0 for a new member.</param>
/// <param name="Content">All of it.</param>
internal sealed record SaveGroupMemberCall(Guid CommandId, string RegionCode, Guid RoundId, Guid AccountId, long BaseVersion, MemberContent Content);

/// <summary>Runs <see cref="SaveGroupMemberCall"/>.</summary>
internal sealed class SaveGroupMember(CommandRun commands, GroupPeople people)
{
    public const string Name = "group-member.save";

    /// <summary>Refused: a round that is not there, somebody without the role or in the group already, a second 간사, faulty fields, and another version (<see cref="GroupMemberConflict"/>).</summary>
    public async Task<Outcome<SavedGroupMember>> RunAsync(SaveGroupMemberCall call, CancellationToken cancellationToken)
    {
        var candidates = await people.CandidatesAsync(call.RegionCode, cancellationToken);
        return await commands.RunAsync<SaveGroupMemberCall, SavedGroupMember>(
            new(call.CommandId, Name, Permissions.MonitorManage, call.RegionCode), call, (change, token) => SaveAsync(change, call, candidates, token), cancellationToken);
    }

    private static async Task<Outcome<SavedGroupMember>> SaveAsync(Change change, SaveGroupMemberCall call, IReadOnlyDictionary<Guid, string> candidates, CancellationToken cancellationToken)
    {
        if (await change.Db.MonitoringRounds.SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.Id == call.RoundId, cancellationToken) is not { } round)
        {
            return MonitoringProblems.RoundNotFound;
        }

        var all = await change.Db.GroupMembers.Where(row => row.RegionCode == call.RegionCode && row.RoundId == call.RoundId).ToListAsync(cancellationToken);
        var present = all.Find(row => row.AccountId == call.AccountId);
        return (present, call.BaseVersion) switch
        {
            (null or { LeftAt: not null }, > 0) => MonitoringProblems.MemberNotFound,
            (null or { LeftAt: not null }, _) when !candidates.ContainsKey(call.AccountId) => MonitoringProblems.NoSuchPerson,
            ({ LeftAt: null }, 0) => MonitoringProblems.AlreadyMember,
            _ when call.Content.IsLead && all.Exists(row => row.IsLead && row.LeftAt is null && row.AccountId != call.AccountId) => MonitoringProblems.LeadPresent,
            _ => Write(change, call, present, present ?? GroupMember.New(round, call.AccountId, candidates[call.AccountId], call.Content.Kind)),
        };
    }

    private static Outcome<SavedGroupMember> Write(Change change, SaveGroupMemberCall call, GroupMember? present, GroupMember member)
    {
        var before = present is null ? null : SavedGroupMember.Of(present);
        if (before is { LeftAt: null } && before.Version != call.BaseVersion)
        {
            return new GroupMemberConflict(before);
        }

        if (member.Write(call.Content).Problem is { } problem)
        {
            return problem;
        }

        member.ComeBack();
        if (before is null)
        {
            change.Db.Add(member);
        }

        var after = SavedGroupMember.Of(member) with { Version = (before?.Version ?? 0) + 1 };
        change.Record(SavedGroupMember.Subject, member.Id, before, after);
        return after;
    }
}
