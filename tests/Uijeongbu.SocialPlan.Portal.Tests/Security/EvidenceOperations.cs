using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Evidence;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Files;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>Commands and queries about evidence of results: rows of <see cref="Operations.All"/>.</summary>
internal static class EvidenceOperations
{
    private static readonly CancellationToken None = CancellationToken.None;

    public static IReadOnlyList<Operation> All { get; } =
    [
        new(typeof(AttachFile), Permissions.ResultWrite, true, async (services, site, place) => Of(await services.GetRequiredService<AttachFile>().RunAsync(
            new(Guid.CreateVersion7(), place, EvidenceFiles.Kind, site.PlanOf(place).Project.Id, "a.pdf", SmallPlan.Year), new MemoryStream(SampleFiles.Pdf), None))) { OpenOnly = Answer.Refused },
        new(typeof(RefuseInfected), Permissions.ResultWrite, true, async (services, site, place) => Of(await services.GetRequiredService<RefuseInfected>().RunAsync(
            new(Guid.CreateVersion7(), place, new(EvidenceFiles.Kind, site.PlanOf(place).Project.Id, SmallPlan.Year, "a.pdf", 1, "", "Mark")), EvidenceFiles.Subject, None))) { OpenOnly = Answer.Refused },
        new(typeof(AskDisclosure), Permissions.ResultWrite, true, async (services, site, place) => Of(await services.GetRequiredService<AskDisclosure>().RunAsync(await CallAsync(site, place), None))) { OpenOnly = Answer.Refused },
        new(typeof(DecideDisclosure), Permissions.FileDisclose, true, async (services, site, place) => Of(await services.GetRequiredService<DecideDisclosure>().RunAsync(await CallAsync(site, place), None))),
        new(typeof(EvidenceQueries), Permissions.ResultRead, false, async (services, site, place) =>
            await services.GetRequiredService<EvidenceQueries>().FindAsync(site.PlanOf(place).Project.Id, SmallPlan.Year, None) is null ? Answer.NotFound : Answer.Done),
        new(typeof(FileQueries), Permissions.PlanRead, false, async (services, site, place) => await ReadAsync(services, site, place)),
    ];

    /// <summary>A file of evidence of a place's project.</summary>
    public static void AddTo(PortalDbContext db, SmallPlan plan) => db.Add(new Attachment
    {
        RegionCode = plan.Plan.RegionCode, SubjectKind = EvidenceFiles.Kind, SubjectId = plan.Project.Id, FiscalYear = SmallPlan.Year, Name = "a.pdf", MediaType = "application/pdf", Length = 1,
        Hash = new('0', 64), UploadedAt = new(2027, 1, 11, 0, 0, 0, DateTimeKind.Utc), UploadedByName = "누구", Content = ContentCheck.Done,
    });

    private static async Task<DisclosureCall> CallAsync(RightsSite site, string place)
    {
        await using var db = await site.Portal.OpenAsync(place);
        var file = await db.Attachments.FirstAsync(row => row.SubjectKind == EvidenceFiles.Kind && row.UploadedByName == "누구");
        return new(Guid.CreateVersion7(), place, file.Id, new(Disclosure.Closed, 6, "개인정보"), IsRead: true, file.Version);
    }

    // Whoever reads plans there without reading results finds evidence of no project.
    private static async Task<Answer> ReadAsync(IServiceProvider services, RightsSite site, string place)
    {
        var id = (await CallAsync(site, place)).FileId;
        await using var accounts = site.Portal.Door.OpenAccounts();
        var viewer = await services.GetRequiredService<ViewerAccessor>().CurrentAsync(accounts, isCommand: false, None);
        var found = await services.GetRequiredService<FileQueries>().FindAsync(place, id, None) is not null;
        var reads = viewer.RegionsFor(Permissions.ResultRead)?.Contains(place, StringComparer.Ordinal) ?? false;
        var finds = viewer.RegionsFor(Permissions.PlanRead)?.Contains(place, StringComparer.Ordinal) ?? false;
        return found != reads ? Answer.Refused : finds ? Answer.Done : Answer.NotFound;
    }

    private static Answer Of<T>(Outcome<T> outcome)
        where T : class => outcome.IsOk ? Answer.Done : outcome.Problem.Code.EndsWith("not-found", StringComparison.Ordinal) ? Answer.NotFound : Answer.Refused;
}
