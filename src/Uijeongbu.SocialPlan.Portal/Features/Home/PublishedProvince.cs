using Uijeongbu.SocialPlan.Domain.Regions;
using Uijeongbu.SocialPlan.Portal.Features.Plans;

namespace Uijeongbu.SocialPlan.Portal.Features.Home;

/// <summary>A province so many of whose municipalities have published results that the home page names it instead of them.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="NameEn">Its romanised name.</param>
/// <param name="Published">How many of its municipalities have published results.</param>
/// <param name="IsDemo">Whether all of these are invented.</param>
internal sealed record PublishedProvince(string Code, string Name, string NameEn, int Published, bool IsDemo)
{
    private const int Many = 10;

    /// <summary>Places to be listed one by one, and provinces instead of the others.</summary>
    public static (IReadOnlyList<MunicipalityRow> Places, IReadOnlyList<PublishedProvince> Provinces) Split(IReadOnlyList<MunicipalityRow> places)
    {
        var many = places.GroupBy(place => Region.ProvinceOf(place.Code), StringComparer.Ordinal).Where(group => group.Count(place => place.Province is not null) > Many).ToList();
        var codes = many.Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        return (
            [.. places.Where(place => !codes.Contains(Region.ProvinceOf(place.Code)))],
            [.. many.Select(group => new PublishedProvince(group.Key, group.First().Province ?? group.First().Name, group.First().ProvinceEn ?? group.First().NameEn, group.Count(), group.All(place => place.Years.All(year => year.IsDemo))))]);
    }
}
