using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;

/// <summary>
/// How a municipality's score came about as a workbook whose cells compute: what the scoring service fills from the rate, each mark, what the panel's rule makes of them, rulings,
/// extras and total. Beside each computed cell stands the portal's own figure. A rule for which there is no formula names the cells that it counted.
/// </summary>
internal static class UnitWorkbook
{
    private const string Rates = "목표달성도";
    private const string Criteria = "지표";
    private const string RateCell = $"'{Rates}'!B2";
    private const string FullCell = $"'{Rates}'!B3";

    // Columns of the criteria's sheet before the evaluators'.
    private const int Points = 1;
    private const int Filled = 2;
    private const int FirstEvaluator = 3;

    /// <summary>The file.</summary>
    public static byte[] Write(FiguresView view, UnitScore unit, DateTime at)
    {
        using MemoryStream file = new();
        using (WorkbookWriter workbook = new(file, new($"{unit.Unit.Name} {view.Title} 점수 계산", "지역사회보장계획 포털", at)))
        {
            WriteRate(workbook, view, unit);
            var range = WriteCriteria(workbook, view, unit);
            WriteTotal(workbook, view, unit, range);
            workbook.Finish();
        }

        return file.ToArray();
    }

    private static void WriteRate(WorkbookWriter workbook, FiguresView view, UnitScore unit)
    {
        var sheet = workbook.AddSheet(Rates, [new("항목", 24), new("값", 40)]);
        sheet.Write(TableCell.Of("목표달성도(%)"), TableCell.Of(unit.Unit.Achievement?.Rate));
        sheet.Write(TableCell.Of("만점 달성률(%)"), TableCell.Of(view.Score.Inputs.Rules.Achievement.FullRate));
        sheet.Write(TableCell.Of("계산한 제출본"), TableCell.Of(unit.Unit.Achievement?.Source));
        sheet.Write(TableCell.Of("제출본 SHA-256"), TableCell.Of(unit.Unit.Achievement?.Hash));
        sheet.Write(TableCell.Of("종합 방법"), TableCell.Of(view.Score.Inputs.Rules.Panel));
        sheet.Write(TableCell.Of("점수 SHA-256"), TableCell.Of(view.Hash));
    }

