using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.YearReports;

/// <summary>Reads submissions for the province: four statements, however many municipalities, and two more for one of them.</summary>
internal sealed class SubmissionQueries(PortalDb door)
{
    // Named one by one: the database keeps names, and names have another order.
    private static readonly YearReportStatus[] Sent = [YearReportStatus.Submitted, YearReportStatus.MoreAsked, YearReportStatus.Completed, YearReportStatus.Received];

    /// <param name="year">Year of implementation; null for the last that was submitted, or else the last with a plan.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>null when the viewer finds no annual plan anywhere.</returns>
    public async Task<Submissions?> AllAsync(int? year, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.SubmissionRead, cancellationToken);
        return await AllAsync(db, year, cancellationToken);
    }

    /// <returns>null when nothing was submitted to the viewer from there.</returns>
    public async Task<SubmissionView?> FindAsync(string region, int year, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.SubmissionRead, cancellationToken);
        if ((await AllAsync(db, year, cancellationToken))?.Lines.FirstOrDefault(line => line.RegionCode == region) is not { Report: not null } line
            || await VersionQueries.LastAsync(db, region, year, YearVersionKind.Submitted, cancellationToken) is not { } last)
        {
            return null;
        }

        var moves = await db.YearReportMoves.Where(row => row.RegionCode == region && row.FiscalYear == year && Sent.Contains(row.To)).OrderBy(row => row.At).ToListAsync(cancellationToken);
        var versions = await YearQueries.HeadsAsync(db.YearVersions.Where(row => row.RegionCode == region && row.FiscalYear == year && row.Kind == YearVersionKind.Submitted), cancellationToken);
        return new(line, year, versions, moves, last.Content, db.Viewer.RegionsFor(Permissions.SubmissionReceive)?.Contains(region, StringComparer.Ordinal) ?? false);
    }

    private static async Task<Submissions?> AllAsync(PortalDbContext db, int? year, CancellationToken cancellationToken)
    {
        var places = await db.AnnualPlans.Join(db.Regions, annual => annual.RegionCode, region => region.Code, (annual, region) => new { region.Code, region.Name, annual.FiscalYear }).ToListAsync(cancellationToken);
        int[] years = [.. places.Select(row => row.FiscalYear).Distinct().OrderDescending()];
        if (years.Length == 0)
        {
            return null;
        }

        // In January one looks for what comes in, not for next year's plan.
        var submitted = year is null ? await db.YearVersions.Where(row => row.Kind == YearVersionKind.Submitted).Select(row => (int?)row.FiscalYear).MaxAsync(cancellationToken) : null;
        var shown = year ?? submitted ?? years[0];
        var reports = await db.YearReports.Where(row => row.FiscalYear == shown && Sent.Contains(row.Status)).ToListAsync(cancellationToken);
        var heads = await YearQueries.HeadsAsync(db.YearVersions.Where(row => row.FiscalYear == shown && row.Kind == YearVersionKind.Submitted), cancellationToken);
        return new(shown, years, [.. places.Where(row => row.FiscalYear == shown).OrderBy(row => row.Code, StringComparer.Ordinal).Select(row => new SubmissionLine(
            row.Code, row.Name, reports.Find(one => one.RegionCode == row.Code), LastOf(heads, row.Code)))]);
    }

    private static VersionHead? LastOf(IEnumerable<VersionHead> heads, string region) => heads.LastOrDefault(head => head.Number.Contains($"-{region}-", StringComparison.Ordinal));
}
