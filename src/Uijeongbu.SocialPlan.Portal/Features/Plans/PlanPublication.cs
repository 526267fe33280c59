using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans;

/// <summary>Freezes an annual plan with its results for the public (확정본). A later publication with other inputs replaces it and keeps it readable.</summary>
internal static class PlanPublication
{
    /// <summary>Publishes inside the caller's transaction. The same inputs again give the snapshot that is there.</summary>
    /// <returns>null when there is no such annual plan in the viewer's regions.</returns>
    public static async Task<PublishedSnapshot?> PublishAsync(PortalDbContext db, PublicationRequest request, CancellationToken cancellationToken)
    {
        if (await PublishedPlanBuilder.BuildAsync(db, request, cancellationToken) is not { } plan)
        {
            return null;
        }

        var content = PublishedPlanJson.Write(plan);
        var hash = PublishedPlanJson.HashOf(content);
        var earlier = await db.PublishedSnapshots
            .Where(snapshot => snapshot.RegionCode == request.RegionCode && snapshot.FiscalYear == request.FiscalYear)
            .ToListAsync(cancellationToken);
        var current = earlier.SingleOrDefault(snapshot => snapshot.IsCurrent);
        return current?.InputsHash == hash ? current : await ReplaceAsync(db, current, SnapshotOf(request, content, hash, earlier.Count, current), cancellationToken);
    }

    private static async Task<PublishedSnapshot> ReplaceAsync(PortalDbContext db, PublishedSnapshot? current, PublishedSnapshot next, CancellationToken cancellationToken)
    {
        // First the old one, then the new one: the database allows one current snapshot at any moment.
        current?.MarkSuperseded();
        await db.SaveChangesAsync(cancellationToken);
        db.Add(next);
        await db.SaveChangesAsync(cancellationToken);
        return next;
    }

    private static PublishedSnapshot SnapshotOf(PublicationRequest request, string content, string hash, int earlier, PublishedSnapshot? current) => new()
    {
        Number = string.Create(CultureInfo.InvariantCulture, $"SP-{request.RegionCode}-{request.FiscalYear}-{earlier + 1:00}"),
        RegionCode = request.RegionCode,
        FiscalYear = request.FiscalYear,
        PublishedAt = request.At,
        PolicyId = request.Policy.Id,
        PolicyVersion = request.Policy.Version,
        InputsHash = hash,
        Content = content,
        IsDemo = request.IsDemo,
        Supersedes = current?.Number,
    };
}
