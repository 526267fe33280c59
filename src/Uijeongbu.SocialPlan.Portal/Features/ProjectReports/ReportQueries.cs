using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>Reads the reports of a year: seven statements, however many they are.</summary>
internal sealed class ReportQueries(PortalDb door, TimeProvider clock)
{
    /// <summary>All reports, of which a project owner finds the own ones only.</summary>
    /// <returns>null when the viewer finds no annual plan of that year there.</returns>
    public Task<ReportDesk?> DeskAsync(string region, int year, CancellationToken cancellationToken) => ReadAsync(region, year, projects: null, cancellationToken);

    /// <summary>One report.</summary>
    /// <returns>null when the viewer finds no such project there.</returns>
    public async Task<ReportDesk?> FindAsync(string region, int year, Guid project, CancellationToken cancellationToken) =>
        await ReadAsync(region, year, [project], cancellationToken) is { Cases.Projects.Count: 1 } desk ? desk : null;

    private async Task<ReportDesk?> ReadAsync(string region, int year, IReadOnlyCollection<Guid>? projects, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.ResultRead, cancellationToken);
        var place = await db.AnnualPlans.Where(row => row.RegionCode == region && row.FiscalYear == year)
            .Join(db.Regions, annual => annual.RegionCode, one => one.Code, (_, one) => one.Name).SingleOrDefaultAsync(cancellationToken);
        if (place is null)
        {
            return null;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var cases = await ReportCases.ReadAsync(db, region, year, projects, now, cancellationToken);
        cases = IsOnlyOwner(db.Viewer, region) ? cases with { Projects = [.. cases.Projects.Where(one => one.Actor.Parts.HasFlag(ReportParts.Owner))] } : cases;
        Guid[] ids = [.. cases.Projects.Select(one => one.Project.Id)];
        var moves = await db.ProjectReportMoves.Where(row => row.RegionCode == region && row.FiscalYear == year && ids.Contains(row.ProjectId)).ToListAsync(cancellationToken);
        return new(region, place, year, cases, moves.OrderBy(row => row.At).ToLookup(row => row.ProjectId), await door.NamesAsync(cases.Projects.SelectMany(one => one.Staff), cancellationToken), now);
    }

    /// <summary>Whether the viewer reads results at the place as a project owner and as nobody else.</summary>
    public static bool IsOnlyOwner(Viewer viewer, string region) =>
        viewer.GrantsAt(region).Where(grant => Permissions.Allow(grant.Role, Permissions.ResultRead)).All(grant => grant.Role is Role.ProjectOwner);
}
