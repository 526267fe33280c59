using System.Collections.Immutable;

namespace Uijeongbu.SocialPlan.Domain.Plans.Changes;

/// <summary>One project came from another by a merger or a split.</summary>
/// <param name="Event">Which merger or split, from 0 in the order in which they took effect; one with several projects has several steps.</param>
/// <param name="On">Day on which it took effect.</param>
/// <param name="From">Number of the predecessor.</param>
/// <param name="To">Number of the successor, which is another number.</param>
public sealed record LineageStep(int Event, DateOnly On, string From, string To);

/// <summary>
/// Where projects come from and what became of them. A number is given once: neither a dropped nor a merged project's number ever goes to
/// another project, so that its history can be asked for good. A project that keeps its number in a merger or split is its own continuation.
/// </summary>
public sealed class Lineage
{
    private readonly ImmutableHashSet<string> _given;
    private readonly ImmutableList<LineageStep> _steps;
    private readonly int _events;

    private Lineage(ImmutableHashSet<string> given, ImmutableList<LineageStep> steps, int events) => (_given, _steps, _events) = (given, steps, events);

    /// <summary>All steps in the order in which they took effect.</summary>
    public IReadOnlyList<LineageStep> Steps => _steps;

    /// <summary>Whether a number belongs to a project that runs or once ran.</summary>
    public bool IsGiven(string code) => _given.Contains(code);

    /// <summary>
    /// The numbers of all projects from which this one came, over any number of steps, in order of number. A project that joined a
    /// predecessor only after the two had parted is none.
    /// </summary>
    public IReadOnlyList<string> PredecessorsOf(string code) => Walk(code, _steps.Reverse(), step => step.To, step => step.From);

    /// <summary>The numbers of all projects that came from this one, over any number of steps, in order of number.</summary>
    public IReadOnlyList<string> SuccessorsOf(string code) => Walk(code, _steps, step => step.From, step => step.To);

    /// <summary>The lineage of a plan in which nothing was merged or split yet.</summary>
    internal static Lineage Of(IEnumerable<string> codes) => new([.. codes], [], 0);

    internal Lineage Give(string code) => new(_given.Add(code), _steps, _events);

    internal Lineage Regroup(IReadOnlyCollection<string> before, IReadOnlyCollection<string> after, DateOnly on) => new(
        _given.Union(after),
        _steps.AddRange(before.SelectMany(from => after.Where(to => to != from).Select(to => new LineageStep(_events, on, from, to)))),
        _events + 1);

    /// <summary>The steps that came after <paramref name="earlier"/>; none when that is not an earlier state of this lineage.</summary>
    internal IEnumerable<LineageStep> Since(Lineage earlier) =>
        _steps.Count > earlier._steps.Count && _steps.Take(earlier._steps.Count).SequenceEqual(earlier._steps) ? _steps.Skip(earlier._steps.Count) : [];

    /// <summary>One pass in the order of time, or against it: who is met can only lead on to what comes later in the pass.</summary>
    private static List<string> Walk(string code, IEnumerable<LineageStep> steps, Func<LineageStep, string> near, Func<LineageStep, string> far)
    {
        HashSet<string> met = new(StringComparer.Ordinal) { code };
        foreach (var together in steps.GroupBy(step => step.Event))
        {
            met.UnionWith([.. together.Where(step => met.Contains(near(step))).Select(far)]);
        }

        met.Remove(code);
        return [.. met.Order(StringComparer.Ordinal)];
    }
}
