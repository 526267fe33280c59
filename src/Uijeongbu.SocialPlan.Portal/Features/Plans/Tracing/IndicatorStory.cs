using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Tracing;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans.Tracing;

/// <summary>Tells how an indicator's rate came about: inputs, formula, edges, rounding, and what it becomes part of.</summary>
internal sealed class IndicatorStory(Texts<TracePage> texts, ScoredPlan view, IndicatorPlace place)
{
    private readonly StrategyScore _strategy = view.Score.Strategies[place.Strategy];
    private readonly PublishedProject _project = view.Plan.Strategies[place.Strategy].Projects[place.Project];
    private readonly PublishedIndicator _indicator =
        view.Plan.Strategies[place.Strategy].Projects[place.Project].Indicators[place.Indicator];

    /// <summary>The story of the rate under the last approved target, or against the original one.</summary>
    public TraceStory Tell(bool againstOriginal)
    {
        var input = againstOriginal ? PublishedInputs.AgainstOriginal(_indicator) : PublishedInputs.Of(_indicator);
        var trace = PlanTracer.OfIndicator(input, view.Score.Policy);
        return new()
        {
            Subject = $"{_project.Code} {_project.Name} · {_indicator.Name}",
            Title = texts[againstOriginal ? "IndicatorOriginal" : "Indicator"],
            Sentence = SentenceOf(trace),
            Equation = new Equation(texts).Of(trace),
            Steps = [Inputs(trace, againstOriginal), Formula(trace), Edges(trace), Rounding(trace), .. Upwards(againstOriginal)],
        };
    }

    private string SentenceOf(RateTrace trace) => trace.Value is null
        ? $"{texts["NoRate"]}: {StateWords.WithReason(texts, _indicator, trace.State)}"
        : string.Join(", ",
        [
            new Equation(texts).InLine(trace),
            DirectionText(),
            trace.Cap is { } cap ? texts["CapShort", Formats.Current.Number(cap)] : texts["NoCap"],
            texts["Rounded" + trace.Rounding.Decimals],
        ]);

    private TraceStep Inputs(RateTrace trace, bool againstOriginal)
    {
        var lines = new List<string>
        {
            ActualText(trace),
            trace.Reading.Target is null
                ? texts[againstOriginal ? "OriginalNone" : "NoTarget"]
                : texts[TargetKey(againstOriginal), FigureText.WithUnit(trace.Reading.Target, _indicator, "")],
        };
        if (_indicator.Reason is { Length: > 0 } reason)
        {
            lines.Add(texts["ReasonIs", reason]);
        }

        if (_indicator.Parts is { } parts)
        {
            lines.Add(texts["PartsAre", parts.NumeratorName, Formats.Current.Number(parts.Numerator), parts.DenominatorName, Formats.Current.Number(parts.Denominator)]);
        }

        if (_indicator.ResultSource is { Length: > 0 } taken)
        {
            lines.Add(texts["ResultSourceIs", taken]);
        }

        if (trace.Reading.Baseline is { } baseline)
        {
            lines.Add(texts["BaselineIs", FigureText.WithUnit(baseline, _indicator, "")]);
        }

        lines.AddRange(_indicator.Changes.Select(Change));
        if (_indicator.DataSource is { Length: > 0 } source)
        {
            lines.Add(texts["DataSourceIs", source]);
        }

        return new(texts["Inputs"], lines);
    }

    private string ActualText(RateTrace trace) => _indicator.State is ResultState.Entered or ResultState.NotEntered
        ? texts["ActualIs", FigureText.WithUnit(trace.Reading.Actual, _indicator, texts["NotEntered"])] + (_indicator.IsProvisional ? " " + texts["Provisional"] : "")
        : texts["StateIs", texts["State." + _indicator.State]];

    private string TargetKey(bool againstOriginal) =>
        againstOriginal ? "TargetOriginal" : _indicator.Changes.Count > 0 ? "TargetChanged" : "TargetIs";

    private string Change(PublishedTargetChange change)
    {
        var reason = string.Join(". ", new[] { change.ReasonKind is { } kind ? texts["Reason." + kind] : null, change.ReasonText }.Where(t => !string.IsNullOrEmpty(t)));
        var deliberated = change.DeliberatedOn is { } day ? texts["Deliberated", Formats.Current.Date(day), change.DocumentNumber ?? ""] : "";
        return texts["ChangeIs", FigureText.WithUnit(change.Value, _indicator, texts["NoTarget"]), reason, deliberated].Trim();
    }

    private TraceStep Formula(RateTrace trace) => new(
        texts["Formula"],
        [texts["FormulaIs", DirectionText(), trace.Profile is null ? texts["NoFormula"] : texts["Formula." + trace.Profile.Split(';')[0]], texts[trace.IsOwnProfile ? "OwnFormula" : "PreselectedFormula"]]],
        trace.Profile);

    private TraceStep Edges(RateTrace trace)
    {
        var lines = new List<string> { trace.Cap is { } cap ? texts[trace.IsCapped ? "CapApplied" : "CapIdle", Formats.Current.Number(cap)] : texts["NoCapSentence"] };
        if (trace.IsFloored)
        {
            lines.Add(texts["FloorApplied", Formats.Current.Number(trace.Floor!.Value)]);
        }

        lines.Add(trace.Edge is { } edge ? texts["Edge." + edge] : texts["NoEdge"]);
        if (trace.State != RateState.Entered)
        {
            lines.Add(StateWords.Of(texts, _indicator, trace.State));
        }

        lines.AddRange(trace.Hints.WithoutWeaker().ToNames().Select(name => texts["Flag." + name]));
        return new(texts["Edges"], lines, trace.Edge);
    }

    private TraceStep Rounding(RateTrace trace) => new(
        texts["Rounding"],
        [trace.Value is { } value ? texts["RoundingIs", texts["Rounded" + trace.Rounding.Decimals], FigureText.Unrounded(value)] : texts["NothingToRound"]]);

    private IEnumerable<TraceStep> Upwards(bool againstOriginal)
    {
        if (againstOriginal)
        {
            yield return new(texts["Upwards"], [texts["OriginalNotCounted"]]);
            yield break;
        }

        var project = _strategy.Projects[place.Project];
        yield return new(texts["Upwards"],
        [
            texts["UpwardsIs", _project.Code, project.Indicators.Count, Formats.Current.Rate(project.Figures.Value, view.Decimals),
                place.Strategy + 1, _strategy.Projects.Count, Formats.Current.Rate(_strategy.Figures.Value, view.Decimals),
                view.Score.Projects.Count(), Formats.Current.Rate(view.Score.Rate, view.Decimals)],
        ]);
    }

    private string DirectionText() => texts[_indicator.Direction switch
    {
        Direction.HigherIsBetter => "DirectionUp",
        Direction.LowerIsBetter => "DirectionDown",
        _ => "DirectionNone",
    }];
}
