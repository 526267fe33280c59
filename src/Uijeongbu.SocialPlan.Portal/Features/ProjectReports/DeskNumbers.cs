using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>How far the indicators of some projects are. Each is counted once.</summary>
/// <param name="Name">담당과; null for all of them.</param>
/// <param name="Projects">Projects.</param>
/// <param name="Collected">총괄 확정.</param>
/// <param name="InReview">With the department or confirmed by it.</param>
/// <param name="Drafting">Entered and not sent.</param>
/// <param name="Missing">미입력, wherever the report is.</param>
/// <param name="ToCheck">Values with a hint (확인 필요).</param>
/// <param name="Ownerless">Projects that nobody is in charge of.</param>
public sealed record DeskNumbers(string? Name, int Projects, int Collected, int InReview, int Drafting, int Missing, int ToCheck, int Ownerless)
{
    /// <summary>What a project without a department is listed under.</summary>
    public const string NoDepartment = "담당과 미정";

    /// <summary>All indicators.</summary>
    public int Indicators => Collected + InReview + Drafting + Missing;

    /// <summary>Of some reports.</summary>
    public static DeskNumbers Of(string? name, IReadOnlyCollection<ProjectCase> cases) => new(
        name,
        cases.Count,
        Count(cases, ReportStatus.Collected),
        Count(cases, ReportStatus.Submitted, ReportStatus.TeamReviewed, ReportStatus.Confirmed),
        Count(cases, ReportStatus.Drafting, ReportStatus.Returned, ReportStatus.Reopened),
        cases.Sum(one => one.Rows.Count(IsMissing)),
        cases.Sum(one => one.Rows.Count(row => Results.Entry.EntryWords.Of(row.Score.Hints).Any())),
        cases.Count(one => one.Staff.Count == 0));

    /// <summary>Of each department, by name; projects without one come last.</summary>
    public static IReadOnlyList<DeskNumbers> ByDepartment(IEnumerable<ProjectCase> cases) =>
        [.. cases.GroupBy(DepartmentOf, StringComparer.Ordinal).OrderBy(group => group.Key == NoDepartment).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => Of(group.Key, [.. group]))];

    /// <summary>The department of a project as the plan names it.</summary>
    public static string DepartmentOf(ProjectCase one) => one.Project.Department is { Length: > 0 } name ? name : NoDepartment;

    private static int Count(IEnumerable<ProjectCase> cases, params ReportStatus[] states) => cases.Where(one => states.Contains(one.Case.Status)).Sum(one => one.Rows.Count(row => !IsMissing(row)));

    private static bool IsMissing(Results.GridRow row) => row.Saved.State is ResultState.NotEntered;
}
