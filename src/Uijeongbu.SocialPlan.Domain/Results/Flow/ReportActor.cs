using Uijeongbu.SocialPlan.Domain.People;

namespace Uijeongbu.SocialPlan.Domain.Results.Flow;

/// <summary>Who moves a report, with the parts that the person has in this project on this day.</summary>
/// <param name="Account">The account.</param>
/// <param name="Name">Name as it is now.</param>
/// <param name="Parts">Own parts and those of whom the person stands in for.</param>
public sealed record ReportActor(Guid Account, string Name, ReportParts Parts)
{
    /// <summary>The parts that the person has only as a deputy, with whose.</summary>
    public IReadOnlyList<(ReportParts Part, StandIn StandsIn)> AsDeputy { get; init; } = [];

    /// <summary>As whose deputy the person does what some parts may do; null when an own part is enough.</summary>
    public StandIn? StandsInFor(ReportParts by) =>
        AsDeputy.Aggregate(Parts, (own, one) => own & ~one.Part) is var own && (own & by) != ReportParts.None ? null : AsDeputy.FirstOrDefault(one => (one.Part & by) != ReportParts.None).StandsIn;
}
