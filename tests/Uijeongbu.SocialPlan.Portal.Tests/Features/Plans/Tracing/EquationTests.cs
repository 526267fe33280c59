using System.Collections;
using System.Collections.Concurrent;
using System.Data;
using System.Globalization;
using System.Resources;
using CsCheck;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Tracing;
using Uijeongbu.SocialPlan.Portal.Features.Method;
using Uijeongbu.SocialPlan.Portal.Features.Plans.Tracing;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Plans.Tracing;

/// <summary>What a trace prints as an equation is true, whatever floor, cap and edges the policy has.</summary>
public sealed class EquationTests
{
    private static readonly Gen<decimal?> Value = Gen.Frequency(
        (6, Gen.Int[1, 5000].Select(number => (decimal?)number / 10)),
        (2, OneOf(0m, 20m, 100m, null)),
        (2, Gen.Int[-5000, -1].Select(number => (decimal?)number / 10)));

    private static readonly Gen<EdgeRules> Edges = Gen.Select(
        Gen.Select(Gen.Enum<NoTargetRule>(), Gen.Enum<MissingActualRule>(), Gen.Enum<ZeroTargetUpRule>(), Gen.Enum<ZeroTargetDownRule>()),
        Gen.Select(Gen.Enum<InversePoleRule>(), Gen.Enum<InversePoleRule>(), Gen.Enum<NegativeActualRule>(), Gen.Enum<NegativeTargetRule>()),
        Gen.Enum<ThresholdRule>(),
        OneOf(null, 0m),
        OneOf(null, 120m),
        (missing, signs, threshold, floor, cap) => new EdgeRules
        {
            NoTarget = missing.Item1,
            MissingActual = missing.Item2,
            ZeroTargetUp = missing.Item3,
            ZeroTargetDown = missing.Item4,
            ZeroActualInverse = signs.Item1,
            NegativeActualInverse = signs.Item2,
            NegativeActual = signs.Item3,
            NegativeTarget = signs.Item4,
            Threshold = threshold,
            Floor = floor,
            Cap = cap,
        });

    private static readonly Gen<RateTrace> AnyTrace = Gen.Select(
        Gen.Select(Value, Value, Value, Value),
        Gen.Enum<Direction>(),
        Gen.Int[0, MethodExamples.Formulas.Count - 1].Select(index => MethodExamples.Formulas[index].Profile),
        Edges,
        (values, direction, profile, edges) => RateTrace.Of(
            new()
            {
                Actual = values.Item1,
                Target = values.Item2,
                Baseline = values.Item3,
                Direction = direction,
                History = values.Item4 is { } last ? new(LastTarget: last) : null,
            },
            profile,
            new() { Id = "any", Version = 1, Edges = edges }));

    [Fact]
    public void The_terms_give_what_stands_behind_the_equals_sign_and_the_last_term_is_the_rate()
    {
        using var texts = new TraceTexts();
        var (equations, limited) = (0, 0);
        AnyTrace.Sample(
            trace =>
            {
                var terms = new Equation(texts.Texts).Of(trace).Select(term => term.Text).ToList();
                if (terms.Count == 0)
                {
                    return;
                }

                var equals = terms.IndexOf("=");
                var said = string.Join(' ', terms);
                Percent(terms[equals + 1]).Should().BeApproximately(Computed(string.Concat(terms.Take(equals))), 0.0500001m, said);
                Percent(terms[^1]).Should().Be(trace.Rounded, said);
                terms.Contains("→").Should().Be(trace.IsFloored || trace.IsCapped, said);
                Interlocked.Increment(ref equations);
                Interlocked.Add(ref limited, trace.IsFloored || trace.IsCapped ? 1 : 0);
            },
            iter: 5000);
        equations.Should().BeGreaterThan(1000, "else little was compared");
        limited.Should().BeGreaterThan(200, "else floor and cap hardly occurred");
    }

    [Theory]
    [InlineData("linear-down", 250, 100, "(2 − 250 ÷ 100) × 100 = -50.0 % → 하한 0 적용 0.0 %")]
    [InlineData("ratio-up", 300, 200, "300 ÷ 200 × 100 = 150.0 % → 상한 120 적용 120.0 %")]
    [InlineData("ratio-up", 90, -50, "(1 + (90 − (-50)) ÷ 50) × 100 = 380.0 % → 상한 120 적용 120.0 %")]
    [InlineData("signed-linear", 90, 100, "(1 + (90 − 100) ÷ 100) × 100 = 90.0 %")]
    [InlineData("ratio-up", -10, 100, "(-10) ÷ 100 × 100 = -10.0 % → 하한 0 적용 0.0 %")]
    public void A_sentence_says_what_the_formula_gives_before_floor_and_cap(string profile, int actual, int target, string sentence)
    {
        using var texts = new TraceTexts();
        RateProfile.TryFind(profile, out var formula).Should().BeTrue();
        var policy = ScoringPolicies.Default with { Edges = new() { Cap = 120m } };

        new Equation(texts.Texts).InLine(RateTrace.Of(new() { Actual = actual, Target = target, Direction = formula.ImpliedDirection ?? Direction.HigherIsBetter }, formula, policy))
            .Should().Be(sentence);
    }

    [Theory]
    [InlineData("")]
    [InlineData("en")]
    public void Every_edge_that_can_decide_has_a_text_and_no_text_is_left_over(string language)
    {
        var edges = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        AnyTrace.Sample(trace => edges.TryAdd(trace.Edge ?? "", value: true), iter: 100_000);
        var texts = new ResourceManager(typeof(TracePage)).GetResourceSet(CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: false);

        texts!.Cast<DictionaryEntry>().Select(text => (string)text.Key).Where(key => key.StartsWith("Edge.", StringComparison.Ordinal))
            .Should().BeEquivalentTo(edges.Keys.Where(edge => edge.Length > 0).Select(edge => "Edge." + edge));
    }

    private static Gen<decimal?> OneOf(params decimal?[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static decimal Computed(string terms)
    {
        using var calculator = new DataTable { Locale = CultureInfo.InvariantCulture };
        var plain = terms.Replace("÷", "*1.0/", StringComparison.Ordinal).Replace('×', '*').Replace('−', '-').Replace(",", "", StringComparison.Ordinal);
        return Convert.ToDecimal(calculator.Compute(plain, filter: null), CultureInfo.InvariantCulture);
    }

    private static decimal Percent(string text) => decimal.Parse(text.TrimEnd('%', ' '), NumberStyles.Number, CultureInfo.InvariantCulture);
}
