using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Data.Uploads;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Features.Meetings;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Meetings;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Files;

/// <summary>Files are kept with a row, on the record, once; what was refused leaves nothing.</summary>
public sealed class FileCommandTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_file_is_kept_under_its_own_name_with_its_hash_and_read_back_byte_for_byte(DatabaseKind kind)
    {
        await using var site = await YearSite.StartAsync(kind);
        var meeting = await AddMeetingAsync(site);
        AttachFileCall call = new(Guid.CreateVersion7(), YearSite.Uijeongbu, SavedMeeting.Subject, meeting, "C:\\문서\\회의록 1차.pdf");
        var saved = (await AttachAsync(site, YearSite.Secretary, call, SampleFiles.Pdf)).Answer!;

        saved.Should().BeEquivalentTo(new { Name = "회의록 1차.pdf", MediaType = "application/pdf", Length = (long)SampleFiles.Pdf.Length, UploadedByName = "정간사" });
        (await File.ReadAllBytesAsync(PathOf(site, saved.Id))).Should().Equal(SampleFiles.Pdf);
        (await AttachAsync(site, YearSite.Secretary, call, SampleFiles.Pdf)).Answer.Should().Be(saved, "the same id again is the same command");
        (await AttachAsync(site, YearSite.Secretary, call, [.. SampleFiles.Pdf, 1])).Problem.Should().Be(CommandProblems.IdReused, "other bytes are another command");
        KeptFiles(site).Should().ContainSingle();
        await using var db = await site.Portal.OpenAsync(YearSite.Uijeongbu);
        (await db.AuditEntries.SingleAsync(entry => entry.Action == AttachFile.Name)).After.Should().Contain(saved.Hash).And.Contain("회의록 1차.pdf");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_refused_leaves_no_row_and_no_byte(DatabaseKind kind)
    {
        await using var site = await YearSite.StartAsync(kind);
        var meeting = await AddMeetingAsync(site);
        AttachFileCall call = new(Guid.CreateVersion7(), YearSite.Uijeongbu, SavedMeeting.Subject, meeting, "a.pdf");

        (await AttachAsync(site, YearSite.Coordinator, call with { SubjectId = Guid.NewGuid() }, SampleFiles.Pdf)).Problem!.Code.Should().Be("meeting.not-found");
        (await AttachAsync(site, YearSite.Coordinator, call with { SubjectKind = "plan" }, SampleFiles.Pdf)).Problem.Should().Be(AttachmentProblems.NotFound);
        (await AttachAsync(site, YearSite.Coordinator, call, "just text"u8.ToArray())).Problem.Should().Be(AttachmentProblems.NotAllowed);
        (await AttachAsync(site, YearSite.Coordinator, call, [])).Problem.Should().Be(AttachmentProblems.Missing);
        (await AttachAsync(site, YearSite.Coordinator, call, null)).Problem.Should().Be(AttachmentProblems.Missing);
        (await AttachAsync(site, YearSite.Coordinator, call, [.. SampleFiles.Pdf, .. new byte[Attachment.LargestBytes]])).Problem.Should().Be(AttachmentProblems.TooLarge);
        await site.Awaiting(one => AttachAsync(one, "owner@uijeongbu.example", call, SampleFiles.Pdf)).Should().ThrowAsync<AccessDeniedException>();
        await site.Awaiting(one => AttachAsync(one, YearSite.Neighbour, call, SampleFiles.Pdf)).Should().ThrowAsync<AccessDeniedException>();
        (await AttachAsync(site, YearSite.Neighbour, call with { RegionCode = YearSite.Yangju }, SampleFiles.Pdf)).Problem!.Code.Should().Be("meeting.not-found", "an own region with a foreign meeting");

        KeptFiles(site).Should().BeEmpty();
        ArrivedFiles(site).Should().BeEmpty();
        await using var db = await site.Portal.OpenAsync(YearSite.Uijeongbu, YearSite.Yangju);
        (await db.Attachments.CountAsync()).Should().Be(0);
        (await db.AuditEntries.CountAsync(entry => entry.Action == AttachFile.Name)).Should().Be(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_removed_file_is_gone_with_its_bytes_and_stays_on_the_record(DatabaseKind kind)
    {
        await using var site = await YearSite.StartAsync(kind);
        var meeting = await AddMeetingAsync(site);
        var saved = (await AttachAsync(site, YearSite.Coordinator, new(Guid.CreateVersion7(), YearSite.Uijeongbu, SavedMeeting.Subject, meeting, "a.pdf"), SampleFiles.Pdf)).Answer!;

        (await RemoveAsync(site, YearSite.Neighbour, new(Guid.CreateVersion7(), YearSite.Yangju, SavedMeeting.Subject, saved.Id))).Problem.Should().Be(AttachmentProblems.NotFound);
        (await site.AsAsync<FileQueries, SavedFile?>(YearSite.Neighbour, files => files.FindAsync(YearSite.Uijeongbu, saved.Id, CancellationToken.None))).Should().BeNull();
        (await RemoveAsync(site, YearSite.Coordinator, new(Guid.CreateVersion7(), YearSite.Uijeongbu, SavedMeeting.Subject, saved.Id))).IsOk.Should().BeTrue();
        (await RemoveAsync(site, YearSite.Coordinator, new(Guid.CreateVersion7(), YearSite.Uijeongbu, SavedMeeting.Subject, saved.Id))).Problem.Should().Be(AttachmentProblems.NotFound);

        KeptFiles(site).Should().BeEmpty();
        await using var db = await site.Portal.OpenAsync(YearSite.Uijeongbu);
        (await db.AuditEntries.SingleAsync(entry => entry.Action == RemoveFile.Name)).Should().BeEquivalentTo(new { SubjectId = saved.Id, After = (string?)null });
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_sweep_takes_what_is_old_and_belongs_to_nothing_and_nothing_else(DatabaseKind kind)
    {
        await using var site = await YearSite.StartAsync(kind);
        var meeting = await AddMeetingAsync(site);
        var saved = (await AttachAsync(site, YearSite.Coordinator, new(Guid.CreateVersion7(), YearSite.Uijeongbu, SavedMeeting.Subject, meeting, "a.pdf"), SampleFiles.Pdf)).Answer!;
        var (orphan, young, arrival) = (PathOf(site, Guid.NewGuid()), PathOf(site, Guid.NewGuid()), Path.Combine(site.Portal.Database.Folder, UploadFolder.Incoming, "left"));
        foreach (var file in new[] { orphan, young, arrival })
        {
            await File.WriteAllBytesAsync(file, SampleFiles.Pdf);
        }

        foreach (var file in new[] { PathOf(site, saved.Id), orphan, arrival })
        {
            File.SetLastWriteTimeUtc(file, new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        await site.Portal.Get<UploadSweep>().RunAsync(CancellationToken.None);

        KeptFiles(site).Should().BeEquivalentTo(PathOf(site, saved.Id), young);
        ArrivedFiles(site).Should().BeEmpty();
    }

    private static async Task<Guid> AddMeetingAsync(YearSite site) => (await site.AsAsync<SaveMeeting, Outcome<SavedMeeting>>(YearSite.Secretary, save => save.RunAsync(
        new(Guid.CreateVersion7(), YearSite.Uijeongbu, YearSite.Year, null, 0, YearSite.Kickoff), CancellationToken.None))).Answer!.Id;

    private static Task<Outcome<SavedFile>> AttachAsync(YearSite site, string who, AttachFileCall call, byte[]? content) =>
        site.AsAsync<AttachFile, Outcome<SavedFile>>(who, attach => attach.RunAsync(call, content is null ? null : new MemoryStream(content), CancellationToken.None));

    private static Task<Outcome<SavedFile>> RemoveAsync(YearSite site, string who, RemoveFileCall call) =>
        site.AsAsync<RemoveFile, Outcome<SavedFile>>(who, remove => remove.RunAsync(call, CancellationToken.None));

    private static string PathOf(YearSite site, Guid id) => Path.Combine(site.Portal.Database.Folder, UploadFolder.Name, YearSite.Uijeongbu, id.ToString("N"));

    // Of this place: the sample has a file of the province.
    private static string[] KeptFiles(YearSite site) => FilesIn(site, Path.Combine(UploadFolder.Name, YearSite.Uijeongbu));

    private static string[] ArrivedFiles(YearSite site) => FilesIn(site, UploadFolder.Incoming);

    private static string[] FilesIn(YearSite site, string folder) => Path.Combine(site.Portal.Database.Folder, folder) is var path && Directory.Exists(path)
        ? Directory.GetFiles(path, "*", SearchOption.AllDirectories)
        : [];
}
