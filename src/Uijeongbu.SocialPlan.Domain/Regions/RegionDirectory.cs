namespace Uijeongbu.SocialPlan.Domain.Regions;

/// <summary>Finds regions by code and day, and by name, province and day.</summary>
public sealed class RegionDirectory
{
    private readonly Dictionary<string, Region> _byCode;

    /// <summary>Takes all rows of the list, past ones included.</summary>
    public RegionDirectory(IEnumerable<Region> regions) => _byCode = regions.ToDictionary(region => region.Code, StringComparer.Ordinal);

    /// <summary>
    /// Follows a code to a day. Ended codes lead to their successors, over several steps if need be; a split is reported as such and
    /// never decided here.
    /// </summary>
    public RegionMatch Find(string code, DateOnly day)
    {
        if (!_byCode.TryGetValue(code, out var asked))
        {
            return new(RegionMatchKind.Unknown, null, []);
        }

        if (asked.InForceOn(day))
        {
            return new(RegionMatchKind.InForce, asked, [asked]);
        }

        if (day < asked.ValidFrom)
        {
            return new(RegionMatchKind.NotYet, asked, Follow(asked, day, Predecessors));
        }

        var followers = Follow(asked, day, Successors);
        return new(KindOf(followers.Count), asked, followers);
    }

    /// <summary>The one region of that name in force on that day, below the province of that name. Names alone are not enough: 중구 is in six cities.</summary>
    /// <param name="name">Official name.</param>
    /// <param name="province">Name of the province; null when the region is a province itself.</param>
    /// <param name="day">Day on which both names hold.</param>
    /// <returns>null when there is none or more than one.</returns>
    public Region? FindByName(string name, string? province, DateOnly day)
    {
        var found = _byCode.Values.Where(region => region.Name == name && region.InForceOn(day) && ProvinceOf(region)?.Name == province).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>The row of the province; null for a province.</summary>
    public Region? ProvinceOf(Region region) =>
        region.ParentCode is { } parent ? _byCode.GetValueOrDefault(parent) : null;

    private static RegionMatchKind KindOf(int followers) => followers switch
    {
        0 => RegionMatchKind.Ended,
        1 => RegionMatchKind.Succeeded,
        _ => RegionMatchKind.Split,
    };

    private static List<Region> Follow(Region start, DateOnly day, Func<Region, IEnumerable<Region>> step)
    {
        List<Region> found = [];
        HashSet<string> seen = new(StringComparer.Ordinal) { start.Code };
        Queue<Region> open = new(step(start));
        while (open.TryDequeue(out var region))
        {
            if (!seen.Add(region.Code))
            {
                continue;
            }

            if (region.InForceOn(day))
            {
                found.Add(region);
                continue;
            }

            foreach (var next in step(region))
            {
                open.Enqueue(next);
            }
        }

        return [.. found.OrderBy(region => region.Code, StringComparer.Ordinal)];
    }

    private IEnumerable<Region> Successors(Region region) =>
        region.SuccessorCodes.Select(code => _byCode.GetValueOrDefault(code)).OfType<Region>();

    private IEnumerable<Region> Predecessors(Region region) =>
        _byCode.Values.Where(other => other.SuccessorCodes.Contains(region.Code));
}
