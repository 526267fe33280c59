using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels.Severity;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Commands.Panels;

/// <summary>A panel as one long table, a figure a line, so that units, marks, evaluators and coefficients fit into the same columns.</summary>
internal sealed class PanelCsv : IDisposable
{
    private readonly CsvTableWriter _csv;

    private PanelCsv(Stream output) => _csv = new(output, withMark: false);

    public static void Write(Stream output, PanelAnswer answer)
    {
        using var csv = new PanelCsv(output);
        csv._csv.WriteTexts("section", "unit", "evaluator", "criterion", "figure", "value", "note");
        csv.WritePanel(answer);
        foreach (var unit in answer.Units)
        {
            csv.WriteUnit(unit);
        }

        foreach (var criterion in answer.Review.Criteria)
        {
            csv.WriteSeverity(criterion, criterion.ByZ);
            csv.WriteSeverity(criterion, criterion.ByEffects);
            csv.WriteAgreement(criterion.Criterion.Name, criterion.Agreement);
        }

        csv.WriteAgreement(criterion: null, answer.Review.Totals);
    }

    public void Dispose() => _csv.Dispose();

    private void WritePanel(PanelAnswer answer)
    {
        var score = answer.Review.Official;
        Line("panel", figure: "rule", value: score.Rule.Version, note: score.Rule.Id);
        Line("panel", figure: "totalWeight", value: score.Criteria.TotalWeight, note: score.Criteria.IsInPoints ? "points" : "weighted-mean");
        Line("panel", figure: "seed", value: answer.Seed, note: StabilityStudy.Generator);
        Line("panel", figure: "draws", value: answer.Draws, note: answer.NoStability?.Code);
        foreach (var (criterion, weight) in score.Criteria.All.Zip(score.Criteria.Weights))
        {
            Line("panel", criterion: criterion.Name, figure: "weight", value: weight);
            Line("panel", criterion: criterion.Name, figure: "max", value: criterion.Max);
        }
    }

    private void WriteUnit(PanelAnswerUnit unit)
    {
        var name = unit.Unit.Name;
        Lines("unit", PanelFigures.Of(unit), name);
        Line("unit", name, figure: "flags", note: string.Join(' ', unit.Unit.Hints.ToNames()));
        Lines("stability-dirichlet", PanelFigures.Of(unit.Dirichlet), name);
        Lines("stability-quarter", PanelFigures.Of(unit.Quarter), name);
        foreach (var value in unit.Unit.Values)
        {
            Line("value", name, criterion: value.Criterion.Name, figure: "value", value: value.Value, note: string.Join(' ', value.Hints.ToNames()));
            Lines("value", PanelFigures.Of(value.Spread), name, criterion: value.Criterion.Name);
            foreach (var (mark, fate) in value.Marks)
            {
                Line("mark", name, mark.Evaluator, mark.Criterion, "mark", mark.Value, fate.ToName());
            }
        }
    }

    private void WriteSeverity(CriterionReview review, SeverityAdjustment adjusted)
    {
        var (section, criterion) = (adjusted.Method, review.Criterion.Name);
        Line(section, criterion: criterion, figure: "version", value: adjusted.Version, note: adjusted.Reason?.ToName());
        foreach (var unit in adjusted.Units)
        {
            Line(section, unit.Unit, criterion: criterion, figure: "value", value: unit.Value);
        }

        foreach (var evaluator in adjusted.Evaluators)
        {
            Lines(section, [.. PanelFigures.Of(evaluator.Spread), ("effect", evaluator.Effect)], evaluator: evaluator.Evaluator, criterion: criterion);
        }

        foreach (var (number, part) in adjusted.Parts.Index().Where(_ => adjusted.Reason == Undefined.NotConnected))
        {
            foreach (var unit in part.Units)
            {
                Line(section, unit, criterion: criterion, figure: "part", value: number + 1);
            }

            foreach (var evaluator in part.Evaluators)
            {
                Line(section, evaluator: evaluator, criterion: criterion, figure: "part", value: number + 1);
            }
        }
    }

    private void WriteAgreement(string? criterion, PanelAgreement agreement)
    {
        foreach (var (name, figure) in PanelFigures.Of(agreement))
        {
            Line("agreement", criterion: criterion, figure: name, value: figure.Value, note: figure.Reason?.ToName());
        }
    }

    private void Lines(string section, IEnumerable<(string Name, decimal? Value)> figures, string? unit = null, string? evaluator = null, string? criterion = null)
    {
        foreach (var (name, value) in figures)
        {
            Line(section, unit, evaluator, criterion, name, value);
        }
    }

    private void Line(
        string section, string? unit = null, string? evaluator = null, string? criterion = null, string? figure = null, decimal? value = null, string? note = null) =>
        _csv.Write(
            TableCell.Of(section), TableCell.Of(unit), TableCell.Of(evaluator), TableCell.Of(criterion), TableCell.Of(figure), ScoreNames.Cell(value), TableCell.Of(note));
}
