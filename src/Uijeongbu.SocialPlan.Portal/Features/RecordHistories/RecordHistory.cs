using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Audit;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.RecordHistories;

/// <summary>Reads what happened to a record from the audit entries of its region: the newest first.</summary>
internal sealed class RecordHistory(PortalDb door)
{
    /// <summary>So many are read at once.</summary>
    public const int Most = 100;


    /// <returns>null when the place is none of the viewer's.</returns>
    public Task<IReadOnlyList<HistoryEntry>?> OfAsync(string region, IReadOnlyCollection<Guid> subjects, CancellationToken cancellationToken) =>
        OfAsync(region, entry => subjects.Contains(entry.SubjectId), cancellationToken);

    /// <summary>The same for all records of a kind, for what a place has one of.</summary>
    /// <returns>null when the place is none of the viewer's.</returns>
    public Task<IReadOnlyList<HistoryEntry>?> OfKindAsync(string region, string kind, CancellationToken cancellationToken) => OfAsync(region, entry => entry.SubjectKind == kind, cancellationToken);

    private async Task<IReadOnlyList<HistoryEntry>?> OfAsync(string region, Expression<Func<AuditEntry, bool>> wanted, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PlanRead, cancellationToken);
        if (!db.ViewerRegions.Contains(region, StringComparer.Ordinal))
        {
            return null;
        }

        var found = await db.AuditEntries.Where(entry => entry.RegionCode == region).Where(wanted)
            .OrderByDescending(entry => entry.Sequence).Take(Most).ToListAsync(cancellationToken);
        return [.. found.Select(HistoryReading.Of)];
    }
}
