using System.Text;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Portal.Data.Uploads;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Files;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Evidence;

/// <summary>Files go past a real scanner; what it could not look at waits for it.</summary>
public sealed class ScannedEvidenceTests
{
    private static readonly byte[] Infected = [.. CorpusPdf.Of("a"), .. Encoding.ASCII.GetBytes("% " + Clamd.Mark + "\n%%EOF\n")];

    [ScannerTheory, OnSqlite, OnPostgres]
    public async Task A_clean_file_is_kept_and_one_with_a_virus_leaves_two_lines_and_no_byte(DatabaseKind kind)
    {
        await using var clamd = await Clamd.StartAsync();
        await using var site = await EvidenceSite.StartAsync(kind, ("Portal:Scanner:Socket", clamd.Socket));

        (await site.AttachAsync("a.pdf", CorpusPdf.Of("a"))).Answer!.Scan.Should().Be(ScanState.Clean);
        (await site.AttachAsync("계획.pdf", Infected)).Problem.Should().Be(AttachmentProblems.Infected);

        (await LinesAsync(site)).Should().ContainSingle().Which.Should().Contain("Portal.Test.Mark");
        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        (await db.Attachments.CountAsync(row => row.UploadedByName == "김사업")).Should().Be(1);
        (await db.AuditEntries.SingleAsync(entry => entry.Action == RefuseInfected.Name)).Should().BeEquivalentTo(new { ActorName = "김사업", SubjectId = site.Project });
        Directory.GetFiles(Path.Combine(site.Portal.Database.Folder, UploadFolder.Incoming)).Should().BeEmpty();
    }

    [ScannerTheory, OnSqlite, OnPostgres]
    public async Task While_the_scanner_is_away_files_wait_and_then_go_or_stay(DatabaseKind kind)
    {
        await using var clamd = await Clamd.StartAsync();
        await using var site = await EvidenceSite.StartAsync(kind, ("Portal:Scanner:Socket", clamd.Socket));
        await clamd.StopAsync();
        var clean = (await site.AttachAsync("a.pdf", CorpusPdf.Of("a"))).Answer!;
        var infected = (await site.AttachAsync("b.pdf", Infected)).Answer!;
        (clean.Scan, infected.Scan).Should().Be((ScanState.Waiting, ScanState.Waiting));
        (await site.DecideAsync(clean.Id, Disclosure.Public, isRead: true)).Problem.Should().Be(AttachmentProblems.Waiting, "nobody can have read it");

        await ScanAsync(site);
        (await site.RowAsync(clean.Id))!.Scan.Should().Be(ScanState.Waiting, "the scanner is still away");
        await clamd.StartAgainAsync();
        await ScanAsync(site);

        (await site.RowAsync(clean.Id))!.Scan.Should().Be(ScanState.Clean);
        (await site.RowAsync(infected.Id)).Should().BeNull();
        (site.HasBytes(clean.Id), site.HasBytes(infected.Id)).Should().Be((true, false));
        (await LinesAsync(site)).Should().ContainSingle();
        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        (await db.AuditEntries.SingleAsync(entry => entry.Action == WaitingScans.ExpelName)).Should().BeEquivalentTo(new { SubjectId = infected.Id, ActorName = "virus-scan" });
    }

    private static async Task ScanAsync(EvidenceSite site)
    {
        await using var scope = site.Portal.NewScope();
        await ((WaitingScans)scope.ServiceProvider.GetService(typeof(WaitingScans))!).RunAsync(CancellationToken.None);
    }

    private static async Task<List<string?>> LinesAsync(EvidenceSite site)
    {
        await using var accounts = site.Portal.Door.OpenAccounts();
        return await accounts.SecurityEvents.Where(row => row.Kind == SecurityEventKind.VirusFound).Select(row => row.Detail).ToListAsync();
    }
}
