using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking.Calibration;

/// <summary>Marks of a sample that the viewer may read.</summary>
/// <param name="Sheet">The marks.</param>
/// <param name="Number">Number of the evaluator.</param>
/// <param name="IsOwn">Whether they are the viewer's.</param>
public sealed record CalibrationPeer(CalibrationSheet Sheet, int Number, bool IsOwn);

/// <summary>The calibration exercise of a round.</summary>
/// <param name="Round">The round.</param>
/// <param name="Place">Name of the province.</param>
/// <param name="Evaluator">The viewer as its evaluator; null for the province's people.</param>
/// <param name="Samples">By number.</param>
/// <param name="Peers">Marks that the viewer may read, by sample.</param>
public sealed record CalibrationView(EvaluationRound Round, string Place, Evaluator? Evaluator, IReadOnlyList<CalibrationSample> Samples, ILookup<Guid, CalibrationPeer> Peers);

/// <summary>Reads the calibration exercise: evaluators with their own marks and, after these, the others'; the province's people with all. Four statements.</summary>
internal sealed class CalibrationQueries(PortalDb door)
{
    /// <returns>null when the viewer is no evaluator of such a round.</returns>
    public async Task<CalibrationView?> OwnAsync(string province, Guid round, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.MarkRead, cancellationToken);
        var account = db.Viewer.AccountId;
        var found = await (
            from evaluator in db.Evaluators
            where evaluator.RegionCode == province && evaluator.RoundId == round && evaluator.AccountId == account && evaluator.LeftAt == null
            join its in db.EvaluationRounds.Where(row => row.AnnouncedAt != null) on new { Id = evaluator.RoundId, evaluator.RegionCode } equals new { its.Id, its.RegionCode }
            join place in db.Regions on its.RegionCode equals place.Code
            select new { Round = its, Place = place.Name, Evaluator = evaluator }).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : await ReadAsync(db, found.Round, found.Place, found.Evaluator, cancellationToken);
    }

    /// <returns>null when the viewer finds no such round there.</returns>
    public async Task<CalibrationView?> OfRoundAsync(string province, Guid round, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.EvaluationRead, cancellationToken);
        var found = await db.EvaluationRounds.AsNoTracking().Where(row => row.RegionCode == province && row.Id == round)
            .Join(db.Regions, row => row.RegionCode, place => place.Code, (row, place) => new { Round = row, Place = place.Name }).SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : await ReadAsync(db, found.Round, found.Place, evaluator: null, cancellationToken);
    }

    private static async Task<CalibrationView> ReadAsync(PortalDbContext db, EvaluationRound round, string place, Evaluator? evaluator, CancellationToken cancellationToken)
    {
        var account = db.Viewer.AccountId;
        var samples = await db.CalibrationSamples.AsNoTracking().Where(row => row.RegionCode == round.RegionCode && row.RoundId == round.Id).OrderBy(row => row.Number).ToListAsync(cancellationToken);
        var peers = await (
            from sheet in MarkReading.Calibrations(db).AsNoTracking()
            join who in db.Evaluators.Where(row => row.RoundId == round.Id) on new { Id = sheet.EvaluatorId, sheet.RegionCode } equals new { who.Id, who.RegionCode }
            orderby who.Number
            select new CalibrationPeer(sheet, who.Number, who.AccountId == account)).ToListAsync(cancellationToken);
        return new(round, place, evaluator, samples, peers.ToLookup(one => one.Sheet.SampleId));
    }
}

/// <summary>Samples of the rounds in which the viewer is an evaluator.</summary>
internal static class CalibrationRows
{
    public static IQueryable<OwnSample> Own(PortalDbContext db)
    {
        var account = db.Viewer.AccountId;
        return from sample in db.CalibrationSamples
               join evaluator in db.Evaluators.Where(row => row.AccountId == account && row.LeftAt == null) on new { sample.RoundId, sample.RegionCode } equals new { evaluator.RoundId, evaluator.RegionCode }
               join round in db.EvaluationRounds.Where(row => row.AnnouncedAt != null) on new { Id = sample.RoundId, sample.RegionCode } equals new { round.Id, round.RegionCode }
               select new OwnSample { Sample = sample, Evaluator = evaluator, Round = round };
    }
}

/// <summary>A sample with the viewer as an evaluator of its round.</summary>
internal sealed class OwnSample
{
    public required CalibrationSample Sample { get; init; }

    public required Evaluator Evaluator { get; init; }

    public required EvaluationRound Round { get; init; }
}
