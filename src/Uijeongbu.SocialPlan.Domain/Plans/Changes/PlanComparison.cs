namespace Uijeongbu.SocialPlan.Domain.Plans.Changes;

/// <summary>
/// What differs between two states of a plan, in the words of a change set: 신규, 내용 변경, 통합, 분리, 전략 이동, 폐지, with both values each. The
/// entries, applied to the earlier state, give the later one. Only the net difference is listed: what was changed and changed back is not.
/// </summary>
public static class PlanComparison
{
    /// <summary>Compares. Mergers and splits are named when <paramref name="later"/> follows from <paramref name="earlier"/>.</summary>
    public static IReadOnlyList<ChangeEntry> Compare(PlanAt earlier, PlanAt later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        var regroupings = Regroupings(earlier, later);
        HashSet<string> regrouped = [.. regroupings.SelectMany(entry => entry.Before.Concat(entry.After)).Select(project => project.Code)];
        var dropped = earlier.Projects.Where(p => later.Projects.Find(p.Code) is null && !regrouped.Contains(p.Code));
        var added = later.Projects.Where(p => earlier.Projects.Find(p.Code) is null && !regrouped.Contains(p.Code));
        var kept = earlier.Projects.Where(p => !regrouped.Contains(p.Code) && later.Projects.Find(p.Code) is not null);
        return
        [
            .. later.Strategies.Where(s => !s.Equals(earlier.Strategies.Find(s.Id))).Select(s => new StrategyChange(s.Id, earlier.Strategies.Find(s.Id), s)),
            .. regroupings.Where(entry => !entry.Before.Equals(entry.After)),
            .. dropped.Select(p => new ProjectChange(p.Code, p, After: null)),
            .. added.Select(p => new ProjectChange(p.Code, Before: null, p)),
            .. kept.SelectMany(p => ProjectComparison.Compare(p, later.Projects.Find(p.Code)!)),
            .. earlier.Strategies.Where(s => later.Strategies.Find(s.Id) is null).Select(s => new StrategyChange(s.Id, s, After: null)),
        ];
    }

    /// <summary>
    /// One entry for each group of projects that mergers and splits in between hang together. A group of which only the same one number is
    /// left on both sides has nothing to say of it.
    /// </summary>
    private static List<Regrouping> Regroupings(PlanAt earlier, PlanAt later)
    {
        List<HashSet<string>> groups = [];
        foreach (var step in later.Lineage.Since(earlier.Lineage))
        {
            HashSet<string> group = new(StringComparer.Ordinal) { step.From, step.To };
            var touching = groups.Where(other => other.Overlaps(group)).ToList();
            touching.ForEach(group.UnionWith);
            groups = [.. groups.Except(touching), group];
        }

        return [.. groups
            .Select(group => new Regrouping(Of(group, earlier), Of(group, later)))
            .Where(entry => entry is { Before.Count: > 0, After.Count: > 0 } && !IsOneNumber(entry))];
    }

    private static KeyedSet<string, ProjectAt> Of(HashSet<string> codes, PlanAt plan) => new(plan.Projects.Where(project => codes.Contains(project.Code)));

    private static bool IsOneNumber(Regrouping entry) =>
        entry is { Before.Count: 1, After.Count: 1 } && entry.Before.First().Code == entry.After.First().Code;
}
