using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;

namespace Uijeongbu.SocialPlan.Portal.Commands.Panels;

/// <summary>All that <c>score --panel</c> says about a table of marks, whatever the format.</summary>
/// <param name="Review">The panel's result, severity and agreement.</param>
/// <param name="Units">In the order of the file.</param>
/// <param name="Seed">Where the draws of the rank stability start.</param>
/// <param name="Draws">How many.</param>
/// <param name="NoStability">Why there is no rank stability; null when there is.</param>
internal sealed record PanelAnswer(PanelReview Review, IReadOnlyList<PanelAnswerUnit> Units, ulong Seed, int Draws, Problem? NoStability)
{
    public static PanelAnswer Of(MarkTable table, PanelRule rule, ulong seed, int draws)
    {
        var review = PanelReview.Of(table, rule);
        var dirichlet = PanelStability.StudyOf(review.Official, PanelStability.Dirichlet, seed, draws);
        var quarter = PanelStability.StudyOf(review.Official, PanelStability.Quarter, seed, draws);
        var problem = dirichlet.Check() ?? quarter.Check();
        var (byDirichlet, byQuarter) = problem is null ? (ByUnit(dirichlet), ByUnit(quarter)) : ([], []);
        var byZ = Ranked(table.Units, review.ByZ);
        var byEffects = Ranked(table.Units, review.ByEffects);
        var units = table.Units.Select((unit, i) => new PanelAnswerUnit(
            review.Official.Units[i], review.Official.Ranks[i], review.Raw.Ranks[i], byZ[i], byEffects[i], byDirichlet.GetValueOrDefault(unit), byQuarter.GetValueOrDefault(unit)));
        return new(review, [.. units], seed, draws, problem);
    }

    private static IReadOnlyList<Ranked> Ranked(IReadOnlyList<string> units, Func<string, decimal?> totalOf) =>
        Ranking.Rank([.. units.Select(u => new RankEntry(u, totalOf(u)))], RankingRule.Standard);

    private static Dictionary<string, UnitStability> ByUnit(StabilityStudy study) =>
        study.Run().Units.ToDictionary(u => u.Key, StringComparer.Ordinal);
}

/// <summary>One unit: what counts, and what else could be said.</summary>
/// <param name="Unit">Values, marks, hints.</param>
/// <param name="Rank">The place that counts.</param>
/// <param name="Raw">Total and place by the plain mean of all marks.</param>
/// <param name="ByZ">Total and place after <c>z-by-evaluator</c>.</param>
/// <param name="ByEffects">Total and place after <c>additive-effects</c>.</param>
/// <param name="Dirichlet">Places under Dirichlet weights; null when there is no stability.</param>
/// <param name="Quarter">Places under weights up to 25 % off; null when there is no stability.</param>
internal sealed record PanelAnswerUnit(
    PanelUnit Unit, Ranked Rank, Ranked Raw, Ranked ByZ, Ranked ByEffects, UnitStability? Dirichlet, UnitStability? Quarter);
