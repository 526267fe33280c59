namespace Uijeongbu.SocialPlan.Domain.Plans.Changes;

/// <summary>How much a change weighs, which decides its way.</summary>
public enum ChangeWeight
{
    /// <summary>심의 대상 변경: the council deliberates.</summary>
    Deliberated,

    /// <summary>경미한 변경: reported to the council as a list.</summary>
    Minor,

    /// <summary>오기 정정: what was meant was always this; reported as a list.</summary>
    Correction,
}

/// <summary>A class of changes.</summary>
/// <param name="Kind">What they do.</param>
/// <param name="Subject">What they change.</param>
public sealed record ChangeClass(ChangeKind Kind, ChangeSubject Subject);

/// <summary>Which changes need no deliberation: a setting of the municipality, as data. What is not named is deliberated.</summary>
/// <param name="Minor">경미한 변경.</param>
/// <param name="Correctable">What can be an 오기 정정.</param>
public sealed record WeightRules(IReadOnlyCollection<ChangeClass> Minor, IReadOnlyCollection<ChangeClass> Correctable)
{
    /// <summary>As shipped: a budget by vote and the name of the department in charge are minor; any single value can be an error of writing.</summary>
    public static WeightRules Shipped { get; } = new(
        [new(ChangeKind.Changed, ChangeSubject.Budget), new(ChangeKind.Changed, ChangeSubject.Owner)],
        [.. Enum.GetValues<ChangeSubject>().Where(subject => subject is not ChangeSubject.Project).Select(subject => new ChangeClass(ChangeKind.Changed, subject))]);

    /// <summary>What a municipality may hold for minor. That projects are new, merged, split or dropped is always deliberated.</summary>
    public static IReadOnlyList<ChangeClass> CanBeMinor { get; } =
    [
        new(ChangeKind.Changed, ChangeSubject.Budget),
        new(ChangeKind.Changed, ChangeSubject.Owner),
        new(ChangeKind.Changed, ChangeSubject.Name),
        new(ChangeKind.Changed, ChangeSubject.Indicator),
        new(ChangeKind.Changed, ChangeSubject.Target),
        new(ChangeKind.Changed, ChangeSubject.Strategy),
        new(ChangeKind.Moved, ChangeSubject.Strategy),
    ];

    /// <summary>Whether the entry may have the weight. Anything may be deliberated.</summary>
    public bool Allows(ChangeWeight weight, ChangeEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ChangeClass its = new(entry.Kind, entry.Subject);
        return weight switch
        {
            ChangeWeight.Minor => Minor.Contains(its),
            ChangeWeight.Correction => Correctable.Contains(its),
            _ => true,
        };
    }

    /// <summary>The lightest weight that a set with these entries may have without being a correction.</summary>
    public ChangeWeight WeightOf(IEnumerable<ChangeEntry> entries) =>
        entries.All(entry => Allows(ChangeWeight.Minor, entry)) ? ChangeWeight.Minor : ChangeWeight.Deliberated;

    /// <summary>Why the entries cannot have the weight: one sentence for each that is too heavy.</summary>
    /// <param name="weight">The weight asked for.</param>
    /// <param name="entries">Entries of one set.</param>
    /// <param name="plan">The plan, for the places in words.</param>
    public IReadOnlyList<Problem> WhyNot(ChangeWeight weight, IEnumerable<ChangeEntry> entries, PlanAt plan) =>
        [.. entries.Where(entry => !Allows(weight, entry)).Select(entry => ChangeProblems.TooLight(entry.PlaceIn(plan), weight))];
}
