namespace Uijeongbu.SocialPlan.Domain;

/// <summary>A row that belongs to one region. Its key and every foreign key to another owned row carry the region code.</summary>
public interface IRegionOwned
{
    /// <summary>Administrative code of the owner: 2 digits for a province, 5 for a municipality.</summary>
    string RegionCode { get; }
}
