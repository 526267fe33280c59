using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans.Downloads;

/// <summary>The sheet of results: the table, and behind it each project's rate on the project's first line.</summary>
internal sealed class ResultsSheet(SheetWriter sheet, ScoredPlan plan, ResultsTable table)
{
    private readonly IReadOnlyList<ResultsColumn> _columns = ResultsTable.ColumnsOf(plan);

    private ScoringPolicy Policy => plan.Score.Policy;

    /// <summary>First line of each strategy, and the line after the last.</summary>
    public List<int> StrategyLines { get; } = [];

    /// <summary>Writes all lines.</summary>
    public void Write()
    {
        var lines = PlanLine.Of(plan).ToLookup(line => line.Strategy, ReferenceEqualityComparer.Instance);
        foreach (var strategy in plan.Plan.Strategies)
        {
            StrategyLines.Add(sheet.NextLine);
            foreach (var project in lines[strategy].GroupBy(line => line.Project, ReferenceEqualityComparer.Instance))
            {
                WriteProject([.. project]);
            }
        }

        StrategyLines.Add(sheet.NextLine);
    }

    /// <summary>A column of the table over some lines, as other sheets name it.</summary>
    public string Range(ResultsColumn column, int first, int last) => Range(Place(column), first, last);

    /// <summary>A column behind the table over some lines.</summary>
    public string Range(ProjectColumn column, int first, int last) => Range(Place(column), first, last);

    private string Range(int place, int first, int last) => $"'{sheet.Name}'!{CellAddress.Of(first, place)}:{CellAddress.Of(last, place)}";

    private int Place(ResultsColumn column) => _columns.Count - Enum.GetValues<ResultsColumn>().Length + (int)column;

    private int Place(ProjectColumn column) => _columns.Count + (int)column;

    private void WriteProject(IReadOnlyList<PlanLine> lines)
    {
        var (first, last) = (sheet.NextLine, sheet.NextLine + lines.Count - 1);
        foreach (var line in lines)
        {
            TableCell[] cells = [.. table.Cells(plan, line), .. Behind(line, lines, first, last)];
            if (line.Indicator is { } indicator)
            {
                Compute(cells, ResultsColumn.OriginalRate, indicator.AgainstOriginal, ResultsColumn.OriginalTarget);
                Compute(cells, ResultsColumn.Rate, indicator.Score.Input, indicator.IsChanged ? ResultsColumn.ChangedTarget : ResultsColumn.OriginalTarget);
            }

            sheet.Write(cells);
        }
    }

    private void Compute(TableCell[] cells, ResultsColumn rate, IndicatorInput input, ResultsColumn target)
    {
        ref var cell = ref cells[Place(rate)];
        if (ResultsFormulas.Rate(input, Policy, Here(target), Here(ResultsColumn.Actual)) is { } formula)
        {
            cell = cell.ComputedBy(formula);
        }
    }

    private IEnumerable<TableCell> Behind(PlanLine line, IReadOnlyList<PlanLine> lines, int first, int last)
    {
        var (figures, decimals) = (line.Score.Figures, Policy.Rounding.Decimals);
        var met = line.Indicator?.Score.Rate is { Value: not null } rate ? TableCell.Of(rate.IsMet == true ? 1m : 0m) : TableCell.Blank;
        if (!line.IsFirst)
        {
            return [TableCell.Blank, TableCell.Blank, TableCell.Blank, met];
        }

        var rates = CellAddress.Of(first, Place(ResultsColumn.Rate)) + ":" + CellAddress.Of(last, Place(ResultsColumn.Rate));
        string[] rated = [.. lines.Index().Where(pair => pair.Item.Indicator?.Score.Rate.Value is not null).Select(pair => CellAddress.Of(first + pair.Index, Place(ResultsColumn.Rate)))];
        return
        [
            ResultsFormulas.Computed(figures.Value, decimals, ResultsFormulas.Mean(Policy.Project, Policy, rates)),
            ResultsFormulas.Computed(figures.Capped100, decimals, ResultsFormulas.CappedMean(rated, 100, Policy)),
            ResultsFormulas.Computed(figures.Capped120, decimals, ResultsFormulas.CappedMean(rated, 120, Policy)),
            met,
        ];
    }

    private string Here(ResultsColumn column) => CellAddress.Of(sheet.NextLine, Place(column));
}

/// <summary>Columns behind the table. The names are the keys of their heads.</summary>
internal enum ProjectColumn
{
    /// <summary>사업 달성률.</summary>
    ProjectRate,

    /// <summary>사업 달성률(상한 100).</summary>
    ProjectCapped100,

    /// <summary>사업 달성률(상한 120).</summary>
    ProjectCapped120,

    /// <summary>목표 달성(1, 0).</summary>
    IsMet,
}
