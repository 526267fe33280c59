using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds.Rubrics;

/// <summary>Reads a rubric back from its workbook: all of it, or every fault with sheet, row and column.</summary>
internal sealed class RubricReader(Rubric before)
{
    private const int MostRows = 1000;

    private readonly List<RubricRow> _rows = [];
    private readonly List<ExtraRow> _extras = [];
    private readonly List<(string Criterion, RubricAnchor Anchor)> _anchors = [];

    /// <param name="stream">Stays open.</param>
    /// <param name="fileName">Its name, which only serves to explain formats that are not read.</param>
    /// <param name="cancel">Ends it.</param>
    public TableReading<Rubric> Read(Stream stream, string fileName, CancellationToken cancel)
    {
        TableReadOptions options = new() { Limits = TableLimits.Default with { Rows = MostRows } };
        return TableFile.ReadWorkbook(stream, fileName, options, (file, faults) =>
        {
            Sheet(file, RubricWorkbook.CriterionSheet, RubricWorkbook.Criteria, faults, options, (cells, line) => Criterion(cells, line), cancel);
            Sheet(file, RubricWorkbook.AnchorSheet, RubricWorkbook.Anchors, faults, options, (cells, _) => Anchor(cells), cancel, isOptional: true);
            Sheet(file, RubricWorkbook.ExtraSheet, RubricWorkbook.Extras, faults, options, (cells, line) => Extra(cells, line), cancel, isOptional: true);
            return faults.Any ? null : Whole(faults);
        }, cancel);
    }

    private static void Sheet<TColumn>(WorkbookFile file, string name, ColumnSet<TColumn> columns, FaultList faults, TableReadOptions options, Action<RowCells<TColumn>, int> read, CancellationToken cancel, bool isOptional = false)
        where TColumn : struct, Enum
    {
        using var sheet = file.TryOpen(name);
        if (sheet is null)
        {
            if (!isOptional)
            {
                faults.AddOf(name, _ => $"'{name}' 시트가 없습니다. 내려받은 양식의 시트 이름을 바꾸지 마십시오.");
            }

            return;
        }

        FilledRows rows = new(sheet, options, cancel);
        try
        {
            var map = rows.Heads(columns, faults);
            if (Enum.GetValues<TColumn>().Any(column => columns.IsNeeded(column) && !map.Has(column)))
            {
                return;
            }

            RowCells<TColumn> cells = new(map, faults, options.Limits);
            while (rows.Next())
            {
                cells.Start(rows.Row);
                read(cells, rows.Row.Line);
            }
        }
        catch (UnreadableTableException empty) when (isOptional && empty.Line is null)
        {
            // a sheet with heads alone says that there are none
        }
    }

    private void Criterion(RowCells<CriterionColumn> cells, int line)
    {
        var (area, name) = (cells.Name(CriterionColumn.Area), cells.Name(CriterionColumn.Name));
        var points = cells.Number(CriterionColumn.Points)?.Value;
        if (points is null && cells.IsBlank(CriterionColumn.Points))
        {
            cells.Fault(_ => "배점이 없습니다. 적어 주십시오.", CriterionColumn.Points);
        }

        var source = Word(cells, CriterionColumn.Source, RubricText.Of(RubricSource.Evaluators), RubricText.Of(RubricSource.Achievement)) ? RubricSource.Achievement : RubricSource.Evaluators;
        var stage = Word(cells, CriterionColumn.Stage, EvaluationLabels.Of(EvaluationStage.Paper), EvaluationLabels.Of(EvaluationStage.Presentation)) ? EvaluationStage.Presentation : EvaluationStage.Paper;
        var letters = RubricText.ToLetters(cells.Text(CriterionColumn.Letters) ?? "");
        if (letters is null)
        {
            cells.Fault(_ => "등급을 읽을 수 없습니다. A=100, B=80처럼 적어 주십시오.", CriterionColumn.Letters);
        }

        var band = cells.Number(CriterionColumn.Band)?.Value ?? 0m;
        if (cells.IsSound)
        {
            _rows.Add(new(line, area.Trim(), cells.Text(CriterionColumn.Key) ?? "", name.Trim(), points!.Value, source, stage, band, letters!, []));
        }
    }

    // The first word is usual: a blank cell means it.
    private static bool Word(RowCells<CriterionColumn> cells, CriterionColumn column, string usual, string other)
    {
        var text = cells.Text(column)?.Trim();
        if (text is not (null or "") && text != usual && text != other)
        {
            cells.Fault(_ => $"'{usual}'나 '{other}' 가운데 하나를 적어 주십시오.", column);
        }

        return text == other;
    }

    private void Anchor(RowCells<AnchorColumn> cells)
    {
        var (name, level, text) = (cells.Name(AnchorColumn.Name).Trim(), cells.Name(AnchorColumn.Level), cells.Name(AnchorColumn.Text));
        if (cells.IsSound && !_rows.Exists(row => row.Name == name))
        {
            cells.Fault(_ => $"'{name}'은(는) '{RubricWorkbook.CriterionSheet}' 시트에 없는 지표입니다.", AnchorColumn.Name);
        }

        if (cells.IsSound)
        {
            _anchors.Add((name, new(level.Trim(), text.Trim())));
        }
    }

    private void Extra(RowCells<ExtraColumn> cells, int line)
    {
        var (name, kind, most) = (cells.Name(ExtraColumn.Name), cells.Name(ExtraColumn.Kind).Trim(), cells.Number(ExtraColumn.Most)?.Value);
        if (kind is not ("" or RubricWorkbook.Bonus or RubricWorkbook.Deduction))
        {
            cells.Fault(_ => $"'{RubricWorkbook.Bonus}'이나 '{RubricWorkbook.Deduction}' 가운데 하나를 적어 주십시오.", ExtraColumn.Kind);
        }

        if (cells.IsSound)
        {
            _extras.Add(new(line, cells.Text(ExtraColumn.Key) ?? "", name.Trim(), most ?? 0m, kind == RubricWorkbook.Deduction));
        }
    }

    // What the Domain finds is named at the row that it is of.
    private Rubric? Whole(FaultList faults)
    {
        var draft = RubricDraft.Of(before, before.Name, [.. _rows.Select(row => row with { Anchors = [.. _anchors.Where(one => one.Criterion == row.Name).Select(one => one.Anchor)] })], _extras);
        foreach (var fault in (draft.Rubric.WhyNot() as FormProblem)?.Faults ?? [])
        {
            if (draft.Extras.TryGetValue(fault.Field, out var extra))
            {
                faults.Sheet = RubricWorkbook.ExtraSheet;
                faults.Add(_ => fault.Text, extra, "이름");
            }
            else if (draft.Rows.TryGetValue(fault.Field, out var row))
            {
                faults.Sheet = RubricWorkbook.CriterionSheet;
                faults.Add(_ => fault.Text, row, "지표");
            }
            else
            {
                faults.AddOf(RubricWorkbook.CriterionSheet, _ => fault.Text);
            }
        }

        return faults.Any ? null : draft.Rubric;
    }
}
