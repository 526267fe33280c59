using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>The results of a part of a year: period and indicators, two statements.</summary>
internal sealed record InterimRows(InterimPeriod? Period, ILookup<Guid, GridRow> Rows)
{
    public static async Task<InterimRows> ReadAsync(PortalDbContext db, string region, int year, ResultTerm term, Guid[] projects, CancellationToken cancellationToken)
    {
        var period = await db.InterimPeriods.AsNoTracking().SingleOrDefaultAsync(row => row.RegionCode == region && row.FiscalYear == year && row.Term == term, cancellationToken);
        var rows = await ResultStatements.InterimIndicators.For(db)(db, region, year, term, projects).ToListAsync(cancellationToken);
        return new(period, rows.OrderBy(row => row.Indicator.Order).ToLookup(row => row.Indicator.ProjectId, row => Of(row, term)));
    }

    /// <summary>A project with its rows. No review follows, so it is always 작성 중, and there are no words to write.</summary>
    public GridProject ProjectOf(ProjectHead head, bool isOwner, DateTime now)
    {
        var entryLock = EntryLock.OfInterim(Period, head.IsOwn && isOwner, now);
        return new(head.Id, head.Code, head.Name, head.IsOwn, ReportStatus.Drafting, SavedNarrative.Of(null), entryLock, [.. Rows[head.Id].Select(row => row with { Lock = entryLock })]);
    }

    private static GridRow Of(IndicatorInYear row, ResultTerm term)
    {
        var made = ResultQueries.RowOf(row);
        return made with { Rules = made.Rules with { Term = term } };
    }
}
