using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking;

/// <summary>
/// Which sheets are a viewer's own, and so which municipalities an evaluator looks into: the one class that decides it. The right to mark reaches all municipalities of the
/// province; what an evaluator reads of them goes through <see cref="Open"/>.
/// </summary>
internal static class OwnSheets
{
    /// <summary>The viewer's sheets in announced rounds that the viewer has not left, also those of which the viewer is out.</summary>
    public static IQueryable<OwnSheet> Of(PortalDbContext db)
    {
        var account = db.Viewer.AccountId;
        return from sheet in db.MarkSheets
               join evaluator in db.Evaluators.Where(row => row.AccountId == account && row.LeftAt == null) on new { Id = sheet.EvaluatorId, sheet.RegionCode } equals new { evaluator.Id, evaluator.RegionCode }
               join round in db.EvaluationRounds.Where(row => row.AnnouncedAt != null) on new { Id = sheet.RoundId, sheet.RegionCode } equals new { round.Id, round.RegionCode }
               join unit in db.EvaluationUnits on new { sheet.RoundId, sheet.RegionCode, sheet.UnitCode } equals new { unit.RoundId, unit.RegionCode, unit.UnitCode }
               select new OwnSheet { Sheet = sheet, Evaluator = evaluator, Round = round, Unit = unit };
    }

    /// <summary>Those whose municipality the viewer may look into: the oath was taken, and there is no conflict with the municipality in any stage.</summary>
    public static IQueryable<OwnSheet> Open(PortalDbContext db) => Of(db).Where(own => own.Evaluator.OathAt != null
        && !db.MarkSheets.Any(row => row.RegionCode == own.Sheet.RegionCode && row.RoundId == own.Sheet.RoundId && row.UnitCode == own.Sheet.UnitCode && row.EvaluatorId == own.Sheet.EvaluatorId && row.Conflict != null));

    /// <summary>The sheet of a page; null when it is none of the viewer's, or the viewer may not look into its municipality.</summary>
    public static Task<OwnSheet?> FindAsync(PortalDbContext db, string province, Guid sheet, CancellationToken cancellationToken) =>
        Open(db).Where(own => own.Sheet.RegionCode == province && own.Sheet.Id == sheet).SingleOrDefaultAsync(cancellationToken);

    /// <summary>What the municipality of such a sheet submitted of the year, the last first.</summary>
    public static IQueryable<YearVersion> Submitted(PortalDbContext db, OwnSheet own) => db.YearVersions.AsNoTracking()
        .Where(row => row.RegionCode == own.Unit.UnitCode && row.FiscalYear == own.Round.FiscalYear && row.Kind == YearVersionKind.Submitted).OrderByDescending(row => row.Number);
}

/// <summary>A sheet of the viewer with what it belongs to.</summary>
internal sealed class OwnSheet
{
    public required MarkSheet Sheet { get; init; }

    public required Evaluator Evaluator { get; init; }

    public required EvaluationRound Round { get; init; }

    public required EvaluationUnit Unit { get; init; }
}
