using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking;

/// <summary>
/// Which submitted marks a viewer finds: the one class that decides it. An evaluator of a round finds the own ones, and those of others of the same municipality and stage after
/// the own submission, never without the assignment or with a conflict. The province's people find all that was submitted; who is both is an evaluator, also one who left the round.
/// </summary>
internal static class MarkReading
{
    /// <summary>Sheets whose submitted marks the viewer may read.</summary>
    /// <param name="db">A context of the door.</param>
    public static IQueryable<MarkSheet> Readable(PortalDbContext db)
    {
        var account = db.Viewer.AccountId;
        var offices = OfficesOf(db);
        var mine = db.MarkSheets.Where(sheet => db.Evaluators.Any(one => one.RegionCode == sheet.RegionCode && one.Id == sheet.EvaluatorId && one.AccountId == account));
        return db.MarkSheets.Where(sheet => sheet.Submissions > 0
            && (mine.Any(own => own.RegionCode == sheet.RegionCode && own.Id == sheet.Id)
                || (sheet.Conflict == null
                    && (db.Evaluators.Any(one => one.RegionCode == sheet.RegionCode && one.RoundId == sheet.RoundId && one.AccountId == account)
                        ? db.Evaluators.Any(one => one.RegionCode == sheet.RegionCode && one.RoundId == sheet.RoundId && one.AccountId == account && one.LeftAt == null)
                            && mine.Any(own => own.RegionCode == sheet.RegionCode && own.RoundId == sheet.RoundId && own.UnitCode == sheet.UnitCode && own.Stage == sheet.Stage && own.Submissions > 0)
                            && !mine.Any(own => own.RegionCode == sheet.RegionCode && own.RoundId == sheet.RoundId && own.UnitCode == sheet.UnitCode && own.Conflict != null)
                        : offices.Contains(sheet.RegionCode)))));
    }

    /// <summary>Marks of calibration samples that the viewer may read: an evaluator the own ones, and those of others on a sample after the own submission; the province's people all.</summary>
    public static IQueryable<CalibrationSheet> Calibrations(PortalDbContext db)
    {
        var account = db.Viewer.AccountId;
        var offices = OfficesOf(db);
        return db.CalibrationSheets.Where(sheet => sheet.SubmittedAt != null && db.CalibrationSamples.Any(sample => sample.RegionCode == sheet.RegionCode && sample.Id == sheet.SampleId
            && (db.Evaluators.Any(one => one.RegionCode == sheet.RegionCode && one.RoundId == sample.RoundId && one.AccountId == account)
                ? db.CalibrationSheets.Any(own => own.RegionCode == sheet.RegionCode && own.SampleId == sheet.SampleId && own.SubmittedAt != null
                    && db.Evaluators.Any(one => one.RegionCode == own.RegionCode && one.Id == own.EvaluatorId && one.AccountId == account && one.LeftAt == null))
                : offices.Contains(sheet.RegionCode))));
    }

    /// <summary>Whether the viewer reads everything that was submitted in a round, so may see figures that follow from it: the province's people who are no evaluators of it.</summary>
    public static async Task<bool> IsAllAsync(PortalDbContext db, EvaluationRound round, CancellationToken cancellationToken)
    {
        var account = db.Viewer.AccountId;
        return OfficesOf(db).Contains(round.RegionCode, StringComparer.Ordinal)
            && !await db.Evaluators.AnyAsync(one => one.RegionCode == round.RegionCode && one.RoundId == round.Id && one.AccountId == account, cancellationToken);
    }

    private static string[] OfficesOf(PortalDbContext db) => [.. db.Viewer.RegionsFor(Permissions.EvaluationRead) ?? []];
}
