using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Departments;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>Reports of projects for <see cref="ReportOperations"/>, at each place as many of each kind as there are people. The team leader reviews first.</summary>
internal sealed class ReportRows
{
    public const string DepartmentName = "복지정책과";

    private readonly Dictionary<(string Place, ReportStatus Status, bool ToOpen), Queue<Guid>> _projects = [];
    private readonly Dictionary<string, Guid> _departments = [];

    /// <summary>Departments of each place that a command may end.</summary>
    public Dictionary<string, Queue<Guid>> Endable { get; } = [];

    /// <summary>A team of the department of each place.</summary>
    public Dictionary<string, Guid> Teams { get; } = [];

    /// <summary>A project whose report is so far, each given once.</summary>
    public Guid Take(string place, ReportStatus status, bool toOpen = false) => _projects[(place, status, toOpen)].Dequeue();

    /// <summary>Adds them at a place; the caller saves.</summary>
    public void Add(PortalDbContext db, SmallPlan plan, IReadOnlyCollection<Guid> people)
    {
        var place = plan.Plan.RegionCode;
        Department department = new() { RegionCode = place, Name = DepartmentName, StartsOn = new(2023, 1, 1) };
        _departments[place] = department.Id;
        Department team = new() { RegionCode = place, Name = "기획팀", ParentId = department.Id, StartsOn = new(2023, 1, 1) };
        db.AddRange(department, team);
        Teams[place] = team.Id;
        List<Department> endable = [.. RightsSite.People.Select(role => new Department { RegionCode = place, Name = $"{role}과", StartsOn = new(2023, 1, 1) })];
        db.AddRange(endable);
        Endable[place] = new(endable.Select(row => row.Id));
        db.Add(new PlanSettings { RegionCode = place, HasTeamReview = true });
        var number = 0;
        foreach (var (status, toOpen) in new[] { (ReportStatus.Drafting, false), (ReportStatus.Submitted, false), (ReportStatus.Submitted, true), (ReportStatus.Confirmed, false) })
        {
            Queue<Guid> queue = _projects[(place, status, toOpen)] = new();
            for (var i = 0; i < RightsSite.People.Count; i++)
            {
                queue.Enqueue(AddProject(db, plan, $"9-{++number}", status, people));
            }
        }
    }

    /// <summary>Heads and team leaders belong to the department of the projects.</summary>
    public async Task PutIntoDepartmentsAsync(TestPortal portal)
    {
        await using var accounts = portal.Door.OpenAccounts();
        foreach (var row in await accounts.Memberships.Where(row => row.Role == Role.TeamLeader || row.Role == Role.DepartmentHead).ToListAsync())
        {
            row.DepartmentId = _departments[row.RegionCode!];
        }

        await accounts.SaveChangesAsync();
    }

    private static Guid AddProject(PortalDbContext db, SmallPlan plan, string code, ReportStatus status, IEnumerable<Guid> people)
    {
        var place = plan.Plan.RegionCode;
        Project project = new() { RegionCode = place, PlanId = plan.Plan.Id, StrategyId = plan.Strategy.Id, Code = code, Name = code, Department = DepartmentName, Order = 9, FirstYear = SmallPlan.Year };
        ProjectReport report = new() { RegionCode = place, ProjectId = project.Id, FiscalYear = SmallPlan.Year };
        var (stranger, now) = (Guid.CreateVersion7(), TimeProvider.System.GetUtcNow().UtcDateTime);
        report.Write("적음", "누군가", now, stranger).IsOk.Should().BeTrue();
        if (status is not ReportStatus.Drafting)
        {
            report.MoveTo(status, ReportMove.Submit, new(stranger, "누군가", ReportParts.Owner), new(), now);
        }

        db.AddRange([project, report, .. people.Select(person => new ProjectStaff { RegionCode = place, ProjectId = project.Id, UserId = person, ValidFrom = new(2026, 1, 1) })]);
        return project.Id;
    }
}
