namespace Uijeongbu.SocialPlan.Domain.Monitoring;

/// <summary>Who reviews what, before it is a card.</summary>
public sealed record CardPair(Guid Project, Guid Member);

/// <summary>A project that gets fewer reviewers than were asked for.</summary>
/// <param name="Project">The project.</param>
/// <param name="Found">How many it gets.</param>
public sealed record ShortProject(Guid Project, int Found);

/// <summary>
/// Cards dealt evenly: each project gets so many reviewers as it can, members without a conflict who have the fewest cards so far. The same input gives the
/// same cards, so that what was previewed is what applies. Cards that stand already are kept and counted.
/// </summary>
/// <param name="Cards">New cards, without those that stood before.</param>
/// <param name="TooFew">Projects for which too few members are left.</param>
public sealed record EvenAssignment(IReadOnlyList<CardPair> Cards, IReadOnlyList<ShortProject> TooFew)
{
    /// <param name="projects">Projects in the order of the plan.</param>
    /// <param name="members">Members in the order of the list.</param>
    /// <param name="perProject">Reviewers for each project.</param>
    /// <param name="conflicts">Pairs that must not be.</param>
    /// <param name="standing">Cards that were dealt before.</param>
    public static EvenAssignment Of(
        IReadOnlyList<Guid> projects, IReadOnlyList<Guid> members, int perProject, IReadOnlySet<CardPair> conflicts, IReadOnlyCollection<CardPair> standing)
    {
        ArgumentNullException.ThrowIfNull(projects);
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(conflicts);
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentOutOfRangeException.ThrowIfNegative(perProject);

        var load = members.ToDictionary(member => member, member => standing.Count(card => card.Member == member));
        var taken = standing.ToHashSet();
        Dictionary<Guid, List<Guid>> free = projects.ToDictionary(project => project, project => members.Where(member => !conflicts.Contains(new(project, member)) && !taken.Contains(new(project, member))).ToList());
        Dictionary<Guid, int> needed = projects.ToDictionary(project => project, project => Math.Max(0, perProject - standing.Count(card => card.Project == project)));
        List<CardPair> cards = [];

        // Where there is least choice first: projects with many members free even it out afterwards.
        for (var next = Narrowest(projects, needed, free); next is { } project; next = Narrowest(projects, needed, free))
        {
            var member = free[project].MinBy(candidate => load[candidate]);
            free[project].Remove(member);
            needed[project]--;
            load[member]++;
            cards.Add(new(project, member));
        }

        return new(
            [.. cards.OrderBy(card => Place(projects, card.Project)).ThenBy(card => Place(members, card.Member))],
            [.. projects.Where(project => needed[project] > 0).Select(project => new ShortProject(project, perProject - needed[project]))]);
    }

    private static Guid? Narrowest(IReadOnlyList<Guid> projects, Dictionary<Guid, int> needed, Dictionary<Guid, List<Guid>> free)
    {
        Guid? found = null;
        var least = int.MaxValue;
        foreach (var project in projects)
        {
            if (needed[project] > 0 && free[project].Count > 0 && free[project].Count - needed[project] < least)
            {
                (found, least) = (project, free[project].Count - needed[project]);
            }
        }

        return found;
    }

    private static int Place(IReadOnlyList<Guid> all, Guid one)
    {
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i] == one)
            {
                return i;
            }
        }

        return all.Count;
    }
}
