using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Features.OpenData;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans.Downloads;

/// <summary>The table of a plan's results: its columns and the words in its cells.</summary>
internal sealed class ResultsTable(Texts<ResultsTable> texts, Texts<PlanPage> words)
{
    private const decimal Million = 1_000_000m;

    private static readonly double[] Widths = [16, 26, 10, 30, 34, 8, 8, 11, 11, 11, 12, 12, 12, 12, 14, 14];

    /// <summary>Name of the file, without its ending.</summary>
    public string FileName(ScoredPlan plan) => texts["FileName", Languages.IsEnglish ? plan.Plan.RegionCode : plan.Plan.RegionName, plan.Plan.FiscalYear, plan.EvaluationYear];

    /// <summary>Columns that this plan's table has.</summary>
    public static IReadOnlyList<ResultsColumn> ColumnsOf(ScoredPlan plan) =>
        [.. Enum.GetValues<ResultsColumn>().Where(column => column != ResultsColumn.Notice || plan.Snapshot.IsDemo)];

    /// <summary>The same with heads.</summary>
    public IEnumerable<SheetColumn> Columns(ScoredPlan plan) =>
        ColumnsOf(plan).Select(column => new SheetColumn(texts[column.ToString()], Widths[(int)column]));

    /// <summary>One line, in the order of the columns.</summary>
    public IEnumerable<TableCell> Cells(ScoredPlan plan, PlanLine line) => ColumnsOf(plan).Select(column => Cell(column, plan, line));

    private TableCell Cell(ResultsColumn column, ScoredPlan plan, PlanLine line) => column switch
    {
        ResultsColumn.Notice => TableCell.Of(DemoMark.Text),
        ResultsColumn.Strategy => TableCell.Of(line.Strategy.Name),
        ResultsColumn.Code => TableCell.Of(line.Project.Code),
        ResultsColumn.Project => TableCell.Of(line.Project.Name),
        ResultsColumn.Budget => Money(line, line.Project.Budget?.PlannedWon),
        ResultsColumn.Executed => Money(line, line.Project.Budget?.ExecutedWon),
        _ => line.Indicator is { } indicator ? Cell(column, plan.Score.Policy.Rounding.Decimals, indicator) : TableCell.Blank,
    };

    private TableCell Cell(ResultsColumn column, int decimals, IndicatorLine indicator) => column switch
    {
        ResultsColumn.Indicator => TableCell.Of(indicator.Published.Name),
        ResultsColumn.Unit => TableCell.Of(indicator.Published.Unit),
        ResultsColumn.Direction => TableCell.Of(indicator.Published.Direction is { } direction ? texts[direction.ToString()] : null),
        ResultsColumn.OriginalTarget => TableCell.Of(indicator.Published.OriginalTarget),
        ResultsColumn.ChangedTarget => TableCell.Of(indicator.ChangedTarget),
        ResultsColumn.Actual => TableCell.Of(indicator.Published.Actual),
        ResultsColumn.OriginalRate => TableCell.Of(indicator.OriginalRate.Value, decimals),
        ResultsColumn.Rate => TableCell.Of(indicator.Score.Rate.Value, decimals),
        ResultsColumn.Class => TableCell.Of(words[RateClasses.Of(indicator.Score.Rate, indicator.Published.State).ToString()]),
        ResultsColumn.State => TableCell.Of(texts[StateOf(indicator.Published)]),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, message: null),
    };

    private static string StateOf(PublishedIndicator indicator) =>
        indicator.State is ResultState.Entered && indicator.IsProvisional ? "Provisional" : indicator.State.ToString();

    private TableCell Money(PlanLine line, long? won)
    {
        if (!line.IsFirst)
        {
            return TableCell.Blank;
        }

        return line.Project.Budget is { IsNonBudget: true } ? TableCell.Of(words["NonBudget"]) : TableCell.Of(won / Million, 1);
    }
}
