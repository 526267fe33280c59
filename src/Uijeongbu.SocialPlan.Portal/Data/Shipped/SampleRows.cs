using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Data.Shipped;

/// <summary>The invented rows of the sample plan, as rows of the model.</summary>
internal static class SampleRows
{
    public const string File = "sample_uijeongbu_2020.csv";
    public const int Generation = 4;

    private const int FirstYear = 2019;
    private const string Region = SampleData.RegionCode;
    private const int Year = SampleData.FiscalYear;

    public static IEnumerable<OwnedRow> All()
    {
        Plan plan = new() { RegionCode = Region, Generation = Generation, Goal = "함께 가꾸는 희망도시 의정부! 시민 행복지수 UP" };
        yield return plan;
        yield return new AnnualPlan { RegionCode = Region, PlanId = plan.Id, FiscalYear = Year, Status = AnnualPlanStatus.Closed };
        foreach (var (order, rows) in ShippedFiles.Rows(File).GroupBy(row => row.Required("strategy"), StringComparer.Ordinal).Index())
        {
            Strategy strategy = new() { RegionCode = Region, PlanId = plan.Id, System = StrategySystem.Projects, Order = order + 1, Name = rows.Key };
            yield return strategy;
            foreach (var row in rows.GroupBy(row => row.Required("project_code"), StringComparer.Ordinal).Index().SelectMany(project => ProjectOf(strategy, project.Index + 1, [.. project.Item])))
            {
                yield return row;
            }
        }
    }

    private static IEnumerable<OwnedRow> ProjectOf(Strategy strategy, int order, IReadOnlyList<CsvRow> rows)
    {
        Project project = new()
        {
            RegionCode = Region,
            PlanId = strategy.PlanId,
            StrategyId = strategy.Id,
            Code = rows[0].Required("project_code"),
            Name = rows[0].Required("project"),
            IsPriority = bool.Parse(rows[0].Required("priority")),
            Order = order,
            FirstYear = FirstYear,
        };
        return [project, .. BudgetOf(project, rows[0]), .. rows.Index().SelectMany(row => IndicatorOf(project, row.Index + 1, row.Item))];
    }

    private static IEnumerable<OwnedRow> IndicatorOf(Project project, int order, CsvRow row)
    {
        Indicator indicator = new()
        {
            RegionCode = Region,
            ProjectId = project.Id,
            Order = order,
            Name = row.Required("indicator"),
            Unit = row.Required("unit"),
            Definition = row["definition"],
            Direction = row.Required("direction") == "down" ? Direction.LowerIsBetter : Direction.HigherIsBetter,
            Baseline = row.Decimal("baseline"),
            BaselineYear = row["baseline"] is null ? null : FirstYear,
            Decimals = row.Int("decimals"),
            Maximum = row.Decimal("maximum"),
            DataSource = row["data_source"],
        };
        AnnualResult result = new() { RegionCode = Region, IndicatorId = indicator.Id, FiscalYear = Year };
        result.Enter(row.Decimal("actual") ?? throw new InvalidDataException("A sample row without an actual."));
        return [indicator, .. TargetsOf(indicator, row), result];
    }

    private static IEnumerable<TargetRevision> TargetsOf(Indicator indicator, CsvRow row)
    {
        yield return new() { RegionCode = Region, IndicatorId = indicator.Id, FiscalYear = Year, Revision = 0, Value = row.Decimal("target"), EffectiveOn = new(Year, 1, 1) };
        if (row.Decimal("changed_target") is { } changed)
        {
            yield return new()
            {
                RegionCode = Region,
                IndicatorId = indicator.Id,
                FiscalYear = Year,
                Revision = 1,
                Value = changed,
                EffectiveOn = row.Date("changed_on") ?? throw new InvalidDataException("A changed target without its day."),
                ReasonKind = Enum.Parse<ChangeReason>(row.Required("reason_kind")),
                ReasonText = row["reason"],
                DeliberatedOn = row.Date("deliberated_on"),
                DocumentNumber = row["document_number"],
            };
        }
    }

    private static IEnumerable<BudgetLine> BudgetOf(Project project, CsvRow row) =>
        bool.Parse(row.Required("non_budget"))
            ? [new() { RegionCode = Region, ProjectId = project.Id, FiscalYear = Year, Kind = BudgetKind.Final, Source = FundingSource.Municipality, IsNonBudget = true }]
            : [.. LineOf(project, row, FundingSource.Province, "province"), .. LineOf(project, row, FundingSource.Municipality, "municipality"), .. LineOf(project, row, FundingSource.Other, "other")];

    private static IEnumerable<BudgetLine> LineOf(Project project, CsvRow row, FundingSource source, string column)
    {
        if (row.LongOrNull(column + "_won") is { } amount)
        {
            yield return new()
            {
                RegionCode = Region,
                ProjectId = project.Id,
                FiscalYear = Year,
                Kind = BudgetKind.Final,
                Source = source,
                SourceName = source is FundingSource.Other ? row.Required("other_name") : "",
                AmountWon = amount,
                ExecutedWon = row.LongOrNull(column + "_executed_won"),
            };
        }
    }
}
