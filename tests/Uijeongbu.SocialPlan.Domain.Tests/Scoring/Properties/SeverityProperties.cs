using CsCheck;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels.Severity;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;
using static Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties.Cases;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties;

/// <summary>What severity adjustments promise, on random designs of up to seven units and six evaluators.</summary>
public sealed class SeverityProperties
{
    private static readonly Gen<decimal> Points = Gen.Int[0, 10_000].Select(i => i / 100m);

    /// <summary>Who rated what: any pattern.</summary>
    private static readonly Gen<bool[,]> AnyDesign = Gen.Int[0, 2].Select(i => i > 0).Array2D[Gen.Int[2, 7], Gen.Int[2, 6]];

    private static readonly Gen<bool[,]> ConnectedDesign = AnyDesign.Where(d =>
        TableOf(d, (_, _) => 0m) is { Units.Count: >= 2, Evaluators.Count: >= 2 } table && Design.PartsOf(table).Count == 1);

    private static readonly Gen<decimal[,]> Marks = Points.Array2D[7, 6];

    [Fact]
    public void Additive_effects_recover_planted_effects_on_connected_designs() =>
        Gen.Select(ConnectedDesign, Points.Array[7], Points.Array[6]).Sample(
            (design, units, evaluators) =>
            {
                var table = TableOf(design, (u, e) => units[u] + evaluators[e]);
                var adjusted = AdditiveEffects.Adjust(table);
                var mean = table.Evaluators.Average(e => evaluators[Index(e)]);
                return adjusted.Evaluators.All(e => Near(e.Effect, evaluators[Index(e.Evaluator)] - mean))
                    && adjusted.Units.All(u => Near(u.Value, units[Index(u.Unit)] + mean));
            },
            iter: Count);

    [Fact]
    public void Additive_effects_are_the_least_squares_and_add_to_0() =>
        Gen.Select(ConnectedDesign, Marks).Sample(
            (design, marks) =>
            {
                var table = TableOf(design, (u, e) => marks[u, e]);
                var adjusted = AdditiveEffects.Adjust(table);
                var effects = adjusted.Evaluators.ToDictionary(e => e.Evaluator, e => e.Effect!.Value, StringComparer.Ordinal);

                // At the least squares the residuals of every unit and of every evaluator add to 0.
                var residuals = table.Ratings.Select(r => (r.Unit, r.Evaluator, Left: r.Value - adjusted.Of(r.Unit)!.Value - effects[r.Evaluator])).ToList();
                return Near(effects.Values.Sum(), 0m)
                    && residuals.GroupBy(r => r.Unit).Concat(residuals.GroupBy(r => r.Evaluator)).All(g => Near(g.Sum(r => r.Left), 0m));
            },
            iter: Count);

    [Fact]
    public void A_constant_on_all_marks_of_one_evaluator_changes_no_adjusted_place() =>
        Gen.Select(ConnectedDesign, Marks, Gen.Int[0, 5], Gen.Int[-4000, 4000]).Sample(
            (design, marks, who, cents) =>
            {
                var before = TableOf(design, (u, e) => marks[u, e]);
                var after = TableOf(design, (u, e) => marks[u, e] + (e == who ? cents / 100m : 0m));
                return Places(AdditiveEffects.Adjust(before)).SequenceEqual(Places(AdditiveEffects.Adjust(after)));
            },
            iter: Count);

    [Fact]
    public void A_constant_and_a_factor_on_all_marks_of_one_evaluator_change_no_place_by_z() =>
        Gen.Select(Marks, Gen.Int[0, 5], Gen.Int[-4000, 4000], Gen.Int[1, 4]).Sample(
            (marks, who, cents, factor) =>
            {
                var all = new bool[7, 6];
                var before = TableOf(all, (u, e) => marks[u, e], inverted: true);
                var after = TableOf(all, (u, e) => e == who ? factor * marks[u, e] + cents / 100m : marks[u, e], inverted: true);
                return Places(ZByEvaluator.Adjust(before)).SequenceEqual(Places(ZByEvaluator.Adjust(after)));
            },
            iter: Count);

