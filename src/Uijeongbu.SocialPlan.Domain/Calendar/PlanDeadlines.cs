namespace Uijeongbu.SocialPlan.Domain.Calendar;

/// <summary>
/// The dates of 사회보장급여법 시행령 제20조 and of the result forms, for any span of days. A four-year plan is due once in four years, so the year
/// before that nothing of it is.
/// </summary>
public sealed class PlanDeadlines(WorkingDays days, int firstYearOfAnyGeneration = 2027, NoticeCounting counting = NoticeCounting.WithoutFirstDay, bool firstYearWithPlan = false)
{
    private const int YearsOfAPlan = 4;
    private const string Decree = "사회보장급여법 시행령 제20조";
    private const string ResultForms = "시행결과 작성 안내(도 공문), 해마다 확인";

    /// <summary>What a municipality has to do from one day to another, both included, by day.</summary>
    public IReadOnlyList<PlanDeadline> OfMunicipality(DateOnly from, DateOnly to) => Between(from, to, year =>
    [
        .. AnnualPlan(year),
        Of(DeadlineKind.ResultsToProvince, year, new DateOnly(year + 1, 3, 1).AddDays(-1), DeadlineBasis.Guideline, ResultForms),
        .. IsFirstYear(year) ? [Of(DeadlineKind.FourYearPlanToProvince, year, new(year - 1, 9, 30), DeadlineBasis.Law, Decree)] : Array.Empty<PlanDeadline>(),
    ]);

    /// <summary>What a province has to do from one day to another, both included, by day.</summary>
    public IReadOnlyList<PlanDeadline> OfProvince(DateOnly from, DateOnly to) => Between(from, to, year =>
    [
        Of(DeadlineKind.AnnualPlanToMinister, year, new(year, 1, 31), DeadlineBasis.Law, Decree),
        .. IsFirstYear(year) ? [Of(DeadlineKind.FourYearPlanToMinister, year, new(year - 1, 11, 30), DeadlineBasis.Law, Decree)] : Array.Empty<PlanDeadline>(),
    ]);

    private IEnumerable<PlanDeadline> AnnualPlan(int year)
    {
        var submission = Of(DeadlineKind.AnnualPlanToProvince, year, firstYearWithPlan && IsFirstYear(year) ? new(year - 1, 9, 30) : new(year - 1, 11, 30), DeadlineBasis.Law, Decree);
        var notice = PublicNotice.LatestBeginning(submission.DueOn, counting: counting);
        return [submission, new(DeadlineKind.NoticeBegins, year, notice, notice, DeadlineBasis.Law, Decree)];
    }

    private PlanDeadline Of(DeadlineKind kind, int year, DateOnly nominal, DeadlineBasis basis, string source) => new(kind, year, nominal, days.DueOn(nominal), basis, source);

    private bool IsFirstYear(int year) => (year - firstYearOfAnyGeneration) % YearsOfAPlan == 0;

    // A plan's dates lie in the year before and the results' in the year after.
    private static IReadOnlyList<PlanDeadline> Between(DateOnly from, DateOnly to, Func<int, IEnumerable<PlanDeadline>> ofYear) =>
    [
        .. Enumerable.Range(from.Year - 2, Math.Max(0, to.Year - from.Year + 4)).SelectMany(ofYear)
            .Where(deadline => deadline.DueOn >= from && deadline.DueOn <= to)
            .OrderBy(deadline => deadline.DueOn).ThenBy(deadline => deadline.Kind),
    ];
}
