using CsCheck;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels.Agreement;
using static Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties.Cases;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties;

/// <summary>Invariant 17 of the scoring methods.</summary>
public sealed class AgreementProperties
{
    private const decimal Tolerance = 0.000000002m;

    private static readonly Gen<decimal> Mark = Gen.OneOf(Gen.Int[0, 5].Select(i => (decimal)i), Gen.Int[0, 10_000].Select(i => i / 100m));

    /// <summary>Units by evaluators, one mark in five missing.</summary>
    private static readonly Gen<decimal?[,]> Gaps = Table(Gen.Select(Mark, Gen.Int[0, 4], (m, kind) => kind == 0 ? (decimal?)null : m));

    private static readonly Gen<decimal?[,]> Full = Table(Mark.Select(m => (decimal?)m));

    [Fact]
    public void Invariant_17_identical_ratings_with_variation_agree_fully() =>
        Gen.Select(Mark.Array[2, 8], Gen.Int[2, 6]).Where((marks, _) => marks.Distinct().Count() > 1).Sample(
            (marks, evaluators) =>
            {
                RatingTable table = new([.. marks.SelectMany((m, u) => Enumerable.Range(0, evaluators).Select(e => new Rating($"u{u}", $"e{e}", m)))]);
                return All(table).All(f => f.Value == 1m);
            },
            iter: Count);

    [Fact]
    public void Invariant_17_alpha_of_names_does_not_depend_on_the_names() =>
        Gen.Select(Gaps, Gen.Int[0, 1_000_000]).Sample(
            (marks, seed) =>
            {
                var names = marks.Cast<decimal?>().OfType<decimal>().Distinct().ToArray();
                var others = Enumerable.Range(100, names.Length).Select(i => (decimal)i).ToArray();
                new Random(seed).Shuffle(others);
                var renamed = names.Zip(others).ToDictionary(p => p.First, p => p.Second);
                return KrippendorffAlpha.Of(TableOf(marks, m => renamed[m]), MeasurementLevel.Nominal)
                    == KrippendorffAlpha.Of(TableOf(marks, m => m), MeasurementLevel.Nominal);
            },
            iter: Count);

    [Fact]
    public void Invariant_17_alpha_of_points_is_the_same_after_an_affine_change() =>
        Gen.Select(Gaps, Gen.OneOf(Gen.Int[-50, -1], Gen.Int[1, 50]), Gen.Int[-1000, 1000]).Sample(
            (marks, factor, shift) => Same(
                KrippendorffAlpha.Of(TableOf(marks, m => factor * m + shift), MeasurementLevel.Interval),
                KrippendorffAlpha.Of(TableOf(marks, m => m), MeasurementLevel.Interval)),
            iter: Count);

    [Fact]
    public void Invariant_17_alpha_of_grades_is_the_same_after_any_rising_change_and_of_amounts_after_a_change_of_unit() =>
        Gen.Select(Gaps, Gen.Int[1, 50]).Sample(
            (marks, factor) => Same(
                    KrippendorffAlpha.Of(TableOf(marks, m => m * m + factor), MeasurementLevel.Ordinal),
                    KrippendorffAlpha.Of(TableOf(marks, m => m), MeasurementLevel.Ordinal))
                && Same(
                    KrippendorffAlpha.Of(TableOf(marks, m => factor * m), MeasurementLevel.Ratio),
                    KrippendorffAlpha.Of(TableOf(marks, m => m), MeasurementLevel.Ratio)),
            iter: Count);

    [Fact]
    public void Invariant_17_the_order_of_units_and_evaluators_does_not_matter() =>
        Gen.Select(Gen.OneOf(Gaps, Full), Gen.Int[0, 1_000_000]).Sample(
            (marks, seed) =>
            {
                var table = TableOf(marks, m => m);
                Rating[] shuffled = [.. table.Ratings];
                new Random(seed).Shuffle(shuffled);
                return All(new(shuffled)).Zip(All(table)).All(pair => Same(pair.First, pair.Second));
            },
            iter: Count);

    [Fact]
    public void Alpha_is_the_one_of_the_coincidence_matrix() =>
        Gaps.Sample(
            marks => Enum.GetValues<MeasurementLevel>().All(level =>
                Same(KrippendorffAlpha.Of(TableOf(marks, m => m), level), CoincidenceAlpha.Of(marks, level))),
            iter: Count);

    [Fact]
    public void A_correlation_is_at_most_1_and_undefined_exactly_where_marks_are_missing_or_vary_too_little() =>
        Gen.OneOf(Gaps, Full).Sample(
            marks =>
            {
                var table = TableOf(marks, m => m);
                var icc = IntraclassCorrelation.Of(table);
                var isMissing = table is { Units.Count: >= 2, Evaluators.Count: >= 2, IsComplete: false };
                return All(table).All(f => f.Value is null != f.Reason is null)
                    && new[] { icc.Single1, icc.Single3, icc.Mean1, icc.Mean3 }.All(f => f.Value is null or <= 1m)
                    && isMissing == (icc.Single1.Reason == Undefined.MissingMarks);
            },
            iter: Count);

    private static IEnumerable<AgreementFigure> All(RatingTable table)
    {
        var agreement = PanelAgreement.Of(table);
        return
        [
            agreement.Nominal, agreement.Ordinal, agreement.Interval, agreement.Ratio, agreement.Icc.Single1, agreement.Icc.Single2,
            agreement.Icc.Single3, agreement.Icc.Mean1, agreement.Icc.Mean2, agreement.Icc.Mean3,
        ];
    }

    private static bool Same(AgreementFigure x, AgreementFigure y) => x.Reason == y.Reason && Near(x.Value, y.Value, Tolerance);

    private static Gen<decimal?[,]> Table(Gen<decimal?> mark) => mark.Array2D[Gen.Int[1, 6], Gen.Int[1, 6]];

    private static RatingTable TableOf(decimal?[,] marks, Func<decimal, decimal> change) => new(
    [
        .. from unit in Enumerable.Range(0, marks.GetLength(0))
           from evaluator in Enumerable.Range(0, marks.GetLength(1))
           where marks[unit, evaluator] is not null
           select new Rating($"u{unit}", $"e{evaluator}", change(marks[unit, evaluator]!.Value)),
    ]);
}
