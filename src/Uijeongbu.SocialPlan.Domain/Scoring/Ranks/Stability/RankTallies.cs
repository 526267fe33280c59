namespace Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;

/// <summary>What the draws said: places of each unit, and who stood before whom. Places are counted doubled: a shared one may be a half.</summary>
internal sealed class RankTallies
{
    private readonly int _units;
    private readonly int _doubledPlaces;
    private readonly int[] _places;
    private readonly int[] _unranked;
    private readonly int[] _wins;
    private readonly int[] _official;
    private readonly int[] _asOfficial;

    /// <param name="official">The official ranking, in the order of the units.</param>
    public RankTallies(IReadOnlyList<Ranked> official)
    {
        _units = official.Count;
        _doubledPlaces = 2 * _units + 1;
        _places = new int[_units * _doubledPlaces];
        _unranked = new int[_units];
        _wins = new int[_units * _units];
        _official = [.. official.Select(r => (int)(2m * (r.Rank ?? 0m)))];
        _asOfficial = new int[_units];
    }

    /// <summary>Draws in which the unit had its official place, or none as officially.</summary>
    public int AsOfficial(int unit) => _asOfficial[unit];

    /// <summary>Draws in which the unit had no score.</summary>
    public int Unranked(int unit) => _unranked[unit];

    /// <summary>Draws in which one stood strictly before the other.</summary>
    public int Wins(int unit, int other) => _wins[unit * _units + other];

    /// <summary>Adds a place of units that are equal; those after them in the order are beaten.</summary>
    /// <param name="equal">The units.</param>
    /// <param name="doubledPlace">Twice their place.</param>
    /// <param name="beaten">The units that stand behind.</param>
    public void Add(ReadOnlySpan<int> equal, int doubledPlace, ReadOnlySpan<int> beaten)
    {
        foreach (var unit in equal)
        {
            _places[unit * _doubledPlaces + doubledPlace]++;
            _asOfficial[unit] += _official[unit] == doubledPlace ? 1 : 0;
            var wins = _wins.AsSpan(unit * _units, _units);
            foreach (var other in beaten)
            {
                wins[other]++;
            }
        }
    }

    /// <summary>Adds units without a score: neither before nor behind anyone.</summary>
    public void AddUnranked(ReadOnlySpan<int> units)
    {
        foreach (var unit in units)
        {
            _unranked[unit]++;
            _asOfficial[unit] += _official[unit] == 0 ? 1 : 0;
        }
    }

    /// <summary>The least place that so many percent of the unit's ranked draws do not exceed (nearest rank); null when it never had one.</summary>
    public decimal? Quantile(int unit, int percent, int draws)
    {
        var ranked = (long)(draws - _unranked[unit]);
        var counts = _places.AsSpan(unit * _doubledPlaces, _doubledPlaces);
        var sum = 0L;
        for (var place = 0; place < counts.Length && ranked > 0; place++)
        {
            sum += counts[place];
            if (100 * sum >= percent * ranked)
            {
                return place / 2m;
            }
        }

        return null;
    }
}
