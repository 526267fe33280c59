using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Objections;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;

/// <summary>A municipality's own outcome with its objections.</summary>
/// <param name="Outcome">What it was shown.</param>
/// <param name="Place">Its name.</param>
/// <param name="Objections">By number.</param>
internal sealed record OutcomeView(MunicipalOutcome Outcome, string Place, IReadOnlyList<EvaluationObjection> Objections)
{
    /// <summary>How pages name the round.</summary>
    public string Title => EvaluationRows.TitleOf(Outcome.FiscalYear, Outcome.Kind);

    /// <summary>Address of its page.</summary>
    public string Address => EvaluationPlaces.Outcome(Outcome.RegionCode, Outcome.RoundId);

    /// <summary>The last objection to a cell that was not taken back, or its last correction; null without one.</summary>
    public EvaluationObjection? ObjectionTo(string criterion) => Objections.LastOrDefault(row => row.WithdrawnAt is null && row.Content.Criterion == criterion);
}

/// <summary>Reads what municipalities see of rounds, under their own rights: their own rows and nothing of the province's.</summary>
internal sealed class OutcomeQueries(PortalDb door)
{
    /// <summary>The latest first. Two statements.</summary>
    public async Task<IReadOnlyList<OutcomeView>> ListAsync(CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.OutcomeRead, cancellationToken);
        var rows = await db.MunicipalOutcomes.Join(db.Regions, row => row.RegionCode, place => place.Code, (row, place) => new { Row = row, Place = place.Name }).ToListAsync(cancellationToken);
        var objections = await db.EvaluationObjections.OrderBy(row => row.Number).ToListAsync(cancellationToken);
        return [.. rows.OrderByDescending(row => row.Row.FiscalYear).ThenBy(row => row.Row.Kind).ThenBy(row => row.Row.RegionCode, StringComparer.Ordinal)
            .Select(row => new OutcomeView(row.Row, row.Place, [.. objections.Where(one => one.RegionCode == row.Row.RegionCode && one.RoundId == row.Row.RoundId)]))];
    }

    /// <returns>null when the municipality was shown nothing of it.</returns>
    public async Task<OutcomeView?> FindAsync(string region, Guid round, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.OutcomeRead, cancellationToken);
        var found = await db.MunicipalOutcomes.Where(row => row.RegionCode == region && row.RoundId == round)
            .Join(db.Regions, row => row.RegionCode, place => place.Code, (row, place) => new { Row = row, Place = place.Name }).SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : new(found.Row, found.Place, await db.EvaluationObjections.Where(row => row.RegionCode == region && row.RoundId == round).OrderBy(row => row.Number).ToListAsync(cancellationToken));
    }

    /// <summary>The outcome that an objection is about.</summary>
    /// <returns>null when there is no such objection of the municipality.</returns>
    public async Task<OutcomeView?> OfObjectionAsync(string region, Guid objection, CancellationToken cancellationToken)
    {
        Guid? round;
        await using (var db = await door.OpenAsync(Permissions.OutcomeRead, cancellationToken))
        {
            round = await db.EvaluationObjections.Where(row => row.RegionCode == region && row.Id == objection).Select(row => (Guid?)row.RoundId).SingleOrDefaultAsync(cancellationToken);
        }

        return round is { } id ? await FindAsync(region, id, cancellationToken) : null;
    }
}
