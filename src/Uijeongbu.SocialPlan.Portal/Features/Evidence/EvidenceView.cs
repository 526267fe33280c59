using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Features.Files;

namespace Uijeongbu.SocialPlan.Portal.Features.Evidence;

/// <summary>A file with the row version seen.</summary>
public sealed record EvidenceFile(SavedFile File, bool NeedsReading, long Version);

/// <summary>The evidence of a project for a year, as one viewer sees it.</summary>
/// <param name="RegionCode">The municipality.</param>
/// <param name="RegionName">Its name.</param>
/// <param name="ProjectId">The project.</param>
/// <param name="Project">Its number and name.</param>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="Lock">Why the viewer adds nothing and takes nothing away; null when the viewer does.</param>
/// <param name="MayDecide">Whether the viewer decides what is public.</param>
/// <param name="Files">In the order in which they came.</param>
public sealed record EvidenceView(
    string RegionCode, string RegionName, Guid ProjectId, string Project, int FiscalYear, EntryLock? Lock, bool MayDecide, IReadOnlyList<EvidenceFile> Files)
{
    /// <summary>Where it is.</summary>
    public string Address => FormattableString.Invariant($"/app/results/{FiscalYear}/projects/{ProjectId}/evidence");
}
