namespace Uijeongbu.SocialPlan.Domain;

/// <summary>
/// What every region-owned row shares. The key is (Id, RegionCode): a row of another region can be neither overwritten nor given a child,
/// whatever a caller claims its identity to be.
/// </summary>
public abstract class OwnedRow : IRegionOwned
{
    /// <summary>UUID version 7, so that rows of one plan lie together; unique across regions.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc/>
    public required string RegionCode { get; init; }

    /// <summary>Counts the saved states, from 1. Whoever saves over a state not read is refused.</summary>
    public long Version { get; private set; }
}
