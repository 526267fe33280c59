using Uijeongbu.SocialPlan.Domain.Scoring.Tracing;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans.Tracing;

/// <summary>Writes the formula that gave a rate with its numbers. It shows the trace's figures and computes none.</summary>
internal sealed class Equation(Texts<TracePage> texts)
{
    /// <summary>The terms with their labels and the result; empty where the rate is no computation.</summary>
    public IReadOnlyList<EquationTerm> Of(RateTrace trace)
    {
        var terms = Terms(trace);
        return terms.Count == 0 || trace.Value is null
            ? []
            : [.. terms, new("="), new(Formats.Current.Rate(trace.Rounded), texts["Rate"], IsResult: true)];
    }

    /// <summary>The terms in one line: <c>317 ÷ 250 × 100</c>; what the policy decided where there is no quotient.</summary>
    public string InLine(RateTrace trace)
    {
        var terms = Terms(trace);
        return terms.Count == 0 ? texts["ByRule"] : string.Join(' ', terms.Select(t => t.Text)).Replace("( ", "(", StringComparison.Ordinal).Replace(" )", ")", StringComparison.Ordinal);
    }

    private List<EquationTerm> Terms(RateTrace trace)
    {
        var isQuotient = trace.Raw is not null && trace.Reading.Target is not (null or 0m) && trace.Edge is null or "negative-target=signed-linear";
        return !isQuotient ? [] : trace.Formula switch
        {
            "ratio-up" => [Actual(trace), new("÷"), Target(trace), .. TimesHundred()],
            "linear-down" => [new("("), Two(), new("−"), Actual(trace), new("÷"), Target(trace), new(")"), .. TimesHundred()],
            "inverse-down" => [Target(trace), new("÷"), Actual(trace), .. TimesHundred()],
            "baseline-progress" =>
            [
                new("("), Actual(trace), new("−"), Baseline(trace), new(")"), new("÷"),
                new("("), Target(trace), new("−"), Baseline(trace), new(")"), .. TimesHundred(),
            ],
            _ => [],
        };
    }

    private EquationTerm Actual(RateTrace trace) => Number(trace.Reading.Actual, "Actual");

    private EquationTerm Target(RateTrace trace) => Number(trace.Reading.Target, "Target");

    private EquationTerm Baseline(RateTrace trace) => Number(trace.Reading.Baseline, "Baseline");

    private EquationTerm Number(decimal? value, string label) => new(Formats.Current.Number(JsonFigures.Figure(value ?? 0m)), texts[label]);

    private static EquationTerm Two() => new("2", " ");

    private static IEnumerable<EquationTerm> TimesHundred() => [new("×"), new("100", " ")];
}
