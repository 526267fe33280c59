using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Staffing;

/// <summary>What a table of staff is read against.</summary>
/// <param name="RegionCode">The place.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Given">The roles that the viewer gives there.</param>
/// <param name="Departments">Departments and teams that stand.</param>
/// <param name="Projects">Projects of the years that are worked on.</param>
/// <param name="Known">Who has which role or is invited to it, by <see cref="KeyOf"/>; the value says which of the two.</param>
internal sealed record StaffPlace(
    string RegionCode, string Name, IReadOnlyList<Role> Given, IReadOnlyList<PlaceDepartment> Departments, IReadOnlyList<StaffProject> Projects, IReadOnlyDictionary<string, string> Known)
{
    public string Address => $"/app/people/{RegionCode}/import";

    /// <summary>A role of a person: the normalized address, the role, its department.</summary>
    public static string KeyOf(string address, Role role, Guid? department) => $"{address}\n{role}\n{department}";

    /// <summary>Projects that a number means: one, none, or one of each generation.</summary>
    public IReadOnlyList<StaffProject> Find(string number) => [.. Projects.Where(project => project.Code == number || project.Full == number)];
}

/// <summary>A project that staff can be in charge of.</summary>
/// <param name="Id">The project.</param>
/// <param name="Generation">Generation of its plan.</param>
/// <param name="Code">Its number.</param>
/// <param name="Name">Its name.</param>
internal sealed record StaffProject(Guid Id, int Generation, string Code, string Name)
{
    /// <summary>Its number with the generation, where two plans are worked on at once.</summary>
    public string Full => $"{Generation}기 {Code}";
}
