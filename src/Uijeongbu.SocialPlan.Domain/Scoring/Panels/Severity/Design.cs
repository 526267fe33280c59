namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels.Severity;

/// <summary>Who rated what. Severity can be compared only inside a part: between parts nobody saw the same.</summary>
public static class Design
{
    /// <summary>The parts of a table; one for a connected design, none for an empty table.</summary>
    public static IReadOnlyList<DesignPart> PartsOf(RatingTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var links = new Links();
        foreach (var rating in table.Ratings)
        {
            links.Join((true, rating.Unit), (false, rating.Evaluator));
        }

        var evaluators = table.Evaluators.ToLookup(e => links.Find((false, e)));
        return [.. table.Units.GroupBy(u => links.Find((true, u))).Select(part => new DesignPart([.. part], [.. evaluators[part.Key]]))];
    }

    /// <summary>Sets of linked units and evaluators, each known by one of them.</summary>
    private sealed class Links
    {
        private readonly Dictionary<(bool IsUnit, string Name), (bool IsUnit, string Name)> _next = [];

        public void Join((bool IsUnit, string Name) a, (bool IsUnit, string Name) b) => _next[Find(a)] = Find(b);

        /// <summary>Halves the way to the end as it goes, so that long ways do not stay long.</summary>
        public (bool IsUnit, string Name) Find((bool IsUnit, string Name) node)
        {
            while (_next.TryGetValue(node, out var next) && next != node)
            {
                var after = _next.GetValueOrDefault(next, next);
                _next[node] = after;
                node = after;
            }

            return node;
        }
    }
}
