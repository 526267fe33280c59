namespace Uijeongbu.SocialPlan.Domain.Plans.Writing;

/// <summary>A year of a plan and how far it is.</summary>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="Status">State of its annual plan.</param>
public sealed record YearStatus(int FiscalYear, AnnualPlanStatus Status);

/// <summary>
/// What of a plan can still be edited in place. 확정 of a year freezes its targets and budgets, and the build of every project that runs in
/// it; what is only for later years stays open. The promise of the years not yet adopted is on the record with the first adoption.
/// </summary>
public sealed class PlanLocks
{
    private readonly Dictionary<int, AnnualPlanStatus> _years;

    /// <param name="years">The plan's annual plans.</param>
    public PlanLocks(IEnumerable<YearStatus> years)
    {
        _years = years.ToDictionary(year => year.FiscalYear, year => year.Status);
        LastAdopted = _years.Where(year => year.Value >= AnnualPlanStatus.Adopted).Select(year => (int?)year.Key).Max();
    }

    /// <summary>The latest adopted year; null while none is.</summary>
    public int? LastAdopted { get; }

    /// <summary>Why a target or budget of a year cannot be edited in place; null when it can.</summary>
    public Problem? OfYear(int year) =>
        year > LastAdopted || LastAdopted is null ? null
        : _years.TryGetValue(year, out var status) && status is AnnualPlanStatus.Closed ? AnnualPlanProblems.PastYear
        : AnnualPlanProblems.Adopted;

    /// <summary>Why number, name, place and fields of a project, and its indicators, cannot be edited in place; null when they can.</summary>
    /// <param name="firstYear">First fiscal year in which the project runs.</param>
    public Problem? OfProject(int firstYear) => firstYear <= LastAdopted ? AnnualPlanProblems.Adopted : null;

    /// <summary>Why vision and goal cannot be edited in place; null when they can.</summary>
    public Problem? OfPlan => LastAdopted is null ? null : AnnualPlanProblems.Adopted;

    /// <summary>Why a strategy or a group cannot be edited in place: it holds projects that are adopted; null when it can.</summary>
    /// <param name="firstYears">First years of the projects under it.</param>
    public Problem? OfStrategy(IEnumerable<int> firstYears) => firstYears.Any(year => year <= LastAdopted) ? AnnualPlanProblems.Adopted : null;
}
