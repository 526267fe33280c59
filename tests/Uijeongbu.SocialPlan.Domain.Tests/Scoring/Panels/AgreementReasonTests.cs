using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels.Agreement;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Panels;

/// <summary>Where a coefficient of agreement has no basis it says so.</summary>
public sealed class AgreementReasonTests
{
    [Theory]
    [InlineData("3 3/3 3", Undefined.NoVariation)]
    [InlineData("3 -/- 4", Undefined.TooFewEvaluators)]
    [InlineData("-", Undefined.TooFewEvaluators)]
    public void Alpha_without_pairs_or_variation_is_undefined_and_not_1(string table, Undefined reason)
    {
        foreach (var level in Enum.GetValues<MeasurementLevel>())
        {
            KrippendorffAlpha.Of(Table(table), level).Should().Be(AgreementFigure.None(reason), level.ToString());
        }
    }

    [Fact]
    public void Alpha_of_amounts_needs_marks_of_0_or_more()
    {
        KrippendorffAlpha.Of(Table("-1 2/3 3"), MeasurementLevel.Ratio).Reason.Should().Be(Undefined.NegativeMarks);
        KrippendorffAlpha.Of(Table("-1 2/3 3"), MeasurementLevel.Interval).Reason.Should().BeNull();
        KrippendorffAlpha.Of(Table("0 0/3 3"), MeasurementLevel.Ratio).Value.Should().Be(1m, "0 and 0 are no distance");
    }

    [Theory]
    [InlineData("1 2 3", Undefined.TooFewUnits)]
    [InlineData("1/2/3", Undefined.TooFewEvaluators)]
    [InlineData("1 2/3 -", Undefined.MissingMarks)]
    [InlineData("5 5/5 5", Undefined.NoVariation)]
    public void A_correlation_without_a_basis_is_undefined(string table, Undefined reason)
    {
        var icc = IntraclassCorrelation.Of(Table(table));

        new[] { icc.Single1, icc.Single2, icc.Single3, icc.Mean1, icc.Mean2, icc.Mean3 }.Should().AllBeEquivalentTo(AgreementFigure.None(reason));
    }

    [Fact]
    public void Evaluators_who_differ_by_a_constant_are_consistent_but_do_not_agree()
    {
        var icc = IntraclassCorrelation.Of(Table("1 3/2 4/3 5"));

        (icc.Single3.Value, icc.Mean3.Value).Should().Be((1m, 1m));
        icc.Single2.Value.Should().Be(0.333333333m);
    }

    [Fact]
    public void Equal_means_of_units_leave_the_mean_of_evaluators_without_a_divisor()
    {
        var icc = IntraclassCorrelation.Of(Table("0.1 0.3/0.3 0.1"));

        icc.Mean3.Reason.Should().Be(Undefined.NoVariation);
        icc.Single1.Value.Should().Be(-1m);
    }

    [Fact]
    public void Every_reason_has_a_name() =>
        Enum.GetValues<Undefined>().Select(r => r.ToName()).Should().OnlyHaveUniqueItems();

    /// <summary>Units by /, evaluators by blank, - for none.</summary>
    private static RatingTable Table(string text) => new(
    [
        .. text.Split('/').SelectMany((row, unit) => row.Split(' ').Select((mark, e) => (mark, unit, e))).Where(m => m.mark != "-")
            .Select(m => new Rating($"u{m.unit}", $"e{m.e}", decimal.Parse(m.mark, CultureInfo.InvariantCulture))),
    ]);
}
