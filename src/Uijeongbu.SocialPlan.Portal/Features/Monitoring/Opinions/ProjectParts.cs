using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Departments;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Notifying;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;

/// <summary>Who has which part in some projects today, as the pages of reports decide it: two statements.</summary>
internal sealed class ProjectParts(string region, DepartmentRegister register, ILookup<Guid, ProjectStaff> staff, DateOnly day, ReportActors actors)
{
    /// <summary>Who may answer for a project: its officer, its team's leader, its department's head.</summary>
    public const ReportParts Department = ReportParts.Owner | ReportParts.TeamLeader | ReportParts.Head;

    public static async Task<ProjectParts> ReadAsync(PortalDbContext db, string region, IReadOnlyCollection<Guid> projects, DateTime now, CancellationToken cancellationToken)
    {
        var day = Korea.DayOf(now);
        var staff = await db.ProjectStaff.AsNoTracking()
            .Where(row => row.RegionCode == region && projects.Contains(row.ProjectId) && row.ValidFrom <= day && (row.ValidTo == null || row.ValidTo >= day)).ToListAsync(cancellationToken);
        DepartmentRegister register = new(await db.Departments.AsNoTracking().Where(row => row.RegionCode == region).ToListAsync(cancellationToken));
        return new(region, register, staff.ToLookup(row => row.ProjectId), day, new(db.Viewer, region, register, day));
    }

    /// <summary>조치 부서 of a recommendation on the project, by its name of today: the one in charge, or the other one that it names.</summary>
    public string? DepartmentOf(Project project, Recommendation row) => (row.Department ?? project.Department) is { } name ? register.InCharge(name, day)?.Name ?? name : null;

    /// <summary>What the viewer is in the project, or in the other department that the recommendation names.</summary>
    public ReportParts Of(Project project, Recommendation row) => (row.Department is { } other ? actors.OfDepartment(other) : actors.Of(project, [.. staff[project.Id]])).Parts;

    /// <summary>What the viewer is in the project.</summary>
    public ReportParts Of(Project project) => actors.Of(project, [.. staff[project.Id]]).Parts;

    /// <summary>Those of the department who are told of an opinion: who is in charge, and the head; of another department its team leaders and its head.</summary>
    public IEnumerable<Guid> PeopleOf(Project project, Recommendation row, IReadOnlyList<PlaceMember> members) => row.Department is { } other
        ? members.Where(member => (member.PartsIn(other, region, register, day) & Department) is not ReportParts.None).Select(member => member.AccountId)
        : [.. InChargeOf(project), .. HeadsOf(project, row, members)];

    /// <summary>Heads of the department that answers.</summary>
    public IEnumerable<Guid> HeadsOf(Project project, Recommendation row, IReadOnlyList<PlaceMember> members) => members
        .Where(member => (row.Department is { } other ? member.PartsIn(other, region, register, day) : member.PartsIn(project, [.. staff[project.Id]], region, register, day)).HasFlag(ReportParts.Head))
        .Select(member => member.AccountId);

    /// <summary>Who is in charge of the project.</summary>
    public IEnumerable<Guid> InChargeOf(Project project) => staff[project.Id].Select(row => row.UserId);
}
