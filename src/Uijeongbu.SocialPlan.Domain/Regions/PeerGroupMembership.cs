namespace Uijeongbu.SocialPlan.Domain.Regions;

/// <summary>Which peer group of its province a municipality was in, for one year of evaluation. Groups change from year to year.</summary>
public sealed class PeerGroupMembership : IShared
{
    /// <summary>Code of the province that made the groups.</summary>
    public required string ProvinceCode { get; init; }

    /// <summary>Year in which the evaluation took place, usually the year after the results.</summary>
    public required int EvaluationYear { get; init; }

    /// <summary>Code of the municipality.</summary>
    public required string RegionCode { get; init; }

    /// <summary>Name of the group: Ⅰ, Ⅱ, Ⅲ.</summary>
    public required string Group { get; init; }

    /// <summary>Place in the province's list, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>The rule by which the groups were cut, as the source states it.</summary>
    public required string Rule { get; init; }

    /// <summary>Address of the source.</summary>
    public required string Source { get; init; }
}
