using Uijeongbu.SocialPlan.Domain.Scoring.Tracing;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans.Tracing;

/// <summary>Writes the formula that gave a rate with its numbers. It shows the trace's figures and computes none.</summary>
internal sealed class Equation(Texts<TracePage> texts)
{
    /// <summary>The terms with their labels, what they give, and what counts; empty where the rate is no computation.</summary>
    public IReadOnlyList<EquationTerm> Of(RateTrace trace)
    {
        var terms = Terms(trace);
        return terms.Count == 0 || trace.Value is null ? [] : [.. terms, new("="), .. Results(trace)];
    }

    /// <summary>All of it in one line: <c>317 ÷ 250 × 100 = 126.8 %</c>; what the policy decided where there is no quotient.</summary>
    public string InLine(RateTrace trace)
    {
        var terms = Terms(trace);
        var left = terms.Count == 0
            ? texts["ByRule"]
            : string.Join(' ', terms.Select(t => t.Text)).Replace("( ", "(", StringComparison.Ordinal).Replace(" )", ")", StringComparison.Ordinal);
        return $"{left} = {(Limit(trace) is { } limit ? $"{Percent(trace, trace.Raw)} → {limit} {Percent(trace, trace.Value)}" : Percent(trace, trace.Value))}";
    }

    /// <summary>What the terms give is the formula's own result: where a floor or cap bites, the rate that counts is another.</summary>
    private IEnumerable<EquationTerm> Results(RateTrace trace) => Limit(trace) is { } limit
        ? [new(Percent(trace, trace.Raw), texts["Computed"]), new("→"), new(Percent(trace, trace.Value), limit, IsResult: true)]
        : [new(Percent(trace, trace.Value), texts["Rate"], IsResult: true)];

    private string? Limit(RateTrace trace) => trace switch
    {
        { IsFloored: true, Floor: { } floor } => texts["FloorIs", Formats.Current.Number(floor)],
        { IsCapped: true, Cap: { } cap } => texts["CapIs", Formats.Current.Number(cap)],
        _ => null,
    };

    private static string Percent(RateTrace trace, decimal? rate) => Formats.Current.Rate(trace.Rounding.Round(rate), trace.Rounding.Decimals);

    private List<EquationTerm> Terms(RateTrace trace) => !IsComputed(trace) ? [] : trace.Formula switch
    {
        "ratio-up" or "threshold" => [Actual(trace), new("÷"), Target(trace), .. TimesHundred()],
        "linear-down" => [new("("), Digit("2"), new("−"), Actual(trace), new("÷"), Target(trace), new(")"), .. TimesHundred()],
        "inverse-down" => [Target(trace), new("÷"), Actual(trace), .. TimesHundred()],
        "signed-linear" =>
        [
            new("("), Digit("1"), new(RateFormula.IsDown(trace) ? "−" : "+"), new("("), Actual(trace), new("−"), Target(trace), new(")"),
            new("÷"), Number(Math.Abs(trace.Target!.Value), "AbsTarget"), new(")"), .. TimesHundred(),
        ],
        "baseline-progress" =>
        [
            new("("), Actual(trace), new("−"), Baseline(trace), new(")"), new("÷"),
            new("("), Target(trace), new("−"), Baseline(trace), new(")"), .. TimesHundred(),
        ],
        _ => [],
    };

    /// <summary>Whether a formula gave the rate and not a rule: these edges choose a formula, an input or a limit.</summary>
    private static bool IsComputed(RateTrace trace) => trace.Raw is not null && trace.Target is not (null or 0m)
        && trace.Edge is (null or "negative-target=signed-linear" or "negative-actual=keep" or "negative-actual=floor-at-zero" or "no-target=carry-forward"
            or "zero-actual-inverse=linear-down" or "negative-actual-inverse=linear-down");

    private EquationTerm Actual(RateTrace trace) => Number(trace.Reading.Actual, "Actual");

    private EquationTerm Target(RateTrace trace) => Number(trace.Target, "Target");

    private EquationTerm Baseline(RateTrace trace) => Number(trace.Reading.Baseline, "Baseline");

    private EquationTerm Number(decimal? value, string label)
    {
        var number = JsonFigures.Figure(value ?? 0m);
        var text = Formats.Current.Number(number);
        return new(number < 0m ? $"({text})" : text, texts[label]);
    }

    private static EquationTerm Digit(string digit) => new(digit, " ");

    private static IEnumerable<EquationTerm> TimesHundred() => [new("×"), Digit("100")];
}
