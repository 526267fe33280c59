using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Audit;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Kill;

/// <summary>All that the portal holds of a campaign.</summary>
internal sealed record Stored(
    IReadOnlyDictionary<Guid, CellState> Values,
    IReadOnlyList<AuditEntry> Audit,
    IReadOnlyList<AuditHead> Heads,
    IReadOnlyList<CommandRecord> Commands,
    byte[] Key)
{
    public static async Task<Stored> ReadAsync(PortalDbContext db, AuditKey key, int year) => new(
        await CellsAsync(db, year),
        await db.AuditEntries.AsNoTracking().OrderBy(entry => entry.RegionCode).ThenBy(entry => entry.Sequence).ToListAsync(),
        await db.AuditHeads.AsNoTracking().ToListAsync(),
        await db.CommandRecords.AsNoTracking().ToListAsync(),
        key.Bytes.ToArray());

    /// <summary>Every cell of the grid by the id it is sent with: results by their indicator, amounts by their line.</summary>
    public static async Task<Dictionary<Guid, CellState>> CellsAsync(PortalDbContext db, int year)
    {
        var results = await db.AnnualResults.AsNoTracking().Where(row => row.FiscalYear == year).ToListAsync();
        var lines = await db.BudgetLines.AsNoTracking().Where(row => row.FiscalYear == year).ToListAsync();
        return results.Select(row => (row.IndicatorId, new CellState(row.Version, row.Actual)))
            .Concat(lines.Select(row => (row.Id, new CellState(row.Version, InMillions(row.ExecutedWon))))).ToDictionary();
    }

    /// <summary>The saved state that an entry of the audit holds of a cell.</summary>
    public static CellState StateOf(AuditEntry entry)
    {
        if (entry.SubjectKind == SaveExecution.Subject)
        {
            var amount = JsonSerializer.Deserialize<SavedExecution>(entry.After!, Change.Json)!;
            return new(amount.Version, InMillions(amount.ExecutedWon));
        }

        var result = JsonSerializer.Deserialize<SavedResult>(entry.After!, Change.Json)!;
        return new(result.Version, result.Actual);
    }

    // As writers type it.
    private static decimal? InMillions(long? won) => won / 1_000_000m;
}

/// <summary>What a cell holds.</summary>
/// <param name="Version">Row version.</param>
/// <param name="Actual">A result, or an amount in million won; null is blank.</param>
internal readonly record struct CellState(long Version, decimal? Actual);
