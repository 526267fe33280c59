using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Audit;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Kill;

/// <summary>All that the portal holds of a campaign.</summary>
internal sealed record Stored(
    IReadOnlyDictionary<Guid, (long Version, decimal? Actual)> Values,
    IReadOnlyList<AuditEntry> Audit,
    IReadOnlyList<AuditHead> Heads,
    IReadOnlyList<CommandRecord> Commands,
    byte[] Key)
{
    public static async Task<Stored> ReadAsync(PortalDbContext db, AuditKey key, int year) => new(
        await db.AnnualResults.AsNoTracking().Where(row => row.FiscalYear == year).ToDictionaryAsync(row => row.IndicatorId, row => (row.Version, row.Actual)),
        await db.AuditEntries.AsNoTracking().OrderBy(entry => entry.RegionCode).ThenBy(entry => entry.Sequence).ToListAsync(),
        await db.AuditHeads.AsNoTracking().ToListAsync(),
        await db.CommandRecords.AsNoTracking().ToListAsync(),
        key.Bytes.ToArray());

    /// <summary>The saved states that the audit holds of a cell, in order.</summary>
    public static SavedResult StateOf(AuditEntry entry) => JsonSerializer.Deserialize<SavedResult>(entry.After!, Change.Json)!;
}
