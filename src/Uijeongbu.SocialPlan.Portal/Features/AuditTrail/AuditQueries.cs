using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Audit;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.EarlierResults;
using Uijeongbu.SocialPlan.Portal.Features.RecordHistories;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.AuditTrail;

/// <summary>Entries that were found, the newest first.</summary>
/// <param name="Entries">As they stand on the record.</param>
/// <param name="Names">What records are called that do not say it themselves.</param>
internal sealed record AuditFinding(IReadOnlyList<AuditEntry> Entries, IReadOnlyDictionary<Guid, string> Names)
{
    /// <summary>What a record is called; null when nobody knows.</summary>
    public string? NameOf(HistoryEntry entry) => entry.Name ?? Names.GetValueOrDefault(entry.Subject);
}

/// <summary>Reads the record of a place: the newest first.</summary>
internal sealed class AuditQueries(PortalDb door)
{
    private static readonly string[] NamedElsewhere = [SaveResult.Subject, ResultWriting.InterimSubject, SaveExecution.Subject, SaveNarrative.Subject, TakeOverResults.Subject];

    /// <summary>Entries as they stand on the record.</summary>
    /// <param name="region">The place.</param>
    /// <param name="filter">What is looked for.</param>
    /// <param name="most">So many at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>null when the place is none of the viewer's.</returns>
    public async Task<AuditFinding?> FindAsync(string region, AuditFilter filter, int most, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.AuditRead, cancellationToken);
        if (!db.ViewerRegions.Contains(region, StringComparer.Ordinal))
        {
            return null;
        }

        var entries = await Wanted(db.AuditEntries.Where(entry => entry.RegionCode == region), filter).OrderByDescending(entry => entry.Sequence).Take(most).ToListAsync(cancellationToken);
        return new(entries, await NamesAsync(db, region, [.. entries.Where(entry => NamedElsewhere.Contains(entry.SubjectKind, StringComparer.Ordinal)).Select(entry => entry.SubjectId).Distinct()], cancellationToken));
    }

    // A result says its value and not of what: its record is that of the indicator, a narrative's and an amount's that of the project.
    private static async Task<Dictionary<Guid, string>> NamesAsync(PortalDbContext db, string region, Guid[] subjects, CancellationToken cancellationToken) => subjects.Length == 0 ? [] :
        await db.Indicators.Where(row => row.RegionCode == region && subjects.Contains(row.Id)).Select(row => new { row.Id, row.Name })
            .Concat(db.Projects.Where(row => row.RegionCode == region && subjects.Contains(row.Id)).Select(row => new { row.Id, row.Name }))
            .Concat(db.BudgetLines.Where(row => row.RegionCode == region && subjects.Contains(row.Id))
                .Join(db.Projects, line => new { Id = line.ProjectId, line.RegionCode }, project => new { project.Id, project.RegionCode }, (line, project) => new { line.Id, project.Name }))
            .ToDictionaryAsync(row => row.Id, row => row.Name, cancellationToken);

    private static IQueryable<AuditEntry> Wanted(IQueryable<AuditEntry> entries, AuditFilter filter)
    {
        if (filter.From is { } from)
        {
            var start = Korea.InstantOf(from, TimeOnly.MinValue);
            entries = entries.Where(entry => entry.At >= start);
        }

        if (filter.To is { } to)
        {
            var end = Korea.InstantOf(to.AddDays(1), TimeOnly.MinValue);
            entries = entries.Where(entry => entry.At < end);
        }

        if (filter.Who is { } who)
        {
            entries = entries.Where(entry => entry.ActorName.Contains(who));
        }

        if (filter.Kind is { } kind)
        {
            entries = entries.Where(entry => entry.SubjectKind == kind);
        }

        return filter.Before is { } before ? entries.Where(entry => entry.Sequence < before) : entries;
    }
}
