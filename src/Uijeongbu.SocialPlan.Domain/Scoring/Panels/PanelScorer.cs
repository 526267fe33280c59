namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels;

/// <summary>Turns the marks of several evaluators into a value per unit and criterion, and those into a total per unit.</summary>
public static class PanelScorer
{
    /// <summary>The values and totals of a table of marks.</summary>
    public static PanelScore Score(MarkTable table, PanelRule rule)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(rule);
        var totals = table.RatingsOfTotals().Ratings.ToLookup(r => r.Unit, r => r.Value, StringComparer.Ordinal);
        return new(rule, table.Criteria, [.. table.Units.Select(unit => Score(table, unit, rule, [.. totals[unit]]))]);
    }

    /// <summary>The value of one unit for one criterion.</summary>
    public static PanelValue Judge(IReadOnlyList<Mark> marks, PanelCriterion criterion, PanelRule rule)
    {
        ArgumentNullException.ThrowIfNull(marks);
        ArgumentNullException.ThrowIfNull(criterion);
        ArgumentNullException.ThrowIfNull(rule);

        // Equal marks are told apart by the evaluator's name, so that the trace does not depend on the order of the input either.
        int[] given = [.. Enumerable.Range(0, marks.Count).Where(i => marks[i].Value is not null)];
        Array.Sort(given, (a, b) => marks[a].Value!.Value.CompareTo(marks[b].Value!.Value) is not 0 and var order
            ? order
            : string.CompareOrdinal(marks[a].Evaluator, marks[b].Evaluator));
        decimal[] sorted = [.. given.Select(i => marks[i].Value!.Value)];
        var fates = FatesOf(sorted, rule);
        var judged = marks.Select(m => new JudgedMark(m, MarkFate.Absent)).ToArray();
        for (var i = 0; i < given.Length; i++)
        {
            judged[given[i]] = judged[given[i]] with { Fate = fates[i] };
        }

        var spread = MarkSpread.Of(sorted);
        return new(criterion, ValueOf(sorted, fates), judged, spread, HintsOf(sorted, spread, criterion, rule));
    }

    private static PanelUnit Score(MarkTable table, string unit, PanelRule rule, decimal[] totals)
    {
        PanelValue[] values = [.. table.Criteria.All.Select(c => Judge(table.MarksOf(unit, c.Name), c, rule))];
        var total = table.Criteria.Total([.. values.Select(v => v.Value)]);
        var hints = values.Aggregate(total is null ? PanelHints.MissingCriterion : PanelHints.None, (all, v) => all | v.Hints);
        return new(unit, total, values, MarkSpread.Of(totals), hints);
    }

    private static MarkFate[] FatesOf(decimal[] sorted, PanelRule rule)
    {
        var fates = new MarkFate[sorted.Length];
        if (sorted.Length < rule.FewestMarks)
        {
            Array.Fill(fates, MarkFate.TooFew);
        }
        else
        {
            rule.Choose(sorted, fates);
        }

        return fates;
    }

    private static decimal? ValueOf(decimal[] sorted, MarkFate[] fates)
    {
        var counted = sorted.Where((_, i) => fates[i] == MarkFate.Counted).ToList();
        return counted.Count == 0 ? null : counted.Sum() / counted.Count;
    }

    private static PanelHints HintsOf(decimal[] sorted, in MarkSpread spread, PanelCriterion criterion, PanelRule rule)
    {
        var hints = PanelHints.None;
        if (sorted.Length < rule.FewestMarks)
        {
            hints |= PanelHints.TooFewMarks;
        }
        else if (sorted.Length == 1)
        {
            hints |= PanelHints.SingleMark;
        }

        hints |= MarkSpread.HasOutlier(sorted) ? PanelHints.Outlier : PanelHints.None;
        return hints | (spread.Range > rule.RangeShare * criterion.Max ? PanelHints.WideRange : PanelHints.None);
    }
}
