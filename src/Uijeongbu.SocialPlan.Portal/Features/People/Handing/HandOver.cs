using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Reports;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Reports;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Handing;

/// <summary>Gives all open work of one person to another from a day on.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="FromUserId">인계자.</param>
/// <param name="ToUserId">인수자.</param>
/// <param name="StartsOn">First day of the successor, in Korea.</param>
/// <param name="Note">전달 사항; empty for nothing.</param>
internal sealed record HandOverCall(Guid CommandId, string RegionCode, Guid FromUserId, Guid ToUserId, DateOnly StartsOn, string Note);

/// <summary>Runs <see cref="HandOverCall"/>: projects change hands on the day, sections, which know no days, at once.</summary>
internal sealed class HandOver(CommandRun commands, PortalDb portalDb)
{
    public const string Name = "work.hand-over";

    /// <summary>Most characters of the note.</summary>
    public const int LongestNote = 4000;

    private const int DaysBack = 31;

    /// <summary>Refused: one and the same person, a successor who may not do the work, a day long past, and when there is nothing to give.</summary>
    public async Task<Outcome<SavedHandover>> RunAsync(HandOverCall call, CancellationToken cancellationToken)
    {
        var people = await PeopleOfAsync(call, cancellationToken); // tells nobody anything before the command has read the rights
        return await commands.RunAsync<HandOverCall, SavedHandover>(
            new(call.CommandId, Name, Permissions.PlanWrite, call.RegionCode), call, (change, token) => GiveAsync(change, call, people, token), cancellationToken);
    }

    private static async Task<Outcome<SavedHandover>> GiveAsync(Change change, HandOverCall call, HandoverPeople people, CancellationToken cancellationToken)
    {
        if (WhyNot(call, people, Korea.DayOf(change.At)) is { } problem)
        {
            return problem;
        }

        List<HandoverMove> moves = [.. await MoveProjectsAsync(change, call, cancellationToken), .. await MoveSectionsAsync(change, call, people.To!, cancellationToken)];
        if (moves.Count == 0)
        {
            return HandoverProblems.NothingOpen;
        }

        Handover row = new()
        {
            RegionCode = call.RegionCode,
            FromUserId = call.FromUserId,
            FromName = people.From!,
            ToUserId = call.ToUserId,
            ToName = people.To!,
            StartsOn = call.StartsOn,
            Note = call.Note,
            Moves = moves,
            MadeBy = change.Viewer.AccountId,
            MadeAt = change.At,
        };
        change.Db.Add(row);
        var after = SavedHandover.Of(row);
        change.Record(SavedHandover.Subject, row.Id, before: null, after);
        change.Tell(NotificationKind.HandedOver, [row.FromUserId, row.ToUserId], $"/app/handover/{row.RegionCode}/{row.Id}", NotificationText.OfHandover(row.FromName, row.ToName, after.Projects, after.Sections, row.StartsOn));
        return after;
    }

    private static Problem? WhyNot(HandOverCall call, HandoverPeople people, DateOnly today) =>
        call.FromUserId == call.ToUserId ? HandoverProblems.SamePerson
        : people.From is null ? HandoverProblems.NothingOpen
        : people.To is null ? HandoverProblems.NoSuccessor
        : call.StartsOn < today.AddDays(-DaysBack) ? HandoverProblems.TooEarly
        : call.Note.Length > LongestNote ? HandoverProblems.NoteTooLong
        : null;

    private static async Task<List<HandoverMove>> MoveProjectsAsync(Change change, HandOverCall call, CancellationToken cancellationToken)
    {
        var open = await change.Db.ProjectStaff.Where(row => row.RegionCode == call.RegionCode && (row.UserId == call.FromUserId || row.UserId == call.ToUserId)
            && (row.ValidTo == null || row.ValidTo >= call.StartsOn)).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        List<HandoverMove> moves = [];
        foreach (var row in open.Where(row => row.UserId == call.FromUserId))
        {
            var (before, was) = (SavedCharge.Of(row), row.ValidTo);
            row.ValidTo = call.StartsOn.AddDays(-1);
            change.Record(SavedCharge.Subject, row.Id, before, SavedCharge.Of(row));
            var has = open.Exists(other => other.UserId == call.ToUserId && other.ProjectId == row.ProjectId && other.ValidFrom <= call.StartsOn && (other.ValidTo is null || other.ValidTo >= was));
            moves.Add(new(HandoverKind.Project, row.ProjectId, row.Id, was, has ? null : Begin(change, call, row, was).Id));
        }

        return moves;
    }

    private static ProjectStaff Begin(Change change, HandOverCall call, ProjectStaff ended, DateOnly? last)
    {
        ProjectStaff begun = new()
        {
            RegionCode = call.RegionCode,
            ProjectId = ended.ProjectId,
            UserId = call.ToUserId,
            TeamId = ended.TeamId,
            ValidFrom = ended.ValidFrom > call.StartsOn ? ended.ValidFrom : call.StartsOn,
            ValidTo = last,
        };
        change.Db.Add(begun);
        change.Record(SavedCharge.Subject, begun.Id, before: null, SavedCharge.Of(begun));
        return begun;
    }

    private static async Task<List<HandoverMove>> MoveSectionsAsync(Change change, HandOverCall call, string toName, CancellationToken cancellationToken)
    {
        var sections = await change.Db.ReportSections.Where(row => row.RegionCode == call.RegionCode && row.AssigneeId == call.FromUserId && row.Status != SectionStatus.Done
            && change.Db.AnnualPlans.Any(year => year.Id == row.AnnualPlanId && year.Status != AnnualPlanStatus.Closed)).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        foreach (var row in sections)
        {
            var before = SavedSection.Of(row);
            (row.AssigneeId, row.AssigneeName) = (call.ToUserId, toName);
            SectionRows.Record(change, row, before);
        }

        return [.. sections.Select(row => new HandoverMove(HandoverKind.Section, row.Id))];
    }

    private async Task<HandoverPeople> PeopleOfAsync(HandOverCall call, CancellationToken cancellationToken)
    {
        await using var accounts = portalDb.OpenAccounts();
        var from = await accounts.Users.Where(user => user.Id == call.FromUserId).Select(user => user.DisplayName).SingleOrDefaultAsync(cancellationToken);
        var to = await accounts.Users.Where(user => user.Id == call.ToUserId && accounts.Memberships.Any(row => row.UserId == user.Id && row.RegionCode == call.RegionCode && row.Role == Role.ProjectOwner && row.DeputyKind == null
            && row.ValidFrom <= call.StartsOn && (row.ValidTo == null || row.ValidTo >= call.StartsOn))).Select(user => user.DisplayName).SingleOrDefaultAsync(cancellationToken);
        return new(from, to);
    }

    private sealed record HandoverPeople(string? From, string? To);
}
