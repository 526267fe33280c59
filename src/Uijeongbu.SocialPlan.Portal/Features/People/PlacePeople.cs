using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Portal.Features.RecordHistories;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.People;

/// <summary>A place's people, as far as the viewer may see them.</summary>
/// <param name="RegionCode">The place.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Today">The day it was read, in Korea.</param>
/// <param name="Roles">Who has which role when: by role, name and day.</param>
/// <param name="Given">The roles that the viewer gives and takes there; empty for who only reads.</param>
/// <param name="Departments">Departments and teams that stand today, by name.</param>
/// <param name="ShowsProjects">Whether the viewer reads the place's plans, and so who is in charge of what.</param>
internal sealed record PlacePeople(string RegionCode, string Name, DateOnly Today, IReadOnlyList<PersonRole> Roles, IReadOnlyList<Role> Given, IReadOnlyList<PlaceDepartment> Departments, bool ShowsProjects)
{
    /// <summary>Projects that nobody is in charge of from today on; none for who does not write the place's plans.</summary>
    public IReadOnlyList<ChargedProject> Ownerless { get; init; } = [];

    /// <summary>Address of the page.</summary>
    public string Address => "/app/people/" + RegionCode;

    /// <summary>Whether the viewer gives roles there, and so reads addresses.</summary>
    public bool MayWrite => Given.Count > 0;

    /// <summary>The same with what is looked for.</summary>
    public PlacePeople Where(PeopleFilter filter) => this with { Roles = [.. Roles.Where(row => filter.Wants(row, Today))] };
}

/// <summary>A role that a person has, had or will have.</summary>
/// <param name="Id">The membership.</param>
/// <param name="UserId">The account.</param>
/// <param name="Name">Name of the person.</param>
/// <param name="Email">Address; null for who may not see it.</param>
/// <param name="Role">The role.</param>
/// <param name="Department">Its department; null where it has none.</param>
/// <param name="StandsIn">For whom the person stands in; null for the role itself.</param>
/// <param name="ValidFrom">First day.</param>
/// <param name="ValidTo">Last day; null while open.</param>
/// <param name="Projects">Projects that the person is in charge of today or later.</param>
internal sealed record PersonRole(Guid Id, Guid UserId, string Name, string? Email, Role Role, string? Department, StandIn? StandsIn, DateOnly ValidFrom, DateOnly? ValidTo, IReadOnlyList<ChargedProject> Projects)
{
    /// <summary>What the person is: the role, and for whom.</summary>
    public string Title => HistoryWords.RoleOf(Role) + StandsIn;

    /// <summary>Whether it is over.</summary>
    public bool HasEnded(DateOnly today) => ValidTo < today;

    /// <summary>시작 전, 진행 중 or 끝남.</summary>
    public string State(DateOnly today) => HasEnded(today) ? "끝남" : ValidFrom > today ? "시작 전" : "진행 중";
}

/// <summary>A department or team of a place.</summary>
/// <param name="Id">The department.</param>
/// <param name="Name">What it is called; a team after its department.</param>
internal sealed record PlaceDepartment(Guid Id, string Name);

/// <summary>A project that a person is in charge of.</summary>
/// <param name="Id">The project.</param>
/// <param name="Code">Its number.</param>
/// <param name="Name">Its name.</param>
public sealed record ChargedProject(Guid Id, string Code, string Name);
