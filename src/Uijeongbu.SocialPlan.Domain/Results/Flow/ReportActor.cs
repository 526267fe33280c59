using Uijeongbu.SocialPlan.Domain.People;

namespace Uijeongbu.SocialPlan.Domain.Results.Flow;

/// <summary>Who moves a report, with the parts that the person has in this project on this day.</summary>
/// <param name="Account">The account.</param>
/// <param name="Name">Name as it is now.</param>
/// <param name="Parts">Own parts and those of whom the person stands in for.</param>
/// <param name="StandsIn">Whose deputy acts; null when an own part is enough.</param>
public sealed record ReportActor(Guid Account, string Name, ReportParts Parts, StandIn? StandsIn = null);