    [Fact]
    public void By_z_the_mean_of_the_panel_stays() =>
        Marks.Sample(
            marks => Near(
                ZByEvaluator.Adjust(TableOf(new bool[7, 6], (u, e) => marks[u, e], inverted: true)).Units.Average(u => u.Value),
                marks.Cast<decimal>().Average(),
                0.000000002m),
            iter: Count);

    [Fact]
    public void On_a_complete_table_additive_effects_leave_the_means_of_units() =>
        Marks.Sample(
            marks =>
            {
                var table = TableOf(new bool[7, 6], (u, e) => marks[u, e], inverted: true);
                return AdditiveEffects.Adjust(table).Units.All(u => Near(u.Value, table.Ratings.Where(r => r.Unit == u.Unit).Average(r => r.Value)));
            },
            iter: Count);

    [Fact]
    public void The_order_of_the_marks_does_not_matter() =>
        Gen.Select(AnyDesign, Marks, Gen.Int[0, 1_000_000]).Sample(
            (design, marks, seed) =>
            {
                var table = TableOf(design, (u, e) => marks[u, e]);
                Rating[] shuffled = [.. table.Ratings];
                new Random(seed).Shuffle(shuffled);
                return Same(AdditiveEffects.Adjust(table), AdditiveEffects.Adjust(new(shuffled)))
                    && Same(ZByEvaluator.Adjust(table), ZByEvaluator.Adjust(new(shuffled)));
            },
            iter: Count);

    [Fact]
    public void A_design_is_refused_exactly_when_its_parts_share_nothing() =>
        AnyDesign.Sample(
            design =>
            {
                var table = TableOf(design, (u, e) => u + e);
                var parts = Design.PartsOf(table);
                var reason = AdditiveEffects.Adjust(table).Reason;
                return parts.SelectMany(p => p.Units).Order().SequenceEqual(table.Units.Order())
                    && parts.SelectMany(p => p.Evaluators).Order().SequenceEqual(table.Evaluators.Order())
                    && table.Ratings.All(r => parts.Single(p => p.Units.Contains(r.Unit)).Evaluators.Contains(r.Evaluator))
                    && parts.All(p => IsLinked(p, table))
                    && (parts.Count > 1 && table.Units.Count > 1 && table.Evaluators.Count > 1) == (reason == Undefined.NotConnected);
            },
            iter: Count);

    /// <summary>From the first unit of a part all its units are reached by going from unit to evaluator to unit.</summary>
    private static bool IsLinked(DesignPart part, RatingTable table)
    {
        HashSet<string> reached = [part.Units[0]];
        for (var step = 0; step < part.Units.Count; step++)
        {
            var evaluators = table.Ratings.Where(r => reached.Contains(r.Unit)).Select(r => r.Evaluator).ToHashSet(StringComparer.Ordinal);
            reached.UnionWith(table.Ratings.Where(r => evaluators.Contains(r.Evaluator)).Select(r => r.Unit));
        }

        return reached.SetEquals(part.Units);
    }

    private static bool Same(SeverityAdjustment x, SeverityAdjustment y) =>
        x.Reason == y.Reason && x.Units.Count == y.Units.Count && x.Units.All(u => Near(u.Value, y.Of(u.Unit), 0.000000002m));

    private static IEnumerable<decimal?> Places(SeverityAdjustment adjusted) =>
        Ranking.Rank([.. adjusted.Units.Select(u => new RankEntry(u.Unit, u.Value))], RankingRule.Standard with { Decimals = 8 }).Select(r => r.Rank);

    private static int Index(string name) => name[1] - '0';

    private static RatingTable TableOf(bool[,] design, Func<int, int, decimal> mark, bool inverted = false) => new(
    [
        .. from unit in Enumerable.Range(0, design.GetLength(0))
           from evaluator in Enumerable.Range(0, design.GetLength(1))
           where design[unit, evaluator] != inverted
           select new Rating($"u{unit}", $"e{evaluator}", mark(unit, evaluator)),
    ]);
}
