using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Features.Dashboards;

/// <summary>How a year stands at a place: achievement as far as it was entered, who has not, how it was before, what was spent.</summary>
/// <param name="RegionCode">The municipality.</param>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="Content">What the results say now.</param>
/// <param name="Score">Their rates under the default policy.</param>
/// <param name="People">Who has how much left, most first.</param>
/// <param name="Trend">Years with a frozen figure and this one, the first first; a year without is not there.</param>
/// <param name="Now">The server's clock, UTC.</param>
public sealed record Dashboard(
    string RegionCode, int FiscalYear, YearContent Content, PlanScore Score, IReadOnlyList<PersonProgress> People, IReadOnlyList<TrendPoint> Trend, DateTime Now)
{
    /// <summary>Name of the place.</summary>
    public string Place => Content.Plan.RegionName;

    /// <summary>Address of the page.</summary>
    public string Address => AddressOf(RegionCode, FiscalYear);

    /// <summary>What was spent, of the whole.</summary>
    public BudgetExecution Execution => BudgetExecution.Of(Content.Plan.Strategies.SelectMany(strategy => strategy.Projects).Select(project => project.Budget));

    /// <summary>Strategies with their rates, in the order of the plan.</summary>
    public IEnumerable<(PublishedStrategy Plan, StrategyScore Score)> Strategies => Content.Plan.Strategies.Zip(Score.Strategies);

    /// <summary>Address of the dashboard of a year.</summary>
    public static string AddressOf(string region, int year) => string.Create(CultureInfo.InvariantCulture, $"/app/dashboard/{region}/{year}");

    /// <summary>A strategy as it is named: Ⅰ-1. name.</summary>
    public static string NameOf(PublishedStrategy strategy) => string.Create(CultureInfo.InvariantCulture, $"{(strategy.System is StrategySystem.Projects ? "Ⅰ" : "Ⅱ")}-{strategy.Order}. {strategy.Name}");
}

/// <summary>How much of a person's indicators is entered. One who shares a project with another is counted with all of it.</summary>
/// <param name="Name">The person; null for projects that nobody is in charge of.</param>
/// <param name="Projects">Projects.</param>
/// <param name="Indicators">Their indicators.</param>
/// <param name="NotEntered">미입력.</param>
/// <param name="NotSent">Projects whose review was not asked for.</param>
public sealed record PersonProgress(string? Name, int Projects, int Indicators, int NotEntered, int NotSent);

/// <summary>The rate of a year.</summary>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="Rate">목표달성도 in percent as printed; null when nothing could be rated.</param>
/// <param name="Coverage">산정 대상.</param>
/// <param name="Source">확정본, 제출본, or what is entered now.</param>
public sealed record TrendPoint(int FiscalYear, decimal? Rate, Coverage Coverage, string Source);
