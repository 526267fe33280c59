using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Reports;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Handing;

/// <summary>Reads a handover with what its projects need today. Whoever reads the place's results may: colleagues stand in for each other.</summary>
internal sealed class HandoverQueries(PortalDb door)
{
    private const int LastComments = 3;

    /// <returns>null when there is none at the viewer's places.</returns>
    public async Task<HandoverPaper?> FindAsync(string region, Guid id, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.ResultRead, cancellationToken);
        if (await db.Handovers.SingleOrDefaultAsync(row => row.RegionCode == region && row.Id == id, cancellationToken) is not { } handover)
        {
            return null;
        }

        var place = await db.Regions.SingleAsync(row => row.Code == region, cancellationToken);
        var period = await db.ResultsPeriods.Where(row => row.RegionCode == region).OrderByDescending(row => row.FiscalYear).FirstOrDefaultAsync(cancellationToken);
        var published = await db.PublishedSnapshots.Where(row => row.RegionCode == region).Select(row => row.FiscalYear).Distinct().ToListAsync(cancellationToken);
        var ids = handover.Moves.Where(move => move.Kind is HandoverKind.Project).Select(move => move.SubjectId).Distinct().ToList();
        return new(handover, place.Name, period?.FiscalYear, period?.ClosesAt, published, await ProjectsAsync(db, region, ids, period?.FiscalYear, cancellationToken), await SectionsAsync(db, handover, cancellationToken));
    }

    private static async Task<List<HandedProject>> ProjectsAsync(PortalDbContext db, string region, List<Guid> ids, int? year, CancellationToken cancellationToken)
    {
        var projects = await db.Projects.Where(row => row.RegionCode == region && ids.Contains(row.Id)).ToListAsync(cancellationToken);
        var indicators = await db.Indicators.Where(row => row.RegionCode == region && ids.Contains(row.ProjectId)).ToListAsync(cancellationToken);
        var indicatorIds = indicators.Select(row => row.Id).ToList();
        var results = (await db.AnnualResults.Where(row => row.RegionCode == region && indicatorIds.Contains(row.IndicatorId)).ToListAsync(cancellationToken)).ToLookup(row => row.IndicatorId);
        var reports = await db.ProjectReports.Where(row => row.RegionCode == region && row.FiscalYear == year && ids.Contains(row.ProjectId)).ToDictionaryAsync(row => row.ProjectId, row => row.Status, cancellationToken);
        var files = (await db.Attachments.Where(row => row.RegionCode == region && ids.Contains(row.SubjectId)).ToListAsync(cancellationToken)).ToLookup(row => row.SubjectId);
        var moves = (await db.ProjectReportMoves.Where(row => row.RegionCode == region && ids.Contains(row.ProjectId) && row.Reason != null).ToListAsync(cancellationToken)).ToLookup(row => row.ProjectId);
        return
        [
            .. from project in projects.OrderBy(row => row.Code, StringComparer.Ordinal)
               let own = indicators.Where(row => row.ProjectId == project.Id).OrderBy(row => row.Order).ToList()
               select new HandedProject(
                   project,
                   own.Count(row => year is not null && results[row.Id].All(result => result.FiscalYear != year || result.State is ResultState.NotEntered)),
                   reports.GetValueOrDefault(project.Id),
                   [.. own.Select(row => new HandedFigure(row, results[row.Id].Where(result => (year is null || result.FiscalYear < year) && result.State is not ResultState.NotEntered).MaxBy(result => result.FiscalYear)))],
                   [.. files[project.Id].OrderByDescending(file => file.UploadedAt)],
                   [.. moves[project.Id].OrderByDescending(move => move.At).Take(LastComments)]),
        ];
    }

    private static async Task<List<HandedSection>> SectionsAsync(PortalDbContext db, Handover handover, CancellationToken cancellationToken)
    {
        var ids = handover.Moves.Where(move => move.Kind is HandoverKind.Section).Select(move => move.SubjectId).ToList();
        var rows = await (
            from section in db.ReportSections
            join year in db.AnnualPlans on section.AnnualPlanId equals year.Id
            where section.RegionCode == handover.RegionCode && ids.Contains(section.Id)
            select new { section, year.FiscalYear }).ToListAsync(cancellationToken);
        return [.. rows.OrderBy(row => row.FiscalYear).ThenBy(row => row.section.Key, StringComparer.Ordinal).Select(row => new HandedSection(row.section, row.FiscalYear, SectionForm.Find(row.section.Key)?.Title ?? row.section.Key))];
    }
}
