using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Features.People;
using Uijeongbu.SocialPlan.Portal.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Mail;

/// <summary>What waits for a person at a place, by role.</summary>
/// <param name="Entering">사업담당자: own projects that can be entered now and were not sent to the department.</param>
/// <param name="Reviewing">팀장 or 부서장: reports that wait for the review.</param>
/// <param name="Collecting">총괄담당자: reports that wait to be collected.</param>
/// <param name="NotSent">총괄담당자: reports that nobody has sent to the department yet, while entry is open.</param>
/// <param name="Ownerless">총괄담당자: projects that nobody is in charge of.</param>
internal sealed record OpenWork(
    IReadOnlyList<ProjectCase> Entering, IReadOnlyList<ProjectCase> Reviewing, IReadOnlyList<ProjectCase> Collecting, IReadOnlyList<ProjectCase> NotSent, IReadOnlyList<ChargedProject> Ownerless)
{
    /// <summary>Whether a deadline of entry concerns the person: own work to enter, or others' to review.</summary>
    public bool HasOpenItems => Entering.Count > 0 || Reviewing.Count > 0;

    /// <summary>Whether anything waits that can be done today. Projects without anyone are told once a week, not every morning.</summary>
    public bool IsWorthMail(bool isFirstOfWeek) => HasOpenItems || Collecting.Count > 0 || NotSent.Count > 0 || (isFirstOfWeek && Ownerless.Count > 0);

    public static OpenWork Of(MailPerson person, MailFacts facts, DateTime now)
    {
        var (cases, coordinates) = (facts.Cases!, person.Is(Role.Coordinator));
        var open = cases.Projects.Where(found => IsWithOwner(found) && EntryLock.Of(cases.Period, found.Report, isInCharge: true, now) is null).ToList();
        return new(
            person.Is(Role.ProjectOwner) ? [.. open.Where(found => found.Staff.Contains(person.Id))] : [],
            person.Is(Role.TeamLeader) || person.Is(Role.DepartmentHead) ? [.. cases.Projects.Where(found => WaitsFor(person, found, facts, now))] : [],
            coordinates ? [.. cases.Projects.Where(found => found.Case.Status is ReportStatus.Confirmed)] : [],
            coordinates ? open : [],
            coordinates ? facts.Ownerless : []);
    }

    private static bool IsWithOwner(ProjectCase found) => found.Case.Status is ReportStatus.Drafting or ReportStatus.Returned or ReportStatus.Reopened;

    private static bool WaitsFor(MailPerson person, ProjectCase found, MailFacts facts, DateTime now) => found.Case.Status is ReportStatus.Submitted or ReportStatus.TeamReviewed
        && person.Roles.Any(role => facts.Cases!.Flow.MovesOf(found.Case, role.PartsIn(found.Project, found.Charges, facts.RegionCode, facts.Cases.Register, Korea.DayOf(now)) & (ReportParts.TeamLeader | ReportParts.Head))
            .Any(ReportFlow.Confirms));
}
