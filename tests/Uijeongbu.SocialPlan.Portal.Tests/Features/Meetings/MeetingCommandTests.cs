using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Features.Meetings;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Files;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Meetings;

/// <summary>The register of meetings and the task force, on both databases.</summary>
public sealed class MeetingCommandTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_meeting_is_written_changed_and_taken_out_with_what_it_was_on_the_record(DatabaseKind kind)
    {
        await using var site = await YearSite.StartAsync(kind);
        var call = Adding(YearSite.Kickoff);
        var added = (await SaveAsync(site, YearSite.Secretary, call)).Answer!;
        (await SaveAsync(site, YearSite.Secretary, call)).Answer.Should().Be(added, "the same id again is the same command");
        var changed = (await SaveAsync(site, YearSite.Coordinator, call with { CommandId = Guid.CreateVersion7(), MeetingId = added.Id, BaseVersion = 1, Content = YearSite.Kickoff with { Others = 4 } })).Answer!;
        changed.Version.Should().Be(2);
        var conflict = (await SaveAsync(site, YearSite.Secretary, call with { CommandId = Guid.CreateVersion7(), MeetingId = added.Id, BaseVersion = 1 })).Problem;
        conflict.Should().BeOfType<MeetingConflict>().Which.Theirs.Should().Be(changed);

        var found = (await FindAsync(site, YearSite.Secretary))!;
        found.Meetings.Should().ContainSingle().Which.Attended.Should().Be(12);
        found.View.MayWrite.Should().BeTrue();
        await site.AsAsync<AttachFile, Outcome<SavedFile>>(YearSite.Secretary, attach => attach.RunAsync(
            new(Guid.CreateVersion7(), YearSite.Uijeongbu, SavedMeeting.Subject, added.Id, "회의록.pdf"), new MemoryStream(SampleFiles.Pdf), CancellationToken.None));
        (await RemoveAsync(site, new(Guid.CreateVersion7(), YearSite.Uijeongbu, added.Id, 1))).Problem.Should().BeOfType<MeetingConflict>();
        (await RemoveAsync(site, new(Guid.CreateVersion7(), YearSite.Uijeongbu, added.Id, 2))).IsOk.Should().BeTrue();
        (await RemoveAsync(site, new(Guid.CreateVersion7(), YearSite.Uijeongbu, added.Id, 2))).Problem.Should().Be(MeetingProblems.NotFound);

        await using var db = await site.Portal.OpenAsync(YearSite.Uijeongbu);
        (await db.Attachments.CountAsync()).Should().Be(0);
        var entries = await db.AuditEntries.OrderBy(entry => entry.Sequence).ToListAsync();
        entries.Select(entry => (entry.Action, entry.SubjectKind)).Should().Equal(
            (SaveMeeting.Name, "meeting"), (SaveMeeting.Name, "meeting"), (AttachFile.Name, "file"), (RemoveMeeting.Name, "file"), (RemoveMeeting.Name, "meeting"));
        entries[^1].Before.Should().Contain("제1차 TF 회의").And.Contain("\"others\":4");
        entries[^1].After.Should().BeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Refused_means_nothing_changed(DatabaseKind kind)
    {
        await using var site = await YearSite.StartAsync(kind);
        await using var db = await site.Portal.OpenAsync(YearSite.Uijeongbu, YearSite.Yangju);
        var before = await db.Meetings.CountAsync();
        async Task<string> RefusedAsync(SaveMeetingCall call) => (await SaveAsync(site, YearSite.Coordinator, call)).Problem!.Code;

        (await RefusedAsync(Adding(YearSite.Kickoff with { Name = " " }))).Should().Be("meeting.faulty");
        (await RefusedAsync(Adding(YearSite.Kickoff) with { Year = 1999 })).Should().Be("meeting.year-not-found");
        (await RefusedAsync(Adding(YearSite.Kickoff) with { Year = YearSite.ClosedYear })).Should().Be(AnnualPlanProblems.PastYear.Code);
        (await RefusedAsync(Adding(YearSite.Kickoff) with { MeetingId = Guid.NewGuid() })).Should().Be("meeting.not-found");
        foreach (var who in new[] { "owner@uijeongbu.example", "auditor@uijeongbu.example", "officer@gyeonggi.example", YearSite.Neighbour })
        {
            await site.Awaiting(one => SaveAsync(one, who, Adding(YearSite.Kickoff))).Should().ThrowAsync<AccessDeniedException>(who);
        }

        (await FindAsync(site, YearSite.Neighbour)).Should().BeNull("another place is not found");
        (await FindAsync(site, "officer@gyeonggi.example"))!.View.MayWrite.Should().BeFalse();
        ((await db.Meetings.CountAsync()) + (await db.AuditEntries.CountAsync())).Should().Be(before);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_task_force_has_one_chair_and_form_F10_counts_it(DatabaseKind kind)
    {
        await using var site = await YearSite.StartAsync(kind);
        var chair = (await SaveAsync(site, Member("김과장", TaskForceKind.PlanOfficial, isChair: true))).Answer!;
        (await SaveAsync(site, Member("이위원", TaskForceKind.CouncilMember))).IsOk.Should().BeTrue();
        (await SaveAsync(site, Member("박센터장", TaskForceKind.PrivateBody, isChair: true))).Problem.Should().Be(MeetingProblems.ChairPresent);
        (await SaveAsync(site, Member("박센터장", TaskForceKind.PrivateBody))).IsOk.Should().BeTrue();
        (await SaveAsync(site, Member("", TaskForceKind.Other))).Problem!.Code.Should().Be("task-force.faulty");

        var found = (await FindAsync(site, YearSite.Coordinator))!;
        found.Members.Select(member => member.Name).Should().Equal("김과장", "이위원", "박센터장");
        found.Composition.Shares.Select(share => share.Percent).Should().Equal(33.3m, 0m, 33.3m, 0m, 33.3m, 0m);

        var rewritten = (await SaveAsync(site, Member("김국장", TaskForceKind.PlanOfficial, isChair: true) with { MemberId = chair.Id, BaseVersion = 1 })).Answer!;
        (await SaveAsync(site, Member("김국장", TaskForceKind.PlanOfficial) with { MemberId = chair.Id, BaseVersion = 1 })).Problem.Should().BeOfType<MemberConflict>().Which.Theirs.Should().Be(rewritten);
        (await site.AsAsync<RemoveMember, Outcome<SavedMember>>(YearSite.Coordinator, remove => remove.RunAsync(new(Guid.CreateVersion7(), YearSite.Uijeongbu, chair.Id, 2), CancellationToken.None))).IsOk.Should().BeTrue();
        await using var db = await site.Portal.OpenAsync(YearSite.Uijeongbu);
        (await db.AuditEntries.OrderBy(entry => entry.Sequence).LastAsync()).Before.Should().Contain("김국장");
    }

    private static SaveMeetingCall Adding(MeetingContent content) => new(Guid.CreateVersion7(), YearSite.Uijeongbu, YearSite.Year, null, 0, content);

    private static SaveMemberCall Member(string name, TaskForceKind kind, bool isChair = false) =>
        new(Guid.CreateVersion7(), YearSite.Uijeongbu, YearSite.Year, null, 0, new(kind, isChair, name, "복지정책과", null, null));

    private static Task<Outcome<SavedMeeting>> SaveAsync(YearSite site, string who, SaveMeetingCall call) =>
        site.AsAsync<SaveMeeting, Outcome<SavedMeeting>>(who, save => save.RunAsync(call, CancellationToken.None));

    private static Task<Outcome<SavedMember>> SaveAsync(YearSite site, SaveMemberCall call) =>
        site.AsAsync<SaveMember, Outcome<SavedMember>>(YearSite.Coordinator, save => save.RunAsync(call, CancellationToken.None));

    private static Task<Outcome<SavedMeeting>> RemoveAsync(YearSite site, RemoveMeetingCall call) =>
        site.AsAsync<RemoveMeeting, Outcome<SavedMeeting>>(YearSite.Coordinator, remove => remove.RunAsync(call, CancellationToken.None));

    private static Task<YearMeetings?> FindAsync(YearSite site, string who) =>
        site.AsAsync<MeetingQueries, YearMeetings?>(who, queries => queries.FindAsync(YearSite.Uijeongbu, YearSite.Year, CancellationToken.None));
}
