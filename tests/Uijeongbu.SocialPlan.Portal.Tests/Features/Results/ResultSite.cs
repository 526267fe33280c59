using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

/// <summary>A portal with the sample year whose results are being entered, and people who enter them.</summary>
internal sealed class ResultSite : IAsyncDisposable
{
    public const string Uijeongbu = "41150";
    public const string Yangju = "41630";
    public const string Owner = "owner@uijeongbu.example";
    public const string Owner2 = "owner2@uijeongbu.example";
    public const int Year = 2025;

    private ResultSite(TestPortal portal) => Portal = portal;

    public TestPortal Portal { get; }

    public static async Task<ResultSite> StartAsync(DatabaseKind kind) => new(await TestPortal.StartWithSampleAsync(kind));

    /// <summary>Over a portal that was filled otherwise.</summary>
    public static ResultSite Of(TestPortal portal) => new(portal);

    public async Task<ResultGrid?> GridAsync(string email, string? region = null)
    {
        await using var scope = await Portal.ActAsAsync(email);
        return await scope.ServiceProvider.GetRequiredService<ResultQueries>().GridAsync(Year, region, CancellationToken.None);
    }

    public async Task<GridRow> RowAsync(string email, string indicator) =>
        (await GridAsync(email))!.Projects.SelectMany(project => project.Rows).Single(row => row.Name == indicator);

    public async Task<Outcome<SavedResult>> SaveAsync(string email, SaveResultCall call)
    {
        await using var scope = await Portal.ActAsAsync(email);
        return await scope.ServiceProvider.GetRequiredService<SaveResult>().RunAsync(call, CancellationToken.None);
    }

    public static SaveResultCall Entering(GridRow row, decimal actual) =>
        new(Guid.CreateVersion7(), Uijeongbu, row.IndicatorId, Year, ResultState.Entered, actual, null, row.Saved.Version);

    /// <summary>How many rows the portal holds of each kind that a command writes.</summary>
    public async Task<(int Commands, int Audit, int Messages, int Results)> CountAsync()
    {
        await using var db = await Portal.OpenAsync(Uijeongbu, Yangju);
        return (await db.CommandRecords.CountAsync(), await db.AuditEntries.CountAsync(), await db.ChangeMessages.CountAsync(), await db.AnnualResults.CountAsync());
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}
