using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

namespace Uijeongbu.SocialPlan.Portal.Features.YearReports;

/// <summary>A year's results as they stand, for its pages and its commands.</summary>
/// <param name="Report">How far they are; null before the first step.</param>
/// <param name="Cases">Reports of its projects.</param>
/// <param name="Content">What they say now.</param>
internal sealed record YearReading(YearReport? Report, ReportCases Cases, YearContent Content)
{
    public YearReportStatus Status => Report?.Status ?? YearReportStatus.Collecting;

    /// <summary>What decides about a step.</summary>
    public YearCase CaseWith(MeetingDecision? decision) => new(Status, Content.Evaluation, Content, Uncollected, decision);

    /// <summary>Numbers of the projects that are not collected.</summary>
    public IReadOnlyList<string> Uncollected => [.. Cases.Projects.Where(found => found.Case.Status is not ReportStatus.Collected).Select(found => found.Project.Code)];

    /// <returns>null when there is no annual plan of that year for the viewer.</returns>
    public static async Task<YearReading?> FindAsync(PortalDbContext db, string region, int year, DateTime now, CancellationToken cancellationToken)
    {
        var report = await db.YearReports.SingleOrDefaultAsync(row => row.RegionCode == region && row.FiscalYear == year, cancellationToken);
        var cases = await ReportCases.ReadAsync(db, region, year, projects: null, now, cancellationToken);
        var content = await YearContents.BuildAsync(db, region, year, cases, report?.Evaluation ?? SelfEvaluation.None, now, cancellationToken);
        return content is null ? null : new(report, cases, content);
    }

    /// <summary>Meetings of the council that a deliberation of the year can rest on, the last first.</summary>
    public static async Task<IReadOnlyList<Meeting>> MeetingsAsync(PortalDbContext db, string region, int year, CancellationToken cancellationToken) => await (
        from meeting in db.Meetings.AsNoTracking()
        where meeting.RegionCode == region && meeting.Body == MeetingBody.RepresentativeCouncil && meeting.Decision != MeetingDecision.None
            && db.AnnualPlans.Any(annual => annual.RegionCode == region && annual.Id == meeting.AnnualPlanId && annual.FiscalYear == year)
        orderby meeting.HeldOn descending
        select meeting).ToListAsync(cancellationToken);
}
