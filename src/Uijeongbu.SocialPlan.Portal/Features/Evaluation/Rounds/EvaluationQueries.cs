using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds;

/// <summary>A round in the list of the province.</summary>
/// <param name="Round">The round.</param>
/// <param name="Place">Name of the province.</param>
/// <param name="Units">Municipalities.</param>
/// <param name="Evaluators">평가위원.</param>
/// <param name="Sheets">Sheets that are marked.</param>
/// <param name="Submitted">Those of them that were submitted.</param>
internal sealed record EvaluationLine(EvaluationRound Round, string Place, int Units, int Evaluators, int Sheets, int Submitted);

/// <summary>How far an evaluator is: counts and never a mark.</summary>
/// <param name="Evaluator">The evaluator.</param>
/// <param name="Stages">For each stage of the round: sheets, submitted, begun, recused.</param>
public sealed record EvaluatorProgress(Evaluator Evaluator, IReadOnlyList<StageProgress> Stages);

/// <summary>Sheets of a stage as counts.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Sheets">Those that are marked.</param>
/// <param name="Submitted">Submitted, also when a later version is being written.</param>
/// <param name="Begun">Begun and not submitted.</param>
/// <param name="Recused">제척, 기피, 회피.</param>
public sealed record StageProgress(EvaluationStage Stage, int Sheets, int Submitted, int Begun, int Recused)
{
    internal static StageProgress Of(EvaluationStage stage, IEnumerable<SheetLine> lines)
    {
        var own = lines.Where(line => line.Stage == stage).ToList();
        return new(
            stage, own.Count(line => line.Conflict is null), own.Count(line => line.State is SheetState.Submitted or SheetState.Revising), own.Count(line => line.State is SheetState.Drafting), own.Count(line => line.Conflict is not null));
    }
}

/// <summary>A round with its municipalities, evaluators and sheets.</summary>
/// <param name="Round">The round.</param>
/// <param name="Place">Name of the province.</param>
/// <param name="Units">Municipalities in their order.</param>
/// <param name="Evaluators">Who is in it now, by number.</param>
/// <param name="Sheets">All sheets, without marks.</param>
/// <param name="Reports">How far the municipalities are with their results of the year, by code; only what was submitted.</param>
public sealed record EvaluationView(
    EvaluationRound Round, string Place, IReadOnlyList<EvaluationUnit> Units, IReadOnlyList<Evaluator> Evaluators, IReadOnlyList<SheetLine> Sheets, IReadOnlyDictionary<string, YearReportStatus> Reports)
{
    /// <summary>Address of the page.</summary>
    public string Address => EvaluationRows.AddressOf(Round);

    /// <summary>Name of the round.</summary>
    public string Title => $"{Place} {EvaluationRows.TitleOf(Round.FiscalYear, Round.Kind)}";

    /// <summary>Peer groups in the order in which the list names them first.</summary>
    public IReadOnlyList<string> Groups => [.. Units.Select(unit => unit.Group).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether it can be announced.</summary>
    public EvaluationReadiness Readiness => AnnounceEvaluation.ReadinessOf([.. Units.Select(unit => unit.UnitCode)], Evaluators, Sheets);

    /// <summary>How far each evaluator is.</summary>
    public IEnumerable<EvaluatorProgress> Progress => Evaluators.Select(evaluator => new EvaluatorProgress(
        evaluator, [.. SheetRows.StagesOf(Round).Select(stage => StageProgress.Of(stage, Sheets.Where(line => line.EvaluatorId == evaluator.Id)))]));

    /// <summary>Pairs that stand, as assigning takes them; those of people who left are none.</summary>
    public IReadOnlyList<StandingPair> Standing
    {
        get
        {
            var ids = Units.ToDictionary(unit => unit.UnitCode, unit => unit.Id, StringComparer.Ordinal);
            return [.. Sheets.Where(line => ids.ContainsKey(line.UnitCode)).GroupBy(line => new SheetPair(ids[line.UnitCode], line.EvaluatorId)).Select(same => new StandingPair(same.Key, same.Any(line => line.Conflict is not null)))];
        }
    }
}

/// <summary>Reads rounds for the province's people: how far they are, and no mark.</summary>
internal sealed class EvaluationQueries(PortalDb door)
{
    // Named one by one: the database keeps names, and names have another order.
    private static readonly YearReportStatus[] Sent = [YearReportStatus.Submitted, YearReportStatus.MoreAsked, YearReportStatus.Completed, YearReportStatus.Received];

    /// <summary>The latest year first. One statement.</summary>
    public async Task<IReadOnlyList<EvaluationLine>> ListAsync(CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.EvaluationRead, cancellationToken);
        return await (
            from round in db.EvaluationRounds
            join place in db.Regions on round.RegionCode equals place.Code
            orderby round.FiscalYear descending, round.Kind, round.Id
            select new EvaluationLine(
                round, place.Name,
                db.EvaluationUnits.Count(unit => unit.RegionCode == round.RegionCode && unit.RoundId == round.Id),
                db.Evaluators.Count(one => one.RegionCode == round.RegionCode && one.RoundId == round.Id && one.LeftAt == null),
                db.MarkSheets.Count(sheet => sheet.RegionCode == round.RegionCode && sheet.RoundId == round.Id && sheet.Conflict == null),
                db.MarkSheets.Count(sheet => sheet.RegionCode == round.RegionCode && sheet.RoundId == round.Id && sheet.Conflict == null && sheet.Submissions > 0))).ToListAsync(cancellationToken);
    }

    /// <summary>Five statements, however many municipalities.</summary>
    /// <returns>null when the viewer finds no such round there.</returns>
    public async Task<EvaluationView?> FindAsync(string province, Guid id, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.EvaluationRead, cancellationToken);
        var found = await db.EvaluationRounds.AsNoTracking().Where(row => row.RegionCode == province && row.Id == id)
            .Join(db.Regions, round => round.RegionCode, place => place.Code, (round, place) => new { Round = round, Place = place.Name }).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        var units = await db.EvaluationUnits.AsNoTracking().Where(row => row.RegionCode == province && row.RoundId == id).OrderBy(row => row.Order).ThenBy(row => row.UnitCode).ToListAsync(cancellationToken);
        var evaluators = await db.Evaluators.AsNoTracking().Where(row => row.RegionCode == province && row.RoundId == id && row.LeftAt == null).OrderBy(row => row.Number).ToListAsync(cancellationToken);
        var sheets = await SheetRows.LinesAsync(db, province, id, cancellationToken);
        var year = found.Round.FiscalYear;
        var reports = await db.YearReports.Where(row => row.FiscalYear == year && Sent.Contains(row.Status)).Select(row => new { row.RegionCode, row.Status }).ToListAsync(cancellationToken);
        return new(found.Round, found.Place, units, evaluators, sheets, reports.ToDictionary(row => row.RegionCode, row => row.Status, StringComparer.Ordinal));
    }
}
