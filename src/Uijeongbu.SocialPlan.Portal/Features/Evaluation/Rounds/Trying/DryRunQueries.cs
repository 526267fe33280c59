using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds.Trying;

/// <summary>A dry run with what it was computed from.</summary>
/// <param name="Round">The round whose rules are tried.</param>
/// <param name="Place">Name of the province.</param>
/// <param name="Last">The round of the year before; null when there is none whose figures are frozen.</param>
/// <param name="Source">Number of the version that the marks come from; null for rows.</param>
/// <param name="Other">The rules that are tried beside the round's.</param>
/// <param name="Run">The figures; null when there is nothing to compute.</param>
public sealed record DryRunView(EvaluationRound Round, string Place, EvaluationRound? Last, string? Source, EvaluationRules Other, DryRun? Run)
{
    /// <summary>Whether no criterion of the round is one of those that the marks are of: then nothing is computed.</summary>
    public bool IsForeign { get; init; }

    /// <summary>Address of the page.</summary>
    public string Address => EvaluationRows.AddressOf(Round) + "/dry-run";

    /// <summary>Name of the round.</summary>
    public string Title => $"{Place} {EvaluationRows.TitleOf(Round.FiscalYear, Round.Kind)}";
}

/// <summary>Computes a round's rules, and others beside them, on the data of the year before (모의평가). Nothing is stored.</summary>
internal sealed class DryRunQueries(PortalDb door)
{
    /// <summary>Figures are frozen from 상호열람 on; marks that are still being given are no data of a dry run.</summary>
    /// <param name="province">Code of the province.</param>
    /// <param name="id">The round.</param>
    /// <param name="change">Makes the other rules of the round's; what cannot be used is not computed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>null when the viewer finds no such round there.</returns>
    public async Task<DryRunView?> FindAsync(string province, Guid id, Func<EvaluationRules, EvaluationRules> change, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.EvaluationRead, cancellationToken);
        var found = await db.EvaluationRounds.AsNoTracking().Where(row => row.RegionCode == province && row.Id == id)
            .Join(db.Regions, round => round.RegionCode, place => place.Code, (round, place) => new { Round = round, Place = place.Name }).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        var (round, other) = (found.Round, change(found.Round.Rules));
        var last = await db.EvaluationRounds.AsNoTracking()
            .Where(row => row.RegionCode == province && row.Kind == round.Kind && row.FiscalYear < round.FiscalYear && row.ViewingAt != null).OrderByDescending(row => row.FiscalYear).FirstOrDefaultAsync(cancellationToken);
        if (last is null || (round.Rules.WhyNot(round.Kind) ?? other.WhyNot(round.Kind)) is not null)
        {
            return new(round, found.Place, last, null, other, Run: null);
        }

        var (inputs, source) = await LastAsync(db, last, cancellationToken);
        if (!DryRun.Knows(inputs, round.Rules) || !DryRun.Knows(inputs, other))
        {
            return new(round, found.Place, last, source, other, Run: null) { IsForeign = true };
        }

        var run = DryRun.Of(await WithRatesAsync(db, inputs, round.Rules, cancellationToken), round.Rules, await WithRatesAsync(db, inputs, other, cancellationToken), other);
        return new(round, found.Place, last, source, other, run);
    }

    private static async Task<(EvaluationInputs Inputs, string? Source)> LastAsync(PortalDbContext db, EvaluationRound last, CancellationToken cancellationToken)
    {
        var version = await db.EvaluationVersions.AsNoTracking().Where(row => row.RegionCode == last.RegionCode && row.RoundId == last.Id).OrderByDescending(row => row.At).ThenByDescending(row => row.Number)
            .Select(row => new { row.Number, row.Content }).FirstOrDefaultAsync(cancellationToken);
        return version is null ? (await EvaluationRows.InputsAsync(db, last, cancellationToken), null) : (EvaluationJson.ReadInputs(version.Content), version.Number);
    }

    // 목표달성도 of the year before by these rules; where its results are not at hand, as it was evaluated then.
    private static async Task<EvaluationInputs> WithRatesAsync(PortalDbContext db, EvaluationInputs inputs, EvaluationRules rules, CancellationToken cancellationToken)
    {
        if ((rules.Achievement.PolicyId, rules.Achievement.PolicyVersion) == (inputs.Rules.Achievement.PolicyId, inputs.Rules.Achievement.PolicyVersion))
        {
            return inputs;
        }

        var found = await AchievementSources.OfAsync(db, [.. inputs.Units.Select(unit => unit.Code)], inputs.FiscalYear, rules.ToPolicy(), cancellationToken);
        return inputs with { Units = [.. inputs.Units.Select(unit => found.TryGetValue(unit.Code, out var one) ? unit with { Achievement = one.Achievement } : unit)] };
    }
}
