namespace Uijeongbu.SocialPlan.Domain.Plans.Changes;

/// <summary>One state of a target over time.</summary>
/// <param name="Revision">0 for 당초 목표, then 1, 2, ...</param>
/// <param name="Value">Target; null is 목표 미설정.</param>
/// <param name="EffectiveOn">First day on which it holds; null for the one that was adopted.</param>
/// <param name="ChangeSet">The change that made it; null for the one that was adopted.</param>
/// <param name="CorrectedBy">The 오기 정정 that gave it its value; null when it was never corrected.</param>
public sealed record TargetState(int Revision, decimal? Value, DateOnly? EffectiveOn, ChangeSet? ChangeSet, ChangeSet? CorrectedBy = null);

/// <summary>
/// An adopted plan with its changes: the plan at any date. Sets take effect in the order of their days, on the same day in the order of their
/// numbers, whatever the order in which they are given. Only sets that are in effect count.
/// </summary>
public sealed class PlanHistory
{
    private readonly List<(DateOnly On, PlanAt Plan)> _states;

    private PlanHistory(PlanAt adopted, IReadOnlyList<ChangeSet> changeSets, List<(DateOnly On, PlanAt Plan)> states) =>
        (Adopted, ChangeSets, _states) = (adopted, changeSets, states);

    /// <summary>The plan as adopted.</summary>
    public PlanAt Adopted { get; }

    /// <summary>The sets in effect, in the order in which they took effect.</summary>
    public IReadOnlyList<ChangeSet> ChangeSets { get; }

    /// <summary>The plan with every change.</summary>
    public PlanAt Latest => _states.Count == 0 ? Adopted : _states[^1].Plan;

    /// <summary>The plan as it stood at the end of a day; before the first change, as adopted.</summary>
    public PlanAt At(DateOnly day) => _states.FindLastIndex(state => state.On <= day) is var last and >= 0 ? _states[last].Plan : Adopted;

    /// <summary>Replays changes.</summary>
    /// <param name="adopted">The plan as adopted.</param>
    /// <param name="changeSets">Its change sets in any order and state.</param>
    /// <returns>The history, or the first entry that does not fit, with its place.</returns>
    public static Outcome<PlanHistory> Replay(PlanAt adopted, IEnumerable<ChangeSet> changeSets)
    {
        ArgumentNullException.ThrowIfNull(adopted);
        return Of(adopted, changeSets.Where(set => set.Status is ChangeSetStatus.InEffect));
    }

    /// <summary>The history with one more set, which is about to take effect.</summary>
    internal Outcome<PlanHistory> With(ChangeSet next) => Of(Adopted, ChangeSets.Append(next));

    /// <summary>A plan with entries one after the other: what a draft shows as 변경 후, or what a comparison leads to.</summary>
    /// <param name="plan">The plan before.</param>
    /// <param name="entries">Entries in order.</param>
    /// <param name="on">Day on which they take effect.</param>
    /// <returns>The plan afterwards, or the first entry that does not fit, with its place.</returns>
    public static Outcome<PlanAt> Apply(PlanAt plan, IEnumerable<ChangeEntry> entries, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(entries);
        foreach (var entry in entries)
        {
            var outcome = entry.ApplyTo(plan, on);
            if (!outcome.IsOk)
            {
                return outcome;
            }

            plan = outcome.Answer;
        }

        return plan;
    }

    /// <summary>
    /// Every target that an indicator had for a year, 당초 목표 first; the last one is the 변경 목표. An 오기 정정 puts the right value in place of
    /// the wrong one and is no revision, since nobody ever promised the error; <see cref="TargetState.CorrectedBy"/> shows it.
    /// </summary>
    /// <param name="indicator">The indicator; it is followed through mergers and splits.</param>
    /// <param name="year">Fiscal year.</param>
    public IReadOnlyList<TargetState> TargetsOf(Guid indicator, int year)
    {
        List<TargetState> targets = [new(0, TargetIn(Adopted, indicator, year), EffectiveOn: null, ChangeSet: null)];
        foreach (var (set, (on, plan)) in ChangeSets.Zip(_states))
        {
            var (last, now) = (targets[^1], TargetIn(plan, indicator, year));
            if (now != last.Value && set.Content.Weight is ChangeWeight.Correction)
            {
                targets[^1] = last with { Value = now, CorrectedBy = set };
            }
            else if (now != last.Value)
            {
                targets.Add(new(last.Revision + 1, now, on, set));
            }
        }

        return targets;
    }

    /// <summary>From which day on a project is no longer part of the plan; null while it is, and for one that never was.</summary>
    public DateOnly? EndOf(string code) => EndOf(plan => plan.Projects.Find(code) is not null);

    /// <summary>From which day on an indicator no longer stands in a project (it was dropped, or went on elsewhere); null while it does.</summary>
    public DateOnly? EndOf(string code, Guid indicator) => EndOf(plan => plan.Projects.Find(code)?.Indicators.Find(indicator) is not null);

    private DateOnly? EndOf(Func<PlanAt, bool> stands)
    {
        var last = _states.FindLastIndex(state => stands(state.Plan));
        return last + 1 < _states.Count && (last >= 0 || stands(Adopted)) ? _states[last + 1].On : null;
    }

    private static Outcome<PlanHistory> Of(PlanAt adopted, IEnumerable<ChangeSet> changeSets)
    {
        List<ChangeSet> sets = [.. changeSets.OrderBy(set => set.Content.EffectiveOn).ThenBy(set => set.Number)];
        if (sets.GroupBy(set => set.Number).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
        {
            return ChangeProblems.SetNumberTaken(twice.Key);
        }

        List<(DateOnly, PlanAt)> states = [];
        var plan = adopted;
        foreach (var set in sets)
        {
            var outcome = Apply(plan, set.Content.Entries, set.Content.EffectiveOn);
            if (!outcome.IsOk)
            {
                return outcome.Problem;
            }

            plan = outcome.Answer;
            states.Add((set.Content.EffectiveOn, plan));
        }

        return new PlanHistory(adopted, sets, states);
    }

    private static decimal? TargetIn(PlanAt plan, Guid indicator, int year) =>
        plan.Projects.Select(project => project.Indicators.Find(indicator)).FirstOrDefault(found => found is not null)?.TargetOf(year);
}
