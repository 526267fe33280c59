namespace Uijeongbu.SocialPlan.Portal.Features.People.Charges;

/// <summary>Who is in charge of which project of a place, and in which team.</summary>
/// <param name="RegionCode">The place.</param>
/// <param name="Name">What it is called.</param>
/// <param name="HasTeams">Whether the place registered any team that stands today.</param>
/// <param name="Charges">By number of the project and name of the person.</param>
internal sealed record PlaceCharges(string RegionCode, string Name, bool HasTeams, IReadOnlyList<ChargeLine> Charges);

/// <summary>A person in charge of a project today or later.</summary>
/// <param name="Id">The row.</param>
/// <param name="Version">Its version.</param>
/// <param name="Project">The project.</param>
/// <param name="Department">The department as the plan names it; null where it names none.</param>
/// <param name="Person">Name of the person.</param>
/// <param name="TeamId">The team; null where none is named.</param>
/// <param name="Teams">Teams of the department that does the project today.</param>
internal sealed record ChargeLine(Guid Id, long Version, ChargedProject Project, string? Department, string Person, Guid? TeamId, IReadOnlyList<PlaceDepartment> Teams);
