using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.ProjectReports;

/// <summary>The sample year with people who ask for reviews, review and collect.</summary>
internal sealed class ReportSite(ResultSite results) : IAsyncDisposable
{
    public const string Owner = ResultSite.Owner;
    public const string Owner2 = ResultSite.Owner2;
    public const string Leader = "leader@uijeongbu.example";
    public const string Head = "head@uijeongbu.example";
    public const string Coordinator = "coordinator@uijeongbu.example";

    /// <summary>A project of 복지정책과 that waits for its review.</summary>
    public const string Waiting = "2-3-4";

    public ResultSite Results => results;

    public TestPortal Portal => results.Portal;

    public static async Task<ReportSite> StartAsync(DatabaseKind kind) => new(await ResultSite.StartAsync(kind));

    public async Task<ReportDesk> DeskAsync(string email)
    {
        await using var scope = await Portal.ActAsAsync(email);
        return (await ActivatorUtilities.GetServiceOrCreateInstance<ReportQueries>(scope.ServiceProvider).DeskAsync(ResultSite.Uijeongbu, ResultSite.Year, CancellationToken.None))!;
    }

    public async Task<ProjectCase> FindAsync(string email, string code) => (await DeskAsync(email)).Cases.Projects.Single(one => one.Project.Code == code);

    /// <summary>Moves one report as it stands.</summary>
    public async Task<Outcome<MovedReports>> MoveAsync(string email, string code, ReportMove move, MoveEvidence? evidence = null, bool knowsBlanks = false)
    {
        var found = await FindAsync(email, code);
        MoveReportsCall call = new(Guid.CreateVersion7(), ResultSite.Uijeongbu, ResultSite.Year, move, [new(found.Project.Id, found.Version)], evidence ?? new(), knowsBlanks);
        return await RunAsync(email, call, found.Case.Status);
    }

    public async Task<Outcome<MovedReports>> RunAsync(string email, MoveReportsCall call, ReportStatus from)
    {
        await using var scope = await Portal.ActAsAsync(email);
        return await scope.ServiceProvider.GetRequiredService<ReportCommands>().MoveAsync(call, from, CancellationToken.None);
    }

    public async Task<Outcome<SavedWords>> WriteAsync(string email, string code, string narrative, ReportWords words)
    {
        var found = await FindAsync(email, code);
        await using var scope = await Portal.ActAsAsync(email);
        return await scope.ServiceProvider.GetRequiredService<SaveWords>().RunAsync(
            new(Guid.CreateVersion7(), ResultSite.Uijeongbu, found.Project.Id, ResultSite.Year, narrative, words, found.Version), CancellationToken.None);
    }

    public async Task<ReportStatus> StatusAsync(string code)
    {
        await using var db = await Portal.OpenAsync(ResultSite.Uijeongbu);
        return await db.ProjectReports.Where(row => db.Projects.Any(project => project.Id == row.ProjectId && project.Code == code)).Select(row => row.Status).SingleAsync();
    }

    public ValueTask DisposeAsync() => results.DisposeAsync();
}
