using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Charges;

/// <summary>Projects that run, with who is in charge of them.</summary>
/// <param name="RegionCode">The place.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Today">The day it was read, in Korea.</param>
/// <param name="Projects">Those that nobody is in charge of first, then by number.</param>
/// <param name="Owners">사업담당자 of the place.</param>
public sealed record ChargeBoard(string RegionCode, string Name, DateOnly Today, IReadOnlyList<ProjectCharges> Projects, PlaceOwners Owners)
{
    /// <summary>Address of the page.</summary>
    public string Address => $"/app/people/{RegionCode}/charges";

    /// <summary>How many nobody is in charge of.</summary>
    public int Ownerless => Projects.Count(one => one.IsOwnerless);

    /// <summary>Departments as the plan names them.</summary>
    public IReadOnlyList<string> Departments => [.. Projects.Select(one => one.Department).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>People who are in charge of any of them, by name.</summary>
    public IReadOnlyList<PlacePerson> People =>
        [.. Projects.SelectMany(one => one.People).Select(person => new PlacePerson(person.UserId, person.Name)).Distinct().OrderBy(person => person.Name, StringComparer.Ordinal).ThenBy(person => person.Id)];

    /// <summary>The same with what is looked for.</summary>
    internal ChargeBoard Where(ChargeFilter filter) => this with { Projects = [.. Projects.Where(filter.Wants)] };

    public ProjectCharges? Find(Guid project) => Projects.FirstOrDefault(one => one.Project.Id == project);
}

/// <summary>A project with who is in charge of it.</summary>
/// <param name="Project">The project.</param>
/// <param name="Department">The department as the plan names it; null where it names none.</param>
/// <param name="DoneBy">The department that does it today, where that is another one.</param>
/// <param name="IsOwnerless">Whether nobody with the role is in charge of it from today on.</param>
/// <param name="People">Who is in charge today or later.</param>
/// <param name="Seen">All rows that a change of today could touch, as they are.</param>
public sealed record ProjectCharges(ChargedProject Project, string? Department, string? DoneBy, bool IsOwnerless, IReadOnlyList<ChargedPerson> People, SeenProject Seen);

/// <summary>A person in charge of a project.</summary>
/// <param name="UserId">The account.</param>
/// <param name="Name">Name of the person; of an account that is gone there is none.</param>
/// <param name="Team">The team; null where none is named.</param>
/// <param name="ValidFrom">First day.</param>
/// <param name="ValidTo">Last day; null while open.</param>
/// <param name="HoldsRole">Whether the person holds the role today or later.</param>
public sealed record ChargedPerson(Guid UserId, string Name, string? Team, DateOnly ValidFrom, DateOnly? ValidTo, bool HoldsRole);

/// <summary>A person by name.</summary>
public sealed record PlacePerson(Guid Id, string Name);

/// <summary>A project as someone saw who is in charge of it.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Charges">Its rows, by id.</param>
public sealed record SeenProject(Guid ProjectId, IReadOnlyList<SeenCharge> Charges)
{
    /// <summary>As a field of the form carries it.</summary>
    public override string ToString() => string.Join('~', [ProjectId.ToString(), .. Charges.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Id}.{row.Version}"))]);

    /// <summary>Of a project's rows.</summary>
    public static SeenProject Of(Guid project, IEnumerable<ProjectStaff> rows) => new(project, [.. rows.OrderBy(row => row.Id).Select(row => new SeenCharge(row.Id, row.Version))]);

    /// <summary>Whether the rows are still as they were seen.</summary>
    public bool Matches(IEnumerable<ProjectStaff> rows) => Of(ProjectId, rows).Charges.SequenceEqual(Charges);

    /// <summary>Reads a field; null for anything else.</summary>
    public static SeenProject? Read(string text)
    {
        var parts = text.Split('~');
        var charges = parts.Skip(1).Select(SeenCharge.Read).ToList();
        return Guid.TryParse(parts[0], out var project) && charges.TrueForAll(one => one is not null) ? new(project, [.. charges.OfType<SeenCharge>().OrderBy(one => one.Id)]) : null;
    }
}

/// <summary>A row that was seen.</summary>
/// <param name="Id">The row.</param>
/// <param name="Version">Its version.</param>
public sealed record SeenCharge(Guid Id, long Version)
{
    public static SeenCharge? Read(string text) =>
        text.Split('.') is [var id, var version] && Guid.TryParse(id, out var charge) && long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? new(charge, seen) : null;
}
