using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Regions;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Data.Shipped;

/// <summary>Regions, generations, peer groups, policies and published records. Rows are added and updated by their key, never removed.</summary>
internal sealed class ReferenceData(PortalDb portalDb, TimeProvider clock) : ShippedData
{
    private static readonly string[] Files =
        [ShippedRows.RegionsFile, ShippedRows.GenerationsFile, ShippedRows.GroupsFile, ShippedRows.AchievementsFile, ShippedRows.AwardsFile];

    // Every start asks for it. A policy counts by name and version, because it never changes under them.
    private static readonly Lazy<string> HashOfFiles = new(() =>
        ShippedFiles.HashOf(Files, string.Join(';', ScoringPolicies.All.Select(policy => FormattableString.Invariant($"{policy.Id}/{policy.Version}")))));

    public override string Name => "reference";

    public override string Hash => HashOfFiles.Value;

    public override bool IsWanted(PortalDataOptions options) => true;

    public override async Task ApplyAsync(CancellationToken cancellationToken)
    {
        await using var db = await portalDb.OpenAsAsync(Viewer.System("reference-data", []), Permissions.ReferenceWrite, cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var regions = ShippedRows.Regions();
        RegionDirectory directory = new(regions);
        await PutAsync(db, regions, cancellationToken);
        await PutAsync(db, ShippedRows.Generations(), cancellationToken);
        await PutAsync(db, ShippedRows.Groups(directory), cancellationToken);
        await PutPoliciesAsync(db, cancellationToken);
        await PutAsync(db, ShippedRows.Achievements(directory), cancellationToken);
        await PutAsync(db, ShippedRows.Awards(directory), cancellationToken);
        await StampAsync(db, clock.GetUtcNow().UtcDateTime, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    // A policy that figures were published with stays as it was, whatever this program would write for it today.
    private static async Task PutPoliciesAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var known = await db.ScoringPolicies.Select(policy => new { policy.Id, policy.Version }).ToListAsync(cancellationToken);
        db.AddRange(ScoringPolicies.All.Select(PolicyDefinition.Record).Where(policy => !known.Contains(new { policy.Id, policy.Version })));
    }

    private static async Task PutAsync<T>(PortalDbContext db, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        await db.Set<T>().LoadAsync(cancellationToken);
        var key = db.Model.FindEntityType(typeof(T))!.FindPrimaryKey()!;
        foreach (var row in rows)
        {
            var values = key.Properties.Select(property => property.PropertyInfo!.GetValue(row));
            switch (db.Set<T>().Local.FindEntryUntyped(values))
            {
                case null: db.Add(row); break;
                case var known when key.DeclaringEntityType.GetComplexProperties().Any():
                    known.State = EntityState.Detached; // EF sets no value inside a part of a document that was null
                    db.Update(row);
                    break;
                case var known: known.CurrentValues.SetValues(row); break;
            }
        }
    }
}
