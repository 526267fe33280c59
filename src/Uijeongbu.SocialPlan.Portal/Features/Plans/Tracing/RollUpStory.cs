using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Tracing;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans.Tracing;

/// <summary>Tells how the rate of a project, a strategy or the plan came about from its children.</summary>
internal sealed class RollUpStory(Texts<TracePage> texts, ScoredPlan view)
{
    private readonly RollUpChildren _children = new(texts, view);

    /// <summary>The plan's rate, or a companion of it.</summary>
    public TraceStory OfPlan(CompanionCap cap) => Tell(
        Subject(), texts[cap switch { CompanionCap.At100 => "Capped100", CompanionCap.At120 => "Capped120", _ => "Overall" }],
        PlanTracer.OfPlan(view.Score, cap), _children.OfPlan(), texts[view.Score.Policy.Basis switch
        {
            PlanBasis.Strategies => "ChildStrategies",
            PlanBasis.Indicators => "ChildIndicators",
            _ => "ChildProjects",
        }]);

    /// <summary>The plan's rate without the projects that lift it most.</summary>
    public TraceStory Without()
    {
        var (largest, rate) = (view.Contribution.Largest, view.Contribution.RateWithout);
        var names = string.Join(", ", largest.Select(p => $"{p.Input.Name} {Formats.Current.Rate(p.Figures.Value, view.Decimals)}"));
        var children = _children.Projects();
        var rows = view.Score.Projects.Select((p, i) =>
            new TraceRow(p.Input.Name, p.Figures.Value, children[i].Node, largest.Contains(p) ? texts["LeftOut"] : NoteOn(p.Figures.Value, children[i])));
        return new()
        {
            Subject = Subject(),
            Title = texts["Without", largest.Count],
            Sentence = texts["WithoutSentence", names, view.Score.Projects.Count() - largest.Count, Formats.Current.Rate(rate, view.Decimals)],
            RowsTitle = texts["ChildProjects"],
            Rows = [.. rows],
        };
    }

    /// <summary>A strategy's rate.</summary>
    public TraceStory OfStrategy(int strategy)
    {
        var score = view.Score.Strategies[strategy];
        return Tell(
            $"{view.Plan.Strategies[strategy].Order}. {score.Input.Name}", texts["Strategy"],
            PlanTracer.OfStrategy(score, view.Score.Policy), _children.OfStrategy(strategy), texts["ChildProjects"]);
    }

    /// <summary>A project's rate.</summary>
    public TraceStory OfProject(int strategy, int project)
    {
        var score = view.Score.Strategies[strategy].Projects[project];
        return Tell(
            $"{view.Plan.Strategies[strategy].Projects[project].Code} {score.Input.Name}", texts["Project"],
            PlanTracer.OfProject(score, view.Score.Policy), _children.OfProject(strategy, project), texts["ChildIndicators"]);
    }

    private TraceStory Tell(string subject, string title, RollUpTrace trace, IReadOnlyList<RollUpChild> children, string rowsTitle)
    {
        var counted = trace.Parts.Count(p => p.Part.Value is not null);
        var sum = trace.Parts.Sum(p => p.Part.Value ?? 0m);
        var rounding = texts["Rounded" + trace.Policy.Rounding.Decimals];
        var result = Formats.Current.Rate(trace.Rounded, view.Decimals);
        return new()
        {
            Subject = subject,
            Title = title,
            Sentence = trace.Value is null
                ? texts["NoRate"]
                : texts["MeanSentence", FigureText.Unrounded(sum), counted, result, rounding] + CapNote(trace.CompanionCap),
            Equation = trace.Value is null ? [] :
            [
                new(FigureText.Unrounded(sum), texts["SumOfRates"]), new("÷"), new(Formats.Current.Count(counted), texts["Number"]), new("="),
                new(result, title, IsResult: true),
            ],
            Steps = Steps(trace, counted, rounding),
            RowsTitle = rowsTitle,
            Rows = [.. trace.Parts.Select((p, i) => new TraceRow(p.Name, p.Part.Value, children[i].Node, NoteOn(p.Part.Value, children[i])))],
        };
    }

    private List<TraceStep> Steps(RollUpTrace trace, int counted, string rounding) =>
    [
        new(texts["RollUp"], [texts["RollUp." + trace.RollUp.Aggregator.Id], texts["Path." + trace.Policy.Basis]], trace.RollUp.Aggregator.Id),
        new(texts["Exclusions"], [counted == trace.Parts.Count ? texts["NothingExcluded"] : texts["Excluded", trace.Parts.Count - counted]]),
        new(texts["CapAndFloor"], [CapSentence(trace)]),
        new(texts["Rounding"], [trace.Value is { } value ? texts["RoundingIs", rounding, FigureText.Unrounded(value)] : texts["NothingToRound"]]),
    ];

    private string CapSentence(RollUpTrace trace) => trace.CompanionCap switch
    {
        CompanionCap.At100 => texts["CompanionCap", 100],
        CompanionCap.At120 => texts["CompanionCap", 120],
        _ => trace.Cap is { } cap ? texts["CapIdle", Formats.Current.Number(cap)] : texts["NoCapSentence"],
    };

    private string CapNote(CompanionCap cap) => cap == CompanionCap.None ? "" : " " + texts["CompanionNote"];

    private static string NoteOn(decimal? value, RollUpChild child) => value is null ? child.WithoutRate : "";

    private string Subject() => texts["PlanSubject", view.Place, view.Plan.FiscalYear, view.EvaluationYear];
}
