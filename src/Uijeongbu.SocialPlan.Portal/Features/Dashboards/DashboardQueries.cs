using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Features.YearReports;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.Dashboards;

/// <summary>Reads <see cref="Dashboard"/>: the same number of statements however large the plan is.</summary>
internal sealed class DashboardQueries(PortalDb door, TimeProvider clock)
{
    private const string BeingEntered = "지금 입력된 값";

    /// <returns>null when the viewer finds no annual plan of that year there.</returns>
    public async Task<Dashboard?> FindAsync(string region, int year, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.ResultRead, cancellationToken);
        var now = clock.GetUtcNow().UtcDateTime;
        if (await YearReading.FindAsync(db, region, year, now, cancellationToken) is not { } found)
        {
            return null;
        }

        var score = FrozenRow.ScoreOf(found.Content);
        var names = await door.NamesAsync(found.Cases.Projects.SelectMany(one => one.Staff), cancellationToken);
        return new(region, year, found.Content, score, PeopleOf(found.Cases.Projects, names), await TrendAsync(db, region, year, score, cancellationToken), now);
    }

    private static IReadOnlyList<PersonProgress> PeopleOf(IReadOnlyList<ProjectCase> projects, Dictionary<Guid, string> names) =>
    [
        .. projects.SelectMany(found => found.Staff.Count == 0 ? [(Person: (Guid?)null, Found: found)] : found.Staff.Select(person => (Person: (Guid?)person, Found: found)))
            .GroupBy(one => one.Person, one => one.Found)
            .Select(own => new PersonProgress(
                own.Key is { } id ? names.GetValueOrDefault(id, "") : null,
                own.Count(),
                own.Sum(found => found.Rows.Count),
                own.Sum(found => found.Rows.Count(row => row.Saved.State is ResultState.NotEntered)),
                own.Count(found => found.Case.Status is ReportStatus.Drafting or ReportStatus.Returned or ReportStatus.Reopened)))
            .OrderByDescending(person => person.NotEntered).ThenBy(person => person.Name, StringComparer.Ordinal),
    ];

    // A year was published, or else submitted; rows of other years are not scored anew, for nobody has said that they are whole.
    private static async Task<IReadOnlyList<TrendPoint>> TrendAsync(PortalDbContext db, string region, int year, PlanScore now, CancellationToken cancellationToken)
    {
        var published = await db.PublishedSnapshots.Where(row => row.RegionCode == region && row.IsCurrent && row.FiscalYear != year).Select(row => new { row.FiscalYear, row.Number, row.Content }).ToListAsync(cancellationToken);
        var submitted = await db.YearVersions.Where(row => row.RegionCode == region && row.Kind == YearVersionKind.Submitted && row.FiscalYear != year).Select(row => new { row.FiscalYear, row.Number, row.Content }).ToListAsync(cancellationToken);
        var known = published.Select(row => row.FiscalYear).ToHashSet();
        return
        [
            .. published.Select(row => PointOf(row.FiscalYear, PublishedInputs.Score(PublishedPlanJson.Read(row.Content)), $"확정본 {row.Number}"))
                .Concat(submitted.GroupBy(row => row.FiscalYear).Where(versions => !known.Contains(versions.Key)).Select(versions => versions.MaxBy(row => row.Number, StringComparer.Ordinal)!)
                    .Select(row => PointOf(row.FiscalYear, FrozenRow.ScoreOf(PublishedPlanJson.ReadYear(row.Content)), $"제출본 {row.Number}")))
                .Append(PointOf(year, now, BeingEntered))
                .OrderBy(point => point.FiscalYear),
        ];
    }

    private static TrendPoint PointOf(int year, PlanScore score, string source) => new(year, score.Rate, score.Indicators.Coverage, source);
}
