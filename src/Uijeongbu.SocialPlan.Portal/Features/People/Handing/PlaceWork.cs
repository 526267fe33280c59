using Uijeongbu.SocialPlan.Domain.People;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Handing;

/// <summary>Who does what at a place, for who hands work over.</summary>
/// <param name="RegionCode">The place.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Today">The day it was read, in Korea.</param>
/// <param name="Givers">People with open work, by name.</param>
/// <param name="Takers">People who can take it over, by name.</param>
/// <param name="Ownerless">Projects that run this year or next and that nobody with the role is in charge of from today on.</param>
/// <param name="Handovers">Handovers so far, the latest first.</param>
internal sealed record PlaceWork(
    string RegionCode, string Name, DateOnly Today, IReadOnlyList<Giver> Givers, IReadOnlyList<(Guid Id, string Name)> Takers, IReadOnlyList<ChargedProject> Ownerless, IReadOnlyList<Handover> Handovers)
{
    public string Address => $"/app/people/{RegionCode}/handover";
}

/// <summary>A person with open work.</summary>
/// <param name="Id">The account.</param>
/// <param name="Name">Name of the person.</param>
/// <param name="Projects">How many projects.</param>
/// <param name="Sections">How many sections of the report.</param>
internal sealed record Giver(Guid Id, string Name, int Projects, int Sections);
