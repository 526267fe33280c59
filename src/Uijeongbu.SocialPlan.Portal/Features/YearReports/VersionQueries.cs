using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.YearReports;

/// <summary>A frozen version with its content.</summary>
/// <param name="RegionCode">The municipality.</param>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="Head">Its number, kind and hash.</param>
/// <param name="Content">What it says.</param>
/// <param name="Report">How far the year is today.</param>
public sealed record FrozenYear(string RegionCode, int FiscalYear, VersionHead Head, YearContent Content, YearReport Report)
{
    /// <summary>Address of its page.</summary>
    public string Address => $"{YearView.AddressOf(RegionCode, FiscalYear)}/versions/{Head.Number}";

    /// <summary>Its figures from the frozen inputs, under their own policy.</summary>
    /// <exception cref="InvalidOperationException">This binary does not know the policy or a formula.</exception>
    public ScoredPlan Scored() => ScoredPlan.OfVersion(
        Content.Plan, new(Head.Number, Head.At, Content.Plan.PolicyId, Content.Plan.PolicyVersion, Head.Hash, Content.Plan.IsDemo, Supersedes: null) { Version = Head.Kind }, Address);
}

/// <summary>Reads frozen versions: the municipality all of them, its province what was submitted to it.</summary>
internal sealed class VersionQueries(PortalDb door)
{
    /// <returns>null when there is none for the viewer.</returns>
    public async Task<FrozenYear?> FindAsync(string region, int year, string number, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.SubmissionRead, cancellationToken);
        return await ReadAsync(db, Visible(db, region, year).Where(row => row.Number == number), cancellationToken);
    }

    /// <summary>The last version of a kind; null when there is none for the viewer.</summary>
    public async Task<FrozenYear?> LastAsync(string region, int year, YearVersionKind kind, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.SubmissionRead, cancellationToken);
        return await LastAsync(db, region, year, kind, cancellationToken);
    }

    /// <summary>The same on a context that is open already.</summary>
    public static Task<FrozenYear?> LastAsync(PortalDbContext db, string region, int year, YearVersionKind kind, CancellationToken cancellationToken) =>
        ReadAsync(db, Visible(db, region, year).Where(row => row.Kind == kind), cancellationToken);

    private static IQueryable<YearVersion> Visible(PortalDbContext db, string region, int year)
    {
        var readsAll = db.Viewer.RegionsFor(Permissions.ResultRead)?.Contains(region, StringComparer.Ordinal) ?? false;
        return db.YearVersions.Where(row => row.RegionCode == region && row.FiscalYear == year && (readsAll || row.Kind == YearVersionKind.Submitted));
    }

    private static async Task<FrozenYear?> ReadAsync(PortalDbContext db, IQueryable<YearVersion> versions, CancellationToken cancellationToken)
    {
        var found = await versions.OrderByDescending(row => row.Number)
            .Join(db.YearReports, version => new { version.RegionCode, version.FiscalYear }, report => new { report.RegionCode, report.FiscalYear }, (version, report) => new { version, report })
            .FirstOrDefaultAsync(cancellationToken);
        return found is null ? null : new(
            found.version.RegionCode, found.version.FiscalYear,
            new(found.version.Number, found.version.Kind, found.version.At, found.version.ByName, found.version.Hash, found.version.Counts),
            PublishedPlanJson.ReadYear(found.version.Content), found.report);
    }
}
