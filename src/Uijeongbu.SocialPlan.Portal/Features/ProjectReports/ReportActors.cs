using Uijeongbu.SocialPlan.Domain.Departments;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>Says which parts a viewer has in a project on a day: in charge of it, its team's leader, its department's head, the coordinator.</summary>
internal sealed class ReportActors(Viewer viewer, string region, DepartmentRegister register, DateOnly day)
{
    private readonly IReadOnlyList<Grant> _grants = [.. viewer.GrantsAt(region)];

    /// <param name="project">The project.</param>
    /// <param name="staff">Who is in charge of it on the day.</param>
    public ReportActor Of(Project project, IReadOnlyCollection<ProjectStaff> staff) => Of(project.Department, staff);

    /// <summary>The same in work that a department has by its name: with nobody in charge of it there but its team leaders and its head.</summary>
    public ReportActor OfDepartment(string department) => Of(department, []);

    private ReportActor Of(string? department, IReadOnlyCollection<ProjectStaff> staff)
    {
        var held = _grants.Select(grant => (Grant: grant, Part: PartOf(grant, department, staff))).Where(one => one.Part is not ReportParts.None).ToList();
        var own = held.Where(one => one.Grant.StandsIn is null).Aggregate(ReportParts.None, (all, one) => all | one.Part);
        return new(viewer.AccountId ?? default, viewer.DisplayName, held.Aggregate(own, (all, one) => all | one.Part))
        {
            AsDeputy = [.. held.Where(one => one.Grant.StandsIn is not null && (own & one.Part) == ReportParts.None).Select(one => (one.Part, one.Grant.StandsIn!))],
        };
    }

    private ReportParts PartOf(Grant grant, string? department, IReadOnlyCollection<ProjectStaff> staff) => grant.Role switch
    {
        Role.ProjectOwner when staff.Any(row => row.UserId == (grant.StandsIn is { } deputy ? deputy.For : viewer.AccountId)) => ReportParts.Owner,
        Role.TeamLeader when IsOfTeam(grant.Department, department, staff) => ReportParts.TeamLeader,
        Role.DepartmentHead when IsOfDepartment(grant.Department, department) => ReportParts.Head,
        Role.Coordinator => ReportParts.Coordinator,
        _ => ReportParts.None,
    };

    private bool IsOfDepartment(Guid? own, string? department) => own is { } id && register.InCharge(department, day)?.Id == id;

    // Where nobody of the project is put to a team, every team leader of the department may review it.
    private bool IsOfTeam(Guid? team, string? department, IReadOnlyCollection<ProjectStaff> staff) =>
        team is { } id && register.IsInCharge(id, department, day) && (staff.All(row => row.TeamId is null) || staff.Any(row => row.TeamId == id) || register.InCharge(department, day)?.Id == id);
}
