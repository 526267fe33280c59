using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Features.Evidence;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Files;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Evidence;

/// <summary>Evidence belongs to a project and a year; who is in charge adds it, a person clears it.</summary>
public sealed class EvidenceCommandTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Who_is_in_charge_adds_evidence_before_there_is_a_report_and_nobody_else_does(DatabaseKind kind)
    {
        await using var site = await EvidenceSite.StartAsync(kind);
        var saved = (await site.AttachAsync("명단 010.docx", CorpusPackages.Docx(CorpusPackages.Paragraph("문의 010-1234-5678")))).Answer!;

        saved.Findings.Should().Be("전화번호로 보이는 숫자: 본문 1번째 문단");
        (await site.ViewAsync(ResultSite.Owner))!.Files.Should().ContainSingle().Which.File.Should().BeEquivalentTo(new { saved.Name, Disclosure = Disclosure.Closed, ContentCheck = ContentCheck.Done, Scan = ScanState.NotScanned });
        (await site.AttachAsync("a.pdf", SampleFiles.Pdf, project: site.Foreign)).Problem.Should().Be(ResultProblems.NotInCharge);
        (await site.AttachAsync("a.pdf", SampleFiles.Pdf, year: 1999)).Problem.Should().Be(ResultProblems.ProjectNotFound);
        await site.Awaiting(one => one.AttachAsync("a.pdf", SampleFiles.Pdf, who: EvidenceSite.Coordinator)).Should().ThrowAsync<AccessDeniedException>();
        (await site.ViewAsync(ResultSite.Owner, site.Foreign)).Should().BeNull("others' projects are not an owner's business");
        (await site.ViewAsync(EvidenceSite.Coordinator))!.Should().BeEquivalentTo(new { MayDecide = true, Lock = new EntryLock(EntryLockKind.NotOwn) });
        await site.CloseAsync();
        (await site.AttachAsync("b.pdf", SampleFiles.Pdf)).Problem.Should().Be(ResultProblems.Closed);
        (await site.AskAsync(saved.Id, Disclosure.Public)).Problem.Should().Be(ResultProblems.Closed);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Evidence_is_read_by_whoever_reads_the_results_there(DatabaseKind kind)
    {
        await using var site = await EvidenceSite.StartAsync(kind);
        var file = (await site.AttachAsync("a.pdf", SampleFiles.Pdf)).Answer!;

        foreach (var (who, reads) in new[] { (ResultSite.Owner, true), (EvidenceSite.Coordinator, true), ("auditor@uijeongbu.example", true), ("officer@gyeonggi.example", false), ("coordinator@yangju.example", false) })
        {
            (await site.AsAsync<FileQueries, SavedFile?>(who, files => files.FindAsync(ResultSite.Uijeongbu, file.Id, CancellationToken.None)) is not null).Should().Be(reads, who);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_person_in_charge_closes_at_once_and_asks_for_the_rest_and_the_coordinator_clears(DatabaseKind kind)
    {
        await using var site = await EvidenceSite.StartAsync(kind);
        var file = (await site.AttachAsync("실적.xlsx", CorpusPackages.Xlsx(CorpusPackages.Inline("A7", "1")))).Answer!.Id;

        (await site.AskAsync(file, Disclosure.Public)).Answer.Should().BeEquivalentTo(new { Disclosure = Disclosure.Closed, RequestedDisclosure = Disclosure.Public, RequestedByName = "김사업" });
        await site.Awaiting(one => one.DecideAsync(file, Disclosure.Public, who: ResultSite.Owner)).Should().ThrowAsync<AccessDeniedException>();
        (await site.DecideAsync(file, Disclosure.Public)).Answer.Should().BeEquivalentTo(new { Disclosure = Disclosure.Public, RequestedDisclosure = (Disclosure?)null, DecidedByName = "조총괄" });
        (await site.AskAsync(file, Disclosure.Closed)).Problem.Should().Be(DisclosureProblems.GroundMissing);
        (await site.AskAsync(file, Disclosure.Closed, 6)).Answer.Should().BeEquivalentTo(new { Disclosure = Disclosure.Closed, ClosedGround = 6, DecidedByName = (string?)null });
        (await site.DecideAsync(file, Disclosure.Partial, 6)).Problem.Should().Be(DisclosureProblems.NoteMissing);
        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        (await db.AuditEntries.CountAsync(entry => entry.Action == DecideDisclosure.Name || entry.Action == AskDisclosure.Name)).Should().Be(3);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_could_not_be_looked_through_is_public_only_when_a_person_has_read_it(DatabaseKind kind)
    {
        await using var site = await EvidenceSite.StartAsync(kind);
        foreach (var (name, content) in new[] { ("a.hwp", SampleFiles.Hwp), ("b.jpg", SamplePictures.Jpeg), ("c.pdf", CorpusPdf.Of("010-1234-5678")) })
        {
            var file = (await site.AttachAsync(name, content)).Answer!.Id;
            (await site.DecideAsync(file, Disclosure.Public)).Problem.Should().Be(DisclosureProblems.NotRead, name);
            (await site.DecideAsync(file, Disclosure.Public, isRead: true)).Answer!.Disclosure.Should().Be(Disclosure.Public);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_decides_over_a_state_not_seen_is_refused(DatabaseKind kind)
    {
        await using var site = await EvidenceSite.StartAsync(kind);
        var file = (await site.AttachAsync("a.pdf", CorpusPdf.Of("a"))).Answer!.Id;
        var seen = (await site.RowAsync(file))!.Version;
        await site.AskAsync(file, Disclosure.Public);

        var outcome = await site.AsAsync<DecideDisclosure, Outcome<SavedFile>>(EvidenceSite.Coordinator, decide => decide.RunAsync(
            new(Guid.CreateVersion7(), ResultSite.Uijeongbu, file, new(Disclosure.Public, null, null), IsRead: true, seen), CancellationToken.None));

        outcome.Problem.Should().BeOfType<DisclosureConflict>();
    }
}
