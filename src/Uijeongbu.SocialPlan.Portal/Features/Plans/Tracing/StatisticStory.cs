using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans.Tracing;

/// <summary>Tells how median, met share, number above 130 and coverage came about, by listing the indicators they count.</summary>
internal sealed class StatisticStory(Texts<TracePage> texts, ScoredPlan view, int strategy)
{
    /// <summary>중앙값.</summary>
    public TraceStory Median()
    {
        var rows = Rated().OrderBy(r => r.Rate.Value).ToList();
        var middle = rows.Count % 2 == 1 ? [rows.Count / 2] : new[] { rows.Count / 2 - 1, rows.Count / 2 };
        return new()
        {
            Subject = Subject(),
            Title = texts["Median"],
            Sentence = texts["MedianSentence", rows.Count, Formats.Current.Rate(Statistics().Median, view.Decimals)],
            Steps = [new(texts["Rounding"], [Statistics().Median is { } value ? texts["RoundingIs", RoundingText(), FigureText.Unrounded(value)] : texts["NothingToRound"]])],
            RowsTitle = texts["IndicatorsByRate"],
            Rows = [.. rows.Select((r, i) => r.ToRow(middle.Contains(i) ? texts["Middle"] : ""))],
        };
    }

    /// <summary>달성 비율.</summary>
    public TraceStory MetShare()
    {
        var (statistics, rows) = (Statistics(), Rated());
        return new()
        {
            Subject = Subject(),
            Title = texts["MetShare"],
            Sentence = texts["MetSentence", rows.Count, statistics.Met, Formats.Current.Rate(statistics.MetShare, view.Decimals)],
            Equation = statistics.MetShare is null ? [] :
            [
                new(Formats.Current.Count(statistics.Met), texts["MetCount"]), new("÷"), new(Formats.Current.Count(rows.Count), texts["RatedCount"]),
                new("×"), new("100", " "), new("="), new(Formats.Current.Rate(statistics.MetShare, view.Decimals), texts["MetShare"], IsResult: true),
            ],
            RowsTitle = texts["Indicators"],
            Rows = [.. rows.Select(r => r.ToRow(texts[r.Rate.IsMet == true ? "Met" : "NotMet"]))],
        };
    }

    /// <summary>130 % 초과.</summary>
    public TraceStory Above130()
    {
        var rows = Rated().Where(r => r.Rate.Value > 130m).OrderByDescending(r => r.Rate.Value).ToList();
        return new()
        {
            Subject = Subject(),
            Title = texts["Above130"],
            Sentence = texts["AboveSentence", rows.Count],
            RowsTitle = texts["Indicators"],
            Rows = [.. rows.Select(r => r.ToRow(""))],
        };
    }

    /// <summary>산정 대상.</summary>
    public TraceStory Coverage()
    {
        var coverage = Statistics().Coverage;
        var rows = All().Where(r => r.Rate.Value is null).Select(r => r.ToRow(StateWords.WithReason(texts, view.IndicatorAt(r.Place), r.Rate.State))).ToList();
        return new()
        {
            Subject = Subject(),
            Title = texts["Coverage"],
            Sentence = texts["CoverageSentence", coverage.Counted, coverage.Total],
            Steps = [new(texts["Exclusions"], [rows.Count == 0 ? texts["NothingExcluded"] : texts["Excluded", rows.Count]])],
            RowsTitle = texts["NotCounted"],
            Rows = rows,
        };
    }

    private bool IsWhole => strategy < 0;

    private IndicatorStatistics Statistics() => IsWhole ? view.Score.Indicators : view.Score.Strategies[strategy].Indicators;

    private string Subject() => IsWhole
        ? texts["PlanSubject", view.Place, view.Plan.FiscalYear, view.EvaluationYear]
        : $"{view.Plan.Strategies[strategy].Order}. {view.Plan.Strategies[strategy].Name}";

    private string RoundingText() => texts["Rounded" + view.Score.Policy.Rounding.Decimals];

    private List<Line> Rated() => [.. All().Where(r => r.Rate.Value is not null)];

    private IEnumerable<Line> All() => view.Score.Strategies.SelectMany((s, si) => s.Projects.SelectMany((p, pi) => p.Indicators.Select((i, ii) =>
        new Line(new(si, pi, ii), view.Plan.Strategies[si].Projects[pi].Code, i)))).Where(l => IsWhole || l.Place.Strategy == strategy);

    private sealed record Line(IndicatorPlace Place, string Code, IndicatorScore Score)
    {
        public AchievementRate Rate => Score.Rate;

        public TraceRow ToRow(string note) => new($"{Code} {Score.Input.Name}", Rate.Value, TraceNode.Indicator(Place), note);
    }
}
