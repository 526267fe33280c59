namespace Uijeongbu.SocialPlan.Portal.Features.Scoring.Country;

/// <summary>The rows of a table by their number (<c>id</c>), each with the place of its parent row.</summary>
internal sealed class Numbered
{
    private readonly Dictionary<int, int> _places = [];
    private readonly List<int> _parents = [];

    public int Count => _parents.Count;

    /// <summary>Place of the parent of the row at a place.</summary>
    public int ParentOf(int place) => _parents[place];

    /// <summary>Adds a row.</summary>
    /// <returns>false when the number is taken.</returns>
    public bool TryAdd(int id, int parent)
    {
        if (!_places.TryAdd(id, _parents.Count))
        {
            return false;
        }

        _parents.Add(parent);
        return true;
    }

    /// <summary>Place of a number; -1 when there is no such row.</summary>
    public int PlaceOf(int id) => _places.GetValueOrDefault(id, -1);

    /// <summary>The rows of each parent, in the order of the file.</summary>
    public Children ByParent(int parents) => new(_parents, parents);
}

/// <summary>The places of the rows of each parent, in one array and an array of where each parent's begin.</summary>
internal sealed class Children
{
    private readonly int[] _starts;
    private readonly int[] _places;

    public Children(IReadOnlyList<int> parents, int count)
    {
        _starts = new int[count + 1];
        _places = new int[parents.Count];
        foreach (var parent in parents)
        {
            _starts[parent + 1]++;
        }

        for (var i = 0; i < count; i++)
        {
            _starts[i + 1] += _starts[i];
        }

        var next = _starts.AsSpan(0, count).ToArray();
        for (var place = 0; place < parents.Count; place++)
        {
            _places[next[parents[place]]++] = place;
        }
    }

    public ReadOnlySpan<int> Of(int parent) => _places.AsSpan(_starts[parent].._starts[parent + 1]);
}
