using Uijeongbu.SocialPlan.Domain.Plans.Writing;

namespace Uijeongbu.SocialPlan.Domain.Plans.Changes.Drafting;

/// <summary>
/// Makes the entry that a person asks for: what stands at the place before is taken from the plan. It refuses what only a draft can do wrong (a
/// target of another year, a number that any project of the plan ever had); whether the entry fits is said by applying it.
/// </summary>
/// <param name="plan">The plan on the effective day, with the earlier entries of the draft.</param>
/// <param name="year">Year of the annual plan. Targets and budgets of other years are edited in place, with their own year.</param>
/// <param name="given">Every number that a project of the four-year plan has or had.</param>
/// <param name="decimals">Decimals in which an indicator is entered; one that is not in it takes any.</param>
/// <param name="newId">Gives the id of a new strategy or indicator.</param>
public sealed class EntryDrafting(PlanAt plan, int year, IReadOnlySet<string> given, IReadOnlyDictionary<Guid, int> decimals, Func<Guid> newId)
{
    private readonly DraftedProjects _projects = new(plan, year, given, newId);

    /// <summary>The entry, or why it cannot be drafted.</summary>
    public Outcome<ChangeEntry> EntryOf(EntryRequest request) => request switch
    {
        NewStrategy asked => OfStrategy(asked),
        RenamedStrategy asked => OfStrategy(asked.Id, before => Named(before, asked.Name)),
        DroppedStrategy asked => OfStrategy(asked.Id, _ => null),
        NewProject asked => _projects.New(asked),
        MergedProjects asked => _projects.Merged(asked),
        SplitProject asked => _projects.Split(asked),
        DroppedProject asked => OfProject(asked.Code, project => new ProjectChange(project.Code, project, After: null)),
        RenamedProject asked => OfProject(asked.Code, project => new NameChange(project.Code, project.Name, DraftText.Of(asked.Name))),
        OtherOwner asked => OfProject(asked.Code, project => new OwnerChange(project.Code, project.Owner, DraftText.OrNull(asked.Owner))),
        MovedProject asked => OfProject(asked.Code, project => new MoveChange(project.Code, project.StrategyId, asked.StrategyId)),
        OtherTarget asked => OfTarget(asked),
        OtherBudget asked => OfProject(asked.Code, project => DraftedBudget.Of(plan, project, asked, year)),
        NewIndicator asked => OfProject(asked.Code, project => Added(project, asked.Indicator)),
        OtherIndicatorText asked => OfIndicator(asked.Code, asked.IndicatorId, now => Reworded(asked, now)),
        DroppedIndicator asked => OfIndicator(asked.Code, asked.IndicatorId, now => new IndicatorChange(asked.Code, asked.IndicatorId, now, After: null)),
        _ => throw new ArgumentOutOfRangeException(nameof(request), request, message: null),
    };

    private Outcome<ChangeEntry> OfStrategy(NewStrategy asked)
    {
        var order = plan.Strategies.Where(strategy => strategy.System == asked.System).Select(strategy => strategy.Order).DefaultIfEmpty().Max() + 1;
        StrategyAt made = new(newId(), asked.System, order, DraftText.Of(asked.Name));
        StrategyChange entry = new(made.Id, Before: null, made);
        return DraftText.WhyNot(made.Name, entry.PlaceIn(plan)) is { } problem ? problem : entry;
    }

    private Outcome<ChangeEntry> OfStrategy(Guid id, Func<StrategyAt, StrategyAt?> change)
    {
        if (plan.Strategies.Find(id) is not { } before)
        {
            return ChangeProblems.NotThere(Places.OfStrategy(plan, id, carried: null));
        }

        StrategyChange entry = new(id, before, change(before));
        return entry.After is { } after && DraftText.WhyNot(after.Name, entry.PlaceIn(plan)) is { } problem ? problem : entry;
    }

    private static StrategyAt Named(StrategyAt strategy, string? name) => strategy with { Name = DraftText.Of(name) };

    private Outcome<ChangeEntry> OfProject(string code, Func<ProjectAt, Outcome<ChangeEntry>> entryOf) =>
        plan.Projects.Find(code) is { } project ? entryOf(project) : ChangeProblems.NotThere(Places.OfProject(plan, code));

    private Outcome<ChangeEntry> OfProject(string code, Func<ProjectAt, ChangeEntry> entryOf) => OfProject(code, project => Checked(entryOf(project)));

    private Outcome<ChangeEntry> OfIndicator(string code, Guid id, Func<IndicatorAt, Outcome<ChangeEntry>> entryOf) => OfProject(code, project =>
        project.Indicators.Find(id) is { } indicator ? entryOf(indicator) : ChangeProblems.NotThere(Places.OfIndicator(plan, code, id, name: null)));

    private Outcome<ChangeEntry> OfIndicator(string code, Guid id, Func<IndicatorAt, ChangeEntry> entryOf) => OfIndicator(code, id, indicator => Checked(entryOf(indicator)));

    private Outcome<ChangeEntry> Checked(ChangeEntry entry)
    {
        var text = entry switch { NameChange name => name.After, OwnerChange { After: { } owner } => owner, _ => null };
        return text is not null && DraftText.WhyNot(text, entry.PlaceIn(plan)) is { } problem ? problem : entry;
    }

    private Outcome<ChangeEntry> OfTarget(OtherTarget asked) => OfIndicator(asked.Code, asked.IndicatorId, now =>
    {
        TargetChange entry = new(asked.Code, asked.IndicatorId, asked.Year, now.TargetOf(asked.Year), asked.Value);
        var place = entry.PlaceIn(plan);
        var problem = asked.Year != year ? ChangeProblems.OtherYear(place, asked.Year)
            : DraftText.WhyNot(asked.Value, decimals.TryGetValue(asked.IndicatorId, out var most) ? most : null, place);
        return problem is null ? (Outcome<ChangeEntry>)entry : problem;
    });

    private Outcome<ChangeEntry> Added(ProjectAt project, IndicatorDraft draft)
    {
        var made = DraftText.IndicatorOf(draft, newId(), year);
        IndicatorChange entry = new(project.Code, made.Id, Before: null, made);
        return (DraftText.WhyNot(made.Text, entry.PlaceIn(plan)) ?? DraftText.WhyNot(draft.Target, decimals: null, entry.PlaceIn(plan))) is { } problem ? problem : entry;
    }

    private Outcome<ChangeEntry> Reworded(OtherIndicatorText asked, IndicatorAt now)
    {
        IndicatorTextChange entry = new(asked.Code, asked.IndicatorId, now.Text, DraftText.Of(asked.Text));
        return DraftText.WhyNot(entry.After, entry.PlaceIn(plan)) is { } problem ? problem : entry;
    }
}
