using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Audit;
using Uijeongbu.SocialPlan.Domain.Practice;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Data.Record;

/// <summary>
/// Takes away the rows of practice copies that ended long ago (<see cref="PracticeCopy.KeptDays"/>): of every table of the model that belongs to a place, but
/// the audit chain, which is never shortened. Files of theirs go with the sweep of uploads.
/// </summary>
internal sealed partial class PracticePurge(PortalDb door, TimeProvider clock, ILogger<PracticePurge> log)
{
    private static readonly Type[] Kept = [typeof(AuditEntry), typeof(AuditHead), typeof(AuditSeal)];
    private static readonly MethodInfo Delete = typeof(PracticePurge).GetMethod(nameof(DeleteAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var before = now.AddDays(-PracticeCopy.KeptDays);
        await using var shared = await door.OpenAsAsync(Viewer.Anonymous, Permissions.PublishedRead, cancellationToken);
        var ended = await shared.Regions.Where(row => row.PracticeOf != null && row.PracticeEndedAt < before).Select(row => row.Code).ToListAsync(cancellationToken);
        foreach (var code in ended)
        {
            await TakeAwayAsync(code, now, cancellationToken);
        }
    }

    private async Task TakeAwayAsync(string code, DateTime now, CancellationToken cancellationToken)
    {
        // The copy's own rows, and the one row of the place that tells of it: no other place.
        await using var db = await door.OpenAsAsync(Viewer.System("practice-purge", [PracticeCode.PlaceOf(code), code]), Permissions.RecordPurge, cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var copies = await db.PracticeCopies.Where(row => row.RegionCode == PracticeCode.PlaceOf(code)).ToListAsync(cancellationToken);
        if (copies.Find(row => row.Code == code) is not { RemovedAt: null, EndedAt: not null } copy)
        {
            return;
        }

        await db.Departments.Where(row => row.RegionCode == code).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.ParentId, (Guid?)null).SetProperty(row => row.SuccessorId, (Guid?)null), cancellationToken);
        var rows = 0;
        foreach (var type in ChildrenFirst(db.Model))
        {
            rows += await (Task<int>)Delete.MakeGenericMethod(type).Invoke(null, [db, code, cancellationToken])!;
        }

        copy.RemovedAt = now;
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        LogTaken(code, rows);
    }

    private static Task<int> DeleteAsync<T>(PortalDbContext db, string code, CancellationToken cancellationToken)
        where T : class, IRegionOwned => db.Set<T>().Where(row => row.RegionCode == code).ExecuteDeleteAsync(cancellationToken);

    // Tables of the model that belong to a place, each after those that hang under it.
    private static List<Type> ChildrenFirst(IModel model)
    {
        List<Type> order = [];
        foreach (var type in model.GetEntityTypes().Where(type => typeof(IRegionOwned).IsAssignableFrom(type.ClrType) && !Kept.Contains(type.ClrType)))
        {
            Visit(type);
        }

        return order;

        void Visit(IEntityType type)
        {
            if (!order.Contains(type.ClrType) && typeof(IRegionOwned).IsAssignableFrom(type.ClrType))
            {
                type.GetReferencingForeignKeys().Select(key => key.DeclaringEntityType).Where(child => child != type).ToList().ForEach(Visit);
                order.Add(type.ClrType);
            }
        }
    }

    [LoggerMessage(LogLevel.Information, "The practice copy {Region} ended long ago: {Rows} rows were taken away, its record stays")]
    private partial void LogTaken(string region, int rows);
}
