using Uijeongbu.SocialPlan.Domain.Results.Submission;

namespace Uijeongbu.SocialPlan.Portal.Features.YearReports;

/// <summary>What was deliberated beside what was submitted, or beside what stands now (대비표).</summary>
/// <param name="RegionCode">The municipality.</param>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="Earlier">The version that was deliberated last.</param>
/// <param name="Later">The version that was submitted after it; null while none was.</param>
/// <param name="Differences">All that differs.</param>
public sealed record YearComparison(string RegionCode, int FiscalYear, FrozenYear Earlier, FrozenYear? Later, IReadOnlyList<YearDifference> Differences)
{
    /// <summary>Name of the place.</summary>
    public string Place => Earlier.Content.Plan.RegionName;

    /// <summary>What stands on the right.</summary>
    public string LaterName => Later is null ? "지금 내용(제출 전)" : Later.Head.Number + " 제출본";
}

/// <summary>Reads <see cref="YearComparison"/>.</summary>
internal sealed class ComparisonQueries(VersionQueries versions, YearQueries years)
{
    /// <returns>null when nothing was deliberated, or when the viewer does not read the municipality's own results.</returns>
    public async Task<YearComparison?> FindAsync(string region, int year, CancellationToken cancellationToken)
    {
        if (await versions.LastAsync(region, year, YearVersionKind.Deliberated, cancellationToken) is not { } earlier)
        {
            return null;
        }

        var sent = await versions.LastAsync(region, year, YearVersionKind.Submitted, cancellationToken);
        var later = sent?.Head.At >= earlier.Head.At && sent.Report.Status >= YearReportStatus.Submitted ? sent : null;
        return (later?.Content ?? (await years.FindAsync(region, year, cancellationToken))?.Content) is { } now
            ? new(region, year, earlier, later, YearDifference.Between(earlier.Content, now))
            : null;
    }
}
