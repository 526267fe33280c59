using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data.Uploads;
using Uijeongbu.SocialPlan.Portal.Features.Evidence;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Evidence;

/// <summary>The sample year whose results are being entered, with a project and who is in charge of it.</summary>
internal sealed class EvidenceSite : IAsyncDisposable
{
    public const string Coordinator = "coordinator@uijeongbu.example";

    private EvidenceSite(TestPortal portal) => Portal = portal;

    public TestPortal Portal { get; }

    /// <summary>A project of <see cref="ResultSite.Owner"/>.</summary>
    public Guid Project { get; private set; }

    /// <summary>A project of someone else.</summary>
    public Guid Foreign { get; private set; }

    public static async Task<EvidenceSite> StartAsync(DatabaseKind kind, params (string Key, string Value)[] settings)
    {
        var portal = await TestPortal.StartWithSampleAsync(kind, settings);
        EvidenceSite site = new(portal);
        await using var scope = await portal.ActAsAsync(ResultSite.Owner);
        var grid = await scope.ServiceProvider.GetRequiredService<Portal.Features.Results.ResultQueries>().GridAsync(ResultSite.Year, null, CancellationToken.None);
        site.Project = grid!.Projects.First(project => project.Lock is null).Id;
        await using var db = await portal.OpenAsync(ResultSite.Uijeongbu);
        var own = grid.Projects.Select(project => project.Id).ToList();
        site.Foreign = await db.Projects.Where(row => !own.Contains(row.Id) && row.FirstYear <= ResultSite.Year && db.AnnualPlans.Any(annual => annual.PlanId == row.PlanId && annual.FiscalYear == ResultSite.Year)).Select(row => row.Id).FirstAsync();
        return site;
    }

    /// <summary>Runs something as a person.</summary>
    public async Task<TAnswer> AsAsync<TService, TAnswer>(string email, Func<TService, Task<TAnswer>> act)
        where TService : notnull
    {
        await using var scope = await Portal.ActAsAsync(email);
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<Outcome<SavedFile>> AttachAsync(string name, byte[] content, string who = ResultSite.Owner, Guid? project = null, int year = ResultSite.Year) =>
        AsAsync<AttachFile, Outcome<SavedFile>>(who, attach => attach.RunAsync(
            new(Guid.CreateVersion7(), ResultSite.Uijeongbu, EvidenceFiles.Kind, project ?? Project, name, year), new MemoryStream(content), CancellationToken.None));

    public Task<EvidenceView?> ViewAsync(string who, Guid? project = null) =>
        AsAsync<EvidenceQueries, EvidenceView?>(who, queries => queries.FindAsync(project ?? Project, ResultSite.Year, CancellationToken.None));

    public async Task<Outcome<SavedFile>> AskAsync(Guid file, Disclosure disclosure, int? ground = null, string? note = null) =>
        await AsAsync<AskDisclosure, Outcome<SavedFile>>(ResultSite.Owner, async ask => await ask.RunAsync(await CallAsync(file, new(disclosure, ground, note), isRead: false), CancellationToken.None));

    public async Task<Outcome<SavedFile>> DecideAsync(Guid file, Disclosure disclosure, int? ground = null, string? note = null, bool isRead = false, string who = Coordinator) =>
        await AsAsync<DecideDisclosure, Outcome<SavedFile>>(who, async decide => await decide.RunAsync(await CallAsync(file, new(disclosure, ground, note), isRead), CancellationToken.None));

    public async Task<Attachment?> RowAsync(Guid file)
    {
        await using var db = await Portal.OpenAsync(ResultSite.Uijeongbu);
        return await db.Attachments.AsNoTracking().SingleOrDefaultAsync(row => row.Id == file);
    }

    public bool HasBytes(Guid file) => File.Exists(Path.Combine(Portal.Database.Folder, UploadFolder.Name, ResultSite.Uijeongbu, file.ToString("N")));

    /// <summary>Ends the period of entry.</summary>
    public async Task CloseAsync()
    {
        await using var db = await Portal.OpenAsync(ResultSite.Uijeongbu);
        var period = await db.ResultsPeriods.SingleAsync(row => row.FiscalYear == ResultSite.Year);
        db.Remove(period);
        await db.SaveChangesAsync();
        db.Add(new ResultsPeriod { RegionCode = ResultSite.Uijeongbu, FiscalYear = ResultSite.Year, OpensAt = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc), ClosesAt = new(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc) });
        await db.SaveChangesAsync();
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();

    private async Task<DisclosureCall> CallAsync(Guid file, DisclosureChoice choice, bool isRead) =>
        new(Guid.CreateVersion7(), ResultSite.Uijeongbu, file, choice, isRead, (await RowAsync(file))!.Version);
}
