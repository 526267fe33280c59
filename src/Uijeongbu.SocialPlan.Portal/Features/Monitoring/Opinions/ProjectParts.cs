using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Departments;
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

    /// <summary>The department in charge by its name of today.</summary>
    public string? DepartmentOf(Project project) => register.InCharge(project.Department, day)?.Name ?? project.Department;

    /// <summary>What the viewer is in the project.</summary>
    public ReportParts Of(Project project) => actors.Of(project, [.. staff[project.Id]]).Parts;

    /// <summary>Those of the department who are told of an opinion: who is in charge, and the head.</summary>
    public IEnumerable<Guid> PeopleOf(Project project, IReadOnlyList<PlaceMember> members) => [.. staff[project.Id].Select(row => row.UserId), .. HeadsOf(project, members)];

    /// <summary>Heads of the department in charge.</summary>
    public IEnumerable<Guid> HeadsOf(Project project, IReadOnlyList<PlaceMember> members) =>
        members.Where(member => member.PartsIn(project, [.. staff[project.Id]], region, register, day).HasFlag(ReportParts.Head)).Select(member => member.AccountId);
}