    /// <returns>The cells with the points that count.</returns>
    private static string WriteCriteria(WorkbookWriter workbook, FiguresView view, UnitScore unit)
    {
        List<string> evaluators = [.. unit.Criteria.SelectMany(one => one.Panel.Marks).Select(mark => mark.Mark.Evaluator).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var sheet = workbook.AddSheet(Criteria,
        [
            new("평가지표", 28), new("배점", 8), new("목표달성도 점수", 14), .. evaluators.Select(one => new SheetColumn(OutcomeText.Evaluator(one) + " 가·감점", 16)), .. evaluators.Select(one => new SheetColumn(OutcomeText.Evaluator(one), 12)),
            new("종합 점수", 12), new("이의신청 결정", 14), new("반영 점수", 12), new("포털이 계산한 값", 16),
        ]);
        var first = sheet.NextLine;
        foreach (var one in unit.Criteria)
        {
            Line line = new(sheet.NextLine, evaluators.Count);
            sheet.Write([
                TableCell.Of(one.Criterion.Name), TableCell.Of(one.Criterion.Points),
                Computed(one.Filled, $"ROUND({line.At(Points)}*MIN(MAX({RateCell},0),{FullCell})/{FullCell},{Mark.MaxDecimals})"),
                .. evaluators.Select(evaluator => TableCell.Of(SaidBy(view, unit, evaluator, one.Criterion)?.Adjustment)),
                .. evaluators.Select((evaluator, i) => MarkCell(one, evaluator, line, i)),
                Computed(one.Panel.Value, PanelFormula(one, view.Score.Inputs.Rules.ToPanelRule(), evaluators, line)),
                TableCell.Of(one.Ruled?.Value),
                Computed(one.Value, one.Ruled is null ? line.Panel : line.Ruled),
                TableCell.Of(one.Value),
            ]);
        }

        Line columns = new(0, evaluators.Count);
        return $"'{Criteria}'!{CellAddress.Of(first, columns.CountedColumn)}:{CellAddress.Of(sheet.NextLine - 1, columns.CountedColumn)}";
    }

    private static void WriteTotal(WorkbookWriter workbook, FiguresView view, UnitScore unit, string range)
    {
        var sheet = workbook.AddSheet("합계", [new("항목", 28), new("점수", 14), new("포털이 계산한 값", 18), new("사유", 50)]);
        var first = sheet.NextLine;
        var sum = CellAddress.Of(first, 1);
        sheet.Write(TableCell.Of("지표 점수의 합"), unit.Total is null ? TableCell.Blank : Computed(unit.OfCriteria, $"SUM({range})"), TableCell.Of(unit.OfCriteria));
        var formula = sum;
        foreach (var extra in unit.Unit.Extras)
        {
            var known = view.Score.Inputs.Rules.Rubric.Extras.FirstOrDefault(one => one.Key == extra.Key);
            formula += (known is { IsDeduction: true } ? "-" : "+") + CellAddress.Of(sheet.NextLine, 1);
            sheet.Write(TableCell.Of((known is { IsDeduction: true } ? "감점: " : "가점: ") + (known?.Name ?? extra.Key)), TableCell.Of(extra.Points), TableCell.Of(extra.Points), TableCell.Of(extra.Reason));
        }

        var total = CellAddress.Of(sheet.NextLine, 1);
        sheet.Write(TableCell.Of("점수"), Computed(unit.Total, formula), TableCell.Of(unit.Total));
        sheet.Write(TableCell.Of("점수(반올림)"), Computed(UnitScore.Printed.Round(unit.Total), $"ROUND({total},{UnitScore.Printed.Decimals})"), TableCell.Of(UnitScore.Printed.Round(unit.Total)));
        sheet.Write(TableCell.Of("순위"), TableCell.Of(unit.Place.Rank), TableCell.Of(unit.Place.Rank), TableCell.Of(unit.Place.DecidedBy is { } decided ? $"동점을 가른 기준: {decided}" : ""));
    }

    // What evaluators move is computed from what was filled; what they mark is the mark.
    private static TableCell MarkCell(CriterionScore one, string evaluator, Line line, int i)
    {
        var value = one.Panel.Marks.Where(mark => mark.Mark.Evaluator == evaluator).Select(mark => mark.Mark.Value).FirstOrDefault();
        return one.Criterion.Source is RubricSource.Achievement && value is not null
            ? Computed(value, $"MIN(MAX({line.At(Filled)}+{line.At(FirstEvaluator + i)},0),{line.At(Points)})")
            : TableCell.Of(value);
    }

    private static string PanelFormula(CriterionScore one, PanelRule rule, List<string> evaluators, Line line) => rule.Name switch
    {
        "mean" => $"AVERAGE({line.Marks})",
        "drop-high-low" => $"(SUM({line.Marks})-MAX({line.Marks})-MIN({line.Marks}))/(COUNT({line.Marks})-2)",
        _ => $"AVERAGE({string.Join(',', one.Panel.Marks.Where(mark => mark.Fate is MarkFate.Counted).Select(mark => line.MarkOf(evaluators.IndexOf(mark.Mark.Evaluator))))})",
    };

    private static CriterionMark? SaidBy(FiguresView view, UnitScore unit, string evaluator, RubricCriterion criterion) => view.Score.Inputs.Sheets
        .FirstOrDefault(sheet => sheet.Evaluator == evaluator && sheet.Unit == unit.Unit.Code && sheet.Stage == criterion.Stage)?.Marks.FirstOrDefault(mark => mark.Criterion == criterion.Key);

    private static TableCell Computed(decimal? value, string formula) => value is null ? TableCell.Blank : TableCell.Of(value).ComputedBy(formula);

    // Addresses of a criterion's line.
    private readonly record struct Line(int Number, int Evaluators)
    {
        public string Marks => Evaluators == 0 ? MarkOf(0) : $"{MarkOf(0)}:{MarkOf(Evaluators - 1)}";

        public string Panel => At(FirstEvaluator + 2 * Evaluators);

        public string Ruled => At(FirstEvaluator + 2 * Evaluators + 1);

        public int CountedColumn => FirstEvaluator + 2 * Evaluators + 2;

        public string At(int column) => CellAddress.Of(Number, column);

        public string MarkOf(int evaluator) => At(FirstEvaluator + Evaluators + evaluator);
    }
}
