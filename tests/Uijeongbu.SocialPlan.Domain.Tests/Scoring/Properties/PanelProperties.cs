using CsCheck;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using static Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties.Cases;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties;

/// <summary>Invariant 16 of the scoring methods and what else holds for panels. Few different marks, so that ties are common.</summary>
public sealed class PanelProperties
{
    private static readonly PanelCriterion Criterion = new("c");

    private static readonly PanelRule[] Rules =
    [
        PanelRules.Mean, PanelRules.DropHighLow, PanelRules.DropHighLowFromThree, PanelRules.Trimmed, PanelRules.JumpRope, Trimmed("0.4"), Trimmed("0.05"),
    ];

    private static readonly Gen<PanelRule> AnyRule = Gen.Int[0, Rules.Length - 1].Select(i => Rules[i]);

    private static readonly Gen<decimal> Marks = Gen.OneOf(Gen.Int[0, 8].Select(i => (decimal)i), Gen.Int[0, 10_000].Select(i => i / 100m));

    private static readonly Gen<decimal?> PerhapsMark = Gen.Select(Marks, Gen.Int[0, 4], (mark, kind) => kind == 0 ? (decimal?)null : mark);

    [Fact]
    public void Invariant_16_without_high_and_low_the_value_lies_between_the_second_lowest_and_the_second_highest() =>
        Marks.Array[4, 12].Sample(
            marks =>
            {
                var sorted = marks.Order().ToArray();
                var value = Judge(marks, PanelRules.DropHighLow).Value!.Value;
                return AtMost(sorted[1], value) && AtMost(value, sorted[^2]);
            },
            iter: Count);

    [Fact]
    public void Invariant_16_a_maximum_that_rises_further_changes_nothing() =>
        Gen.Select(Marks.Array[4, 12], Marks).Sample(
            (marks, rise) =>
            {
                var higher = marks.ToArray();
                higher[Array.IndexOf(higher, higher.Max())] += rise;
                return Judge(higher, PanelRules.DropHighLow).Value == Judge(marks, PanelRules.DropHighLow).Value;
            },
            iter: Count);

    [Fact]
    public void The_order_of_the_evaluators_changes_neither_value_nor_fate_nor_hint() =>
        Gen.Select(PerhapsMark.Array[0, 9], Gen.Int[0, 1_000_000], AnyRule).Sample(
            (values, seed, rule) =>
            {
                Mark[] marks = [.. MarksOf(values)];
                var inOrder = PanelScorer.Judge(marks, Criterion, rule);
                new Random(seed).Shuffle(marks);
                var shuffled = PanelScorer.Judge(marks, Criterion, rule);
                return shuffled.Value == inOrder.Value && shuffled.Hints == inOrder.Hints && shuffled.Spread == inOrder.Spread
                    && shuffled.Marks.OrderBy(m => m.Mark.Evaluator, StringComparer.Ordinal).SequenceEqual(inOrder.Marks);
            },
            iter: Count);

    [Fact]
    public void An_absent_evaluator_is_as_if_never_there() =>
        Gen.Select(PerhapsMark.Array[0, 9], AnyRule).Sample(
            (values, rule) => Judge(values, rule) is var all && Judge([.. values.Where(v => v is not null)], rule) is var present
                && (all.Value, all.Hints, all.Spread) == (present.Value, present.Hints, present.Spread),
            iter: Count);

    [Fact]
    public void The_value_is_the_mean_of_the_marks_that_count_and_every_mark_has_a_fate() =>
        Gen.Select(PerhapsMark.Array[0, 9], AnyRule).Sample(
            (values, rule) =>
            {
                var judged = Judge(values, rule);
                var counted = judged.Marks.Where(m => m.Fate == MarkFate.Counted).Select(m => m.Mark.Value!.Value).ToList();
                var given = values.Count(v => v is not null);
                return judged.Marks.Select(m => m.Mark.Value).SequenceEqual(values)
                    && judged.Marks.All(m => m.Fate == MarkFate.Absent == m.Mark.Value is null)
                    && Near(judged.Value, counted.Count == 0 ? null : counted.Sum() / counted.Count)
                    && counted.Count + judged.Excluded.Count() == values.Length
                    && judged.Value is null == given < rule.FewestMarks
                    && judged.Marks.Count(m => m.Fate == MarkFate.Highest) == judged.Marks.Count(m => m.Fate == MarkFate.Lowest);
            },
            iter: Count);

    [Fact]
    public void The_outlier_hint_is_the_one_of_the_definition() =>
        Marks.Array[0, 9].Sample(
            marks =>
            {
                var expected = marks.Length > 3 && marks.Where((mark, at) =>
                {
                    decimal[] rest = [.. marks.Where((_, i) => i != at)];
                    var mean = rest.Average();
                    return (mark - mean) * (mark - mean) - 4m * rest.Sum(r => (r - mean) * (r - mean)) / (rest.Length - 1) > 0.000000000001m;
                }).Any();
                return Judge(marks, PanelRules.Mean).Hints.HasFlag(PanelHints.Outlier) == expected;
            },
            iter: Count);

    [Fact]
    public void A_shift_of_all_marks_shifts_the_value_and_keeps_what_counts() =>
        Gen.Select(Marks.Array[1, 9], Gen.Int[-50, 50], AnyRule).Sample(
            (marks, shift, rule) => Judge(marks, rule) is var before && Judge([.. marks.Select(m => m + shift)], rule) is var after
                && Near(after.Value, before.Value + shift) && after.Marks.Select(m => m.Fate).SequenceEqual(before.Marks.Select(m => m.Fate)),
            iter: Count);

    [Fact]
    public void A_total_has_every_criterion_that_weighs_or_is_none() =>
        Gen.Select(PerhapsMark.Array[3], Gen.Int[0, 100], Gen.Int[0, 100], Gen.Bool).Sample(
            (values, a, b, inPoints) =>
            {
                var (first, second) = (Math.Min(a, b), Math.Abs(a - b));
                decimal[] weights = [first, second, 100 - first - second];
                var criteria = PanelCriteria.Of([.. weights.Select((w, i) => new PanelCriterion($"{i}", w, inPoints ? 200m : null))]);
                var expected = values.Where((v, i) => v is null && weights[i] > 0m).Any()
                    ? (decimal?)null
                    : values.Select((v, i) => weights[i] * (v ?? 0m) / (inPoints ? 200m : 100m)).Sum();
                return Near(criteria.Total(values), expected);
            },
            iter: Count);

    private static PanelRule Trimmed(string p) => PanelRule.TryFind("trimmed;p=" + p, out var rule) ? rule : throw new ArgumentException(p, nameof(p));

    private static bool AtMost(decimal x, decimal y) => x <= y || Near(x, y);

    private static IEnumerable<Mark> MarksOf(IEnumerable<decimal?> values) => values.Select((v, i) => new Mark("u", $"e{i}", "c", v));

    private static PanelValue Judge(decimal[] marks, PanelRule rule) => Judge([.. marks.Cast<decimal?>()], rule);

    private static PanelValue Judge(decimal?[] marks, PanelRule rule) => PanelScorer.Judge([.. MarksOf(marks)], Criterion, rule);
}
