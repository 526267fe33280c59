using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Data.Shipped;

/// <summary>The invented rows of the plans whose results are being entered, as rows of the model.</summary>
internal static class SampleResultRows
{
    public const string File = "sample_results_2025.csv";
    public const int Year = 2025;

    private const string Budgets = "sample_budgets_2025.csv";
    private const string NonBudget = "NonBudget";
    private const int Generation = 5;
    private const int FirstYear = 2023;

    /// <param name="region">Code of the municipality.</param>
    /// <param name="accountOf">Id of the sample account with an address.</param>
    /// <param name="now">The day the data are made, UTC.</param>
    public static IEnumerable<OwnedRow> Of(string region, Func<string, Guid> accountOf, DateTime now)
    {
        Plan plan = new() { RegionCode = region, Generation = Generation, Goal = "서로 돌보며 함께 사는 도시" };
        yield return plan;
        yield return new AnnualPlan { RegionCode = region, PlanId = plan.Id, FiscalYear = Year, Status = AnnualPlanStatus.Closed };
        var strategies = ShippedFiles.Rows(File).Where(row => row.Required("region") == region).GroupBy(row => row.Required("strategy"), StringComparer.Ordinal);
        foreach (var (order, rows) in strategies.Index())
        {
            Strategy strategy = new() { RegionCode = region, PlanId = plan.Id, System = StrategySystem.Projects, Order = order + 1, Name = rows.Key };
            yield return strategy;
            foreach (var row in rows.GroupBy(row => row.Required("project_code"), StringComparer.Ordinal).Index().SelectMany(project => ProjectOf(strategy, project.Index + 1, [.. project.Item], accountOf, now)))
            {
                yield return row;
            }
        }
    }

    private static IEnumerable<OwnedRow> ProjectOf(Strategy strategy, int order, IReadOnlyList<CsvRow> rows, Func<string, Guid> accountOf, DateTime now)
    {
        Project project = new()
        {
            RegionCode = strategy.RegionCode,
            PlanId = strategy.PlanId,
            StrategyId = strategy.Id,
            Code = rows[0].Required("project_code"),
            Name = rows[0].Required("project"),
            Department = rows[0].Required("department"),
            Order = order,
            FirstYear = FirstYear,
        };
        var staff = rows[0].Required("staff").Split(';').Select(email => new ProjectStaff
        {
            RegionCode = project.RegionCode,
            ProjectId = project.Id,
            UserId = accountOf(email),
            ValidFrom = new(FirstYear, 1, 1),
        });
        List<OwnedRow> indicators = [.. rows.Index().SelectMany(row => IndicatorOf(project, row.Index + 1, row.Item))];
        return [project, .. staff, .. indicators, .. BudgetOf(project), .. ReportOf(project, rows[0], indicators, accountOf, now)];
    }

    private static IEnumerable<BudgetLine> BudgetOf(Project project) =>
        ShippedFiles.Rows(Budgets).Where(row => row.Required("region") == project.RegionCode && row.Required("project_code") == project.Code).Select(row => new BudgetLine
        {
            RegionCode = project.RegionCode,
            ProjectId = project.Id,
            FiscalYear = Year,
            Kind = BudgetKind.Final,
            Source = row.Required("source") == NonBudget ? FundingSource.Municipality : Enum.Parse<FundingSource>(row.Required("source")),
            IsNonBudget = row.Required("source") == NonBudget,
            AmountWon = Won(row.Decimal("amount_million")),
            ExecutedWon = Won(row.Decimal("executed_million")),
        });

    private static long? Won(decimal? millions) => millions is { } amount ? (long)(amount * 1_000_000m) : null;

    private static IEnumerable<OwnedRow> ReportOf(Project project, CsvRow row, IReadOnlyList<OwnedRow> indicators, Func<string, Guid> accountOf, DateTime now)
    {
        if (row["narrative"] is not { } narrative)
        {
            yield break;
        }

        ProjectReport report = new() { RegionCode = project.RegionCode, ProjectId = project.Id, FiscalYear = Year };
        const string writer = "김사업";
        if (report.Write(narrative, writer, now).Problem is { } problem)
        {
            throw new InvalidDataException(problem.Message);
        }

        yield return report;
        ReportContent content = new([.. indicators.OfType<AnnualResult>().Where(result => result.FiscalYear == Year).Select(result => new ContentRow(result.IndicatorId, result.State, result.Actual, Reason: null, Explanation: null))], narrative, "", "", "");
        foreach (var move in SampleWay.Go(report, row["status"], new(accountOf(row.Required("staff").Split(';')[0]), writer, ReportParts.Owner), content, now))
        {
            yield return move;
        }
    }

    private static IEnumerable<OwnedRow> IndicatorOf(Project project, int order, CsvRow row)
    {
        Indicator indicator = new()
        {
            RegionCode = project.RegionCode,
            ProjectId = project.Id,
            Order = order,
            Name = row.Required("indicator"),
            Unit = row.Required("unit"),
            Definition = row["definition"],
            Direction = row.Required("direction") == "down" ? Direction.LowerIsBetter : Direction.HigherIsBetter,
            Decimals = row.Int("decimals"),
            Maximum = row.Decimal("maximum"),
            DataSource = row["data_source"],
            NumeratorName = row["numerator"],
            DenominatorName = row["denominator"],
        };
        return [indicator, .. TargetOf(indicator, row, Year - 1), .. TargetOf(indicator, row, Year), .. ResultOf(indicator, row, Year - 2), .. ResultOf(indicator, row, Year - 1), .. ResultOf(indicator, row, Year)];
    }

    private static IEnumerable<OwnedRow> TargetOf(Indicator indicator, CsvRow row, int year)
    {
        if (row.Decimal(FormattableString.Invariant($"target_{year}")) is { } target)
        {
            yield return new TargetRevision { RegionCode = indicator.RegionCode, IndicatorId = indicator.Id, FiscalYear = year, Revision = 0, Value = target, EffectiveOn = new(year, 1, 1) };
        }
    }

    private static IEnumerable<OwnedRow> ResultOf(Indicator indicator, CsvRow row, int year)
    {
        if (row.Decimal(FormattableString.Invariant($"actual_{year}")) is { } actual)
        {
            AnnualResult result = new() { RegionCode = indicator.RegionCode, IndicatorId = indicator.Id, FiscalYear = year };
            result.Enter(actual);
            yield return result;
        }
    }
}
