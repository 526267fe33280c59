using Uijeongbu.SocialPlan.Domain.Scoring.Panels;

namespace Uijeongbu.SocialPlan.Portal.Tables.Marks;

/// <summary>What must hold between the lines of a table of marks: each mark once, one weight and one maximum for a criterion, no mark outside it.</summary>
internal sealed class MarkRules(ColumnMap<MarkColumn> columns, FaultList faults)
{
    private readonly Dictionary<string, Stated> _criteria = new(StringComparer.Ordinal);

    /// <returns>null when there are faults, here or before.</returns>
    public MarkTable? Combine(IReadOnlyList<MarkRow> rows)
    {
        CheckRepeated(rows);
        foreach (var row in rows)
            Take(row);
        foreach (var row in rows)
            CheckMax(row);
        PanelCriterion[] criteria = [.. _criteria.Select(c => new PanelCriterion(c.Key, c.Value.Weight?.Value, c.Value.Max?.Value))];
        CheckCriteria(criteria, rows);
        return faults.Any
            ? null
            : new([.. rows.Select(r => new Mark(r.Unit, r.Evaluator, r.Criterion, r.Mark))], PanelCriteria.Of(criteria));
    }

    private void CheckRepeated(IReadOnlyList<MarkRow> rows)
    {
        var seen = new Dictionary<(string, string, string), int>(rows.Count);
        foreach (var row in rows)
        {
            var key = (row.Unit, row.Evaluator, row.Criterion);
            if (!seen.TryAdd(key, row.Line))
                faults.Add(m => m.SameMark(seen[key]), row.Line);
        }
    }

    /// <summary>A line may leave weight and maximum open once another has stated them.</summary>
    private void Take(MarkRow row)
    {
        var stated = _criteria.GetValueOrDefault(row.Criterion, new(row.Line, null, null));
        _criteria[row.Criterion] = stated with
        {
            Weight = Agreed(stated.Weight, row.Weight, row, MarkColumn.Weight),
            Max = Agreed(stated.Max, row.Max, row, MarkColumn.Max),
        };
    }

    private (decimal Value, int Line)? Agreed((decimal Value, int Line)? first, decimal? value, MarkRow row, MarkColumn column)
    {
        if (value is not { } number)
            return first;
        if (first is not { } stated)
            return (number, row.Line);
        if (stated.Value != number)
            faults.Add(m => m.OtherThanBefore(row.Criterion, stated.Line, Text(stated.Value), Text(number)), row.Line, columns.Head(column));
        return first;
    }

    private void CheckMax(MarkRow row)
    {
        if (row.Mark is not { } mark || _criteria[row.Criterion].Max is not { } max)
            return;
        if (mark > max.Value && max.Value > 0m)
            faults.Add(m => m.MarkAboveMax(Text(mark), Text(max.Value)), row.Line, columns.Head(MarkColumn.Mark));
        if (mark < 0m)
            faults.Add(m => m.MarkBelowZero(Text(mark)), row.Line, columns.Head(MarkColumn.Mark));
    }

    private void CheckCriteria(PanelCriterion[] criteria, IReadOnlyList<MarkRow> rows)
    {
        var units = rows.Select(r => r.Unit).Distinct(StringComparer.Ordinal).Count();
        if ((long)units * criteria.Length > MarkTable.MostValues)
            faults.Add(m => m.TooManyValues(MarkTable.MostValues));
        foreach (var problem in rows.Count == 0 ? [] : PanelCriteria.ProblemsOf(criteria).Where(p => p.Code != "weights.negative")) // said of its cell
        {
            var column = problem.Code.StartsWith("panel.max", StringComparison.Ordinal) ? MarkColumn.Max : MarkColumn.Weight;
            faults.Add(_ => problem.Message, problem.At is { } at ? _criteria[at.Name].FirstLine : null, columns.Head(column));
        }
    }

    private static string Text(decimal value) => value.ToString("0.########", System.Globalization.CultureInfo.InvariantCulture);

    private readonly record struct Stated(int FirstLine, (decimal Value, int Line)? Weight, (decimal Value, int Line)? Max);
}
