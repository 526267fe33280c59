using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds;

/// <summary>Municipalities and evaluators that a new round takes along from another.</summary>
internal static class CopiedRows
{
    public static async Task AddAsync(Change change, EvaluationRound from, EvaluationRound to, CopiedParts parts, CancellationToken cancellationToken)
    {
        if (parts.Units)
        {
            await AddUnitsAsync(change, from, to, cancellationToken);
        }

        if (parts.Evaluators)
        {
            await AddEvaluatorsAsync(change, from, to, cancellationToken);
        }
    }

    private static async Task AddUnitsAsync(Change change, EvaluationRound from, EvaluationRound to, CancellationToken cancellationToken)
    {
        var totals = await LastTotals.OfAsync(change.Db, from, cancellationToken);
        var units = await change.Db.EvaluationUnits.AsNoTracking().Where(row => row.RegionCode == from.RegionCode && row.RoundId == from.Id).OrderBy(row => row.Order).ToListAsync(cancellationToken);
        foreach (var unit in units)
        {
            EvaluationUnit copy = new() { RegionCode = to.RegionCode, RoundId = to.Id, UnitCode = unit.UnitCode, Name = unit.Name, Group = unit.Group, Order = unit.Order, LastTotal = totals.GetValueOrDefault(unit.UnitCode) };
            change.Db.Add(copy);
            change.Note(SavedUnit.Subject, copy.Id, before: null, SavedUnit.Of(copy) with { Version = 1 });
        }
    }

    private static async Task AddEvaluatorsAsync(Change change, EvaluationRound from, EvaluationRound to, CancellationToken cancellationToken)
    {
        var evaluators = await change.Db.Evaluators.AsNoTracking().Where(row => row.RegionCode == from.RegionCode && row.RoundId == from.Id && row.LeftAt == null).OrderBy(row => row.Number).ToListAsync(cancellationToken);
        foreach (var (place, evaluator) in evaluators.Index())
        {
            Evaluator copy = new() { RegionCode = to.RegionCode, RoundId = to.Id, AccountId = evaluator.AccountId, Name = evaluator.Name, Number = place + 1, Affiliation = evaluator.Affiliation, IsChair = evaluator.IsChair };
            change.Db.Add(copy);
            change.Note(SavedEvaluator.Subject, copy.Id, before: null, SavedEvaluator.Of(copy) with { Version = 1 });
        }
    }
}

/// <summary>Totals of a round as they were certified last, by code of the municipality: the totals of the year before for the next.</summary>
internal static class LastTotals
{
    public static async Task<Dictionary<string, decimal?>> OfAsync(Data.PortalDbContext db, EvaluationRound round, CancellationToken cancellationToken)
    {
        var content = await db.EvaluationVersions.Where(row => row.RegionCode == round.RegionCode && row.RoundId == round.Id && row.Kind == EvaluationVersionKind.Certified)
            .OrderByDescending(row => row.At).ThenByDescending(row => row.Number).Select(row => row.Content).FirstOrDefaultAsync(cancellationToken);
        return content is null ? [] : EvaluationScorer.Score(EvaluationJson.ReadInputs(content)).Units.ToDictionary(unit => unit.Unit.Code, unit => unit.Total, StringComparer.Ordinal);
    }
}
