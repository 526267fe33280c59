using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>What the viewer still has to enter in the year that is open.</summary>
internal sealed class DueResults(PortalDb door, ResultQueries queries, TimeProvider clock)
{
    /// <summary>The grid of the open year; null when none is open, or when the viewer enters and reads no results.</summary>
    public async Task<ResultGrid?> OpenGridAsync(Viewer viewer, CancellationToken cancellationToken) =>
        await OpenYearAsync(viewer, cancellationToken) is { } year ? await queries.GridAsync(year, regionCode: null, cancellationToken) : null;

    /// <summary>The youngest year that is open for entry at the viewer's first place.</summary>
    public async Task<int?> OpenYearAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        if (viewer.RegionsFor(Permissions.ResultRead) is not [var region, ..])
        {
            return null;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        await using var db = await door.OpenAsync(Permissions.ResultRead, cancellationToken);
        return await db.ResultsPeriods
            .Where(period => period.RegionCode == region && period.OpensAt <= now && now <= period.ClosesAt)
            .OrderByDescending(period => period.FiscalYear)
            .Select(period => (int?)period.FiscalYear)
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>The part of a year that is open for entry at the viewer's first place and ends soonest; null when none is.</summary>
    public async Task<InterimPeriod?> OpenInterimAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        if (viewer.RegionsFor(Permissions.ResultRead) is not [var region, ..])
        {
            return null;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        await using var db = await door.OpenAsync(Permissions.ResultRead, cancellationToken);
        return await db.InterimPeriods.AsNoTracking().Where(period => period.RegionCode == region && period.OpensAt <= now && now <= period.ClosesAt)
            .OrderBy(period => period.ClosesAt).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>The viewer's own projects: first what can still be entered, then what waits for others.</summary>
    public static IReadOnlyList<DueProject> Of(ResultGrid? grid) =>
        grid is null ? [] : [.. grid.Projects.Where(project => project.IsOwn)
            .Select(project => new DueProject(project.Code, project.Name, project.Rows.Count, project.Rows.Count(row => row.Saved.State is ResultState.NotEntered), project.Lock))
            .OrderBy(project => project.Lock is not null).ThenBy(project => project.Missing == 0)];
}

/// <summary>A project to report on.</summary>
/// <param name="Code">사업번호.</param>
/// <param name="Name">Name.</param>
/// <param name="Indicators">How many indicators it has.</param>
/// <param name="Missing">How many of them are 미입력.</param>
/// <param name="Lock">Why nothing can be entered; null when it can.</param>
internal sealed record DueProject(string Code, string Name, int Indicators, int Missing, EntryLock? Lock);
