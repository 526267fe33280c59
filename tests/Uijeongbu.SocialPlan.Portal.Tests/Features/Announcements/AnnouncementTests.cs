using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Announcements;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Features.Alerts;
using Uijeongbu.SocialPlan.Portal.Features.Announcements;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Files;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Meetings;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Announcements;

/// <summary>From a province to its municipalities, from a municipality to its people, and to nobody else.</summary>
public sealed class AnnouncementTests
{
    private const string Province = "41";
    private const string Officer = "officer@gyeonggi.example";
    private const string Owner = "owner@uijeongbu.example";
    private const string Stranger = "stranger@seoul.example";
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly AnnouncementContent Notice = new(AnnouncementKind.Notice, "결과 서식 안내", "붙인 파일을 쓰십시오.", 2026, "복지-1", new(2026, 1, 5), new(2026, 1, 5), null, IsPinned: false);

    [Theory, OnSqlite, OnPostgres]
    public async Task What_a_province_publishes_its_municipalities_read_and_are_told_of_and_another_province_does_not_find(DatabaseKind kind)
    {
        await using var site = await YearSite.StartAsync(kind);
        await AddStrangerAsync(site);
        var written = (await SaveAsync(site, Officer, new(Guid.CreateVersion7(), Province, null, 0, Notice))).Answer!;
        var file = (await AttachAsync(site, Officer, Province, written.Id)).Answer!;
        (await FindAsync(site, YearSite.Coordinator, Province, written.Id)).Should().BeNull("it is in the making");
        (await FindAsync(site, "office@gyeonggi.example", Province, written.Id))!.MayWrite.Should().BeTrue();

        (await PublishAsync(site, Officer, Province, written.Id, 1)).IsOk.Should().BeTrue();
        foreach (var who in new[] { YearSite.Coordinator, Owner, "monitor1@uijeongbu.example", YearSite.Neighbour, "evaluator1@gyeonggi.example" })
        {
            (await FindAsync(site, who, Province, written.Id)).Should().BeEquivalentTo(new { Place = "경기도", IsRead = false, MayWrite = false }, who);
        }

        (await FindAsync(site, Stranger, Province, written.Id)).Should().BeNull();
        (await ListAsync(site, Stranger)).Should().BeEmpty("another province's notices are not found");
        (await FileAsync(site, Owner, file.Id))!.Name.Should().Be("서식.hwp");
        (await FileAsync(site, Stranger, file.Id)).Should().BeNull();
        (await site.AsAsync<FileQueries, SavedFile?>(Officer, files => files.FindAsync(Province, file.Id, None))).Should().BeNull("under the right to plans no file of an announcement is found");

        var told = (await site.AsAsync<AlertQueries, IReadOnlyList<Alert>>(YearSite.Coordinator, alerts => alerts.FindAsync(unreadOnly: true, 0, None))).Single();
        told.Should().BeEquivalentTo(new { Kind = NotificationKind.AnnouncementPublished, Place = "의정부시", Link = $"/app/notices/41/{written.Id}", Text = "경기도에서 공지를 게시했습니다. 제목은 '결과 서식 안내'입니다." });
        (await site.AsAsync<AlertQueries, int>(YearSite.Neighbour, alerts => alerts.CountUnreadAsync(None))).Should().Be(1);
        (await site.AsAsync<AlertQueries, int>(Owner, alerts => alerts.CountUnreadAsync(None))).Should().Be(0, "the coordinator passes on what concerns others");

        (await UnreadAsync(site, YearSite.Coordinator)).Should().Contain(written.Id);
        (await MarkAsync(site, YearSite.Coordinator, Province, written.Id)).Should().BeTrue();
        (await MarkAsync(site, YearSite.Coordinator, Province, written.Id)).Should().BeTrue("a second time changes nothing");
        (await UnreadAsync(site, YearSite.Coordinator)).Should().NotContain(written.Id);
        (await UnreadAsync(site, Owner)).Should().Contain(written.Id, "each reads for oneself");
        await site.Awaiting(one => MarkAsync(one, Stranger, Province, written.Id)).Should().ThrowAsync<AccessDeniedException>();
        var report = (await site.AsAsync<AnnouncementReaders, ReadingReport?>(Officer, readers => readers.FindAsync(Province, written.Id, None)))!;
        (report.Read, report.Places.Count, report.Places.Single(place => place.Readers > 0).Name).Should().Be((1, 31, "의정부시"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nothing_is_written_over_anothers_and_what_is_withdrawn_its_readers_find_no_more(DatabaseKind kind)
    {
        await using var site = await YearSite.StartAsync(kind);
        var form = Notice with { Kind = AnnouncementKind.Form, Title = "결과 서식" };
        var written = (await SaveAsync(site, Officer, new(Guid.CreateVersion7(), Province, null, 0, form))).Answer!;
        (await PublishAsync(site, Officer, Province, written.Id, 1)).Problem.Should().Be(AnnouncementProblems.NoFile);
        var file = (await AttachAsync(site, Officer, Province, written.Id)).Answer!;
        (await PublishAsync(site, Officer, Province, written.Id, 1)).IsOk.Should().BeTrue();
        var corrected = (await SaveAsync(site, "office@gyeonggi.example", new(Guid.CreateVersion7(), Province, written.Id, 2, form with { Title = "고친 서식" }))).Answer!;
        (await SaveAsync(site, Officer, new(Guid.CreateVersion7(), Province, written.Id, 2, form))).Problem.Should().BeOfType<AnnouncementConflict>().Which.Theirs.Should().Be(corrected);
        (await WithdrawAsync(site, Officer, written.Id, 2)).Problem.Should().BeOfType<AnnouncementConflict>();
        (await ListAsync(site, Owner, new(AnnouncementKind.Form, 2026, "고친 hwp"))).Should().Equal("고친 서식");
        (await ListAsync(site, Owner, new(AnnouncementKind.Form, 2026, "없는말"))).Should().BeEmpty();
        (await ListAsync(site, Owner, new(AnnouncementKind.Form, 2024))).Should().BeEmpty();

        (await site.AsAsync<AlertQueries, int>(YearSite.Coordinator, alerts => alerts.CountUnreadAsync(None))).Should().Be(1, "its municipalities were told");
        (await site.AsAsync<RemoveFile, Outcome<SavedFile>>(Officer, remove => remove.RunAsync(new(Guid.CreateVersion7(), Province, SavedAnnouncement.Subject, file.Id), None)))
            .Problem.Should().Be(AnnouncementProblems.LastFile);
        (await WithdrawAsync(site, Officer, written.Id, 3)).IsOk.Should().BeTrue();
        (await site.AsAsync<AlertQueries, int>(YearSite.Coordinator, alerts => alerts.CountUnreadAsync(None))).Should().Be(0, "what was told of it is withdrawn with it");
        (await FindAsync(site, Owner, Province, written.Id)).Should().BeNull();
        (await ListAsync(site, Owner, new(AnnouncementKind.Form, IsPast: true))).Should().BeEmpty();
        (await FileAsync(site, Owner, file.Id)).Should().BeNull();
        (await MarkAsync(site, Owner, Province, written.Id)).Should().BeFalse();
        (await ListAsync(site, Officer, new(AnnouncementKind.Form, IsPast: true))).Should().Equal("고친 서식");
        (await SaveAsync(site, Officer, new(Guid.CreateVersion7(), Province, written.Id, 4, form))).Problem.Should().Be(AnnouncementProblems.Withdrawn);
        (await AttachAsync(site, Officer, Province, written.Id)).Problem.Should().Be(AnnouncementProblems.Withdrawn);
        await using var db = await site.Portal.OpenAsync(Province);
        (await db.AuditEntries.Where(entry => entry.SubjectKind == SavedAnnouncement.Subject).OrderBy(entry => entry.Sequence).Select(entry => entry.Action).ToListAsync())
            .Should().Equal(SaveAnnouncement.Name, PublishAnnouncement.Name, SaveAnnouncement.Name, WithdrawAnnouncement.Name);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_a_municipality_tells_its_people_stays_there(DatabaseKind kind)
    {
        await using var site = await YearSite.StartAsync(kind);
        var own = (await SaveAsync(site, YearSite.Coordinator, new(Guid.CreateVersion7(), YearSite.Uijeongbu, null, 0, Notice with { Title = "우리 시 안내" }))).Answer!;
        (await PublishAsync(site, YearSite.Coordinator, YearSite.Uijeongbu, own.Id, 1)).IsOk.Should().BeTrue();
        (await ListAsync(site, Owner)).Should().Contain("우리 시 안내");
        (await site.AsAsync<AlertQueries, int>(Owner, alerts => alerts.CountUnreadAsync(None))).Should().Be(1);
        (await site.AsAsync<AlertQueries, int>(YearSite.Coordinator, alerts => alerts.CountUnreadAsync(None))).Should().Be(0, "who did it knows");
        foreach (var who in new[] { Officer, YearSite.Neighbour })
        {
            (await FindAsync(site, who, YearSite.Uijeongbu, own.Id)).Should().BeNull(who);
        }

        foreach (var (who, place) in new[] { (Owner, YearSite.Uijeongbu), (YearSite.Coordinator, Province), (Officer, YearSite.Uijeongbu), ("chief@gyeonggi.example", Province), (YearSite.Neighbour, YearSite.Uijeongbu) })
        {
            await site.Awaiting(one => SaveAsync(one, who, new(Guid.CreateVersion7(), place, null, 0, Notice))).Should().ThrowAsync<AccessDeniedException>($"{who} {place}");
        }
    }

    private static async Task AddStrangerAsync(YearSite site)
    {
        User user = new() { Id = Guid.CreateVersion7(), DisplayName = Stranger, UserName = Stranger, Email = Stranger };
        (await site.Portal.Get<UserManager<User>>().CreateAsync(user)).Succeeded.Should().BeTrue();
        await using var accounts = site.Portal.Door.OpenAccounts();
        accounts.Add(new Membership { UserId = user.Id, Role = Role.Coordinator, RegionCode = "11110", ValidFrom = new(2026, 1, 1), GrantedAt = TimeProvider.System.GetUtcNow().UtcDateTime });
        await accounts.SaveChangesAsync();
    }

    private static Task<Outcome<SavedAnnouncement>> SaveAsync(YearSite site, string who, SaveAnnouncementCall call) => site.AsAsync<SaveAnnouncement, Outcome<SavedAnnouncement>>(who, save => save.RunAsync(call, None));

    private static Task<Outcome<SavedAnnouncement>> PublishAsync(YearSite site, string who, string place, Guid id, long version) =>
        site.AsAsync<PublishAnnouncement, Outcome<SavedAnnouncement>>(who, publish => publish.RunAsync(new(Guid.CreateVersion7(), place, id, version), None));

    private static Task<Outcome<SavedAnnouncement>> WithdrawAsync(YearSite site, string who, Guid id, long version) =>
        site.AsAsync<WithdrawAnnouncement, Outcome<SavedAnnouncement>>(who, withdraw => withdraw.RunAsync(new(Guid.CreateVersion7(), Province, id, version), None));

    private static Task<Outcome<SavedFile>> AttachAsync(YearSite site, string who, string place, Guid id) => site.AsAsync<AttachFile, Outcome<SavedFile>>(
        who, attach => attach.RunAsync(new(Guid.CreateVersion7(), place, SavedAnnouncement.Subject, id, "서식.hwp"), new MemoryStream(SampleFiles.Hwp), None));

    private static Task<SavedFile?> FileAsync(YearSite site, string who, Guid file) =>
        site.AsAsync<FileQueries, SavedFile?>(who, files => files.FindAsync(Province, file, None, Permissions.AnnouncementRead));

    private static Task<AnnouncementView?> FindAsync(YearSite site, string who, string place, Guid id) => site.AsAsync<AnnouncementQueries, AnnouncementView?>(who, queries => queries.FindAsync(place, id, None));

    private static async Task<IEnumerable<string>> ListAsync(YearSite site, string who, AnnouncementFilter? filter = null) =>
        (await site.AsAsync<AnnouncementQueries, AnnouncementList>(who, queries => queries.ListAsync(filter ?? new(), 0, None))).Lines.Select(line => line.Title);

    private static async Task<IEnumerable<Guid>> UnreadAsync(YearSite site, string who) =>
        (await site.AsAsync<AnnouncementQueries, IReadOnlyList<AnnouncementLine>>(who, queries => queries.UnreadAsync(10, None))).Select(line => line.Id);

    private static Task<bool> MarkAsync(YearSite site, string who, string place, Guid id) => site.AsAsync<MarkAnnouncement, bool>(who, mark => mark.ReadAsync(place, id, None));
}
