namespace Uijeongbu.SocialPlan.Domain.Plans.Writing;

/// <summary>What came of an edit.</summary>
/// <param name="Content">The plan afterwards.</param>
/// <param name="Inverse">What undoes it.</param>
/// <param name="Text">For a field: what stands there now, as stored; else null.</param>
public sealed record EditedPlan(PlanContent Content, PlanEdit Inverse, string? Text = null);

/// <summary>
/// Applies edits to a plan as a value. Whether the place is locked, and what holds for the plan as a whole, <see cref="PlanRules"/> says about the
/// plan before and after.
/// </summary>
/// <param name="shape">The generation's forms.</param>
/// <param name="firstYear">First fiscal year of a new project.</param>
public sealed class PlanEditing(PlanShape shape, int firstYear)
{
    /// <summary>The plan with the edit, or why it cannot be made.</summary>
    public Outcome<EditedPlan> Apply(PlanContent plan, PlanEdit edit)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return edit switch
        {
            SetField set => Set(plan, set),
            AddItem add => plan.Has(add.Id) ? PlanWritingProblems.IdTaken : Add(plan, add),
            RemoveItem remove => Remove(plan, remove),
            MoveItem move => PlanMoving.Move(plan, move),
            RestoreStrategies restore => Restore(plan, restore),
            _ => throw new ArgumentOutOfRangeException(nameof(edit), edit, message: null),
        };
    }

    private Outcome<EditedPlan> Set(PlanContent plan, SetField set)
    {
        if (set.Item is PlanItem.Plan)
        {
            return Put(plan, PlanFields.Plan(set.Field), set, written => written);
        }

        if (plan.StrategyOf(set.Item, set.Id) is not { } strategy)
        {
            return PlanWritingProblems.NotFound;
        }

        switch (set.Item)
        {
            case PlanItem.Strategy:
                return Put(strategy, PlanFields.Strategy(set.Field), set, plan.With);
            case PlanItem.Group:
                return Put(strategy.Groups.First(group => group.Id == set.Id), PlanFields.Group(set.Field), set, written =>
                    plan.With(strategy with { Groups = [.. strategy.Groups.Select(group => group.Id == set.Id ? written : group)] }));
            case PlanItem.Project:
                return Put(strategy.Projects.First(project => project.Id == set.Id), PlanFields.Project(set.Field, shape), set, written => plan.With(strategy.With(written)));
            default:
                return SetIndicator(plan, strategy, set);
        }
    }

    private static Outcome<EditedPlan> SetIndicator(PlanContent plan, StrategyContent strategy, SetField set)
    {
        var project = strategy.ProjectOf(set.Id);
        var rows = project?.Indicators ?? strategy.Indicators;
        return Put(rows.First(row => row.Id == set.Id), PlanFields.Indicator(set.Field), set, written =>
        {
            List<IndicatorContent> after = [.. rows.Select(row => row.Id == set.Id ? written : row)];
            return plan.With(project is null ? strategy with { Indicators = after } : strategy.With(project with { Indicators = after }));
        });
    }

    private static Outcome<EditedPlan> Put<T>(T item, PlanField<T>? field, SetField set, Func<T, PlanContent> into)
        where T : class
    {
        if (field is null)
        {
            return PlanWritingProblems.NoSuchField;
        }

        var now = field.Read(item);
        if (now != set.Before)
        {
            return PlanWritingProblems.ChangedMeanwhile(field.Label, now);
        }

        var written = field.Write(item, set.After.Trim());
        if (!written.IsOk)
        {
            return written.Problem;
        }

        var text = field.Read(written.Answer);
        return new EditedPlan(into(written.Answer), set with { Before = text, After = now }, text);
    }

    private Outcome<EditedPlan> Add(PlanContent plan, AddItem add) => add.Item switch
    {
        PlanItem.Strategy when add.Parent == Guid.Empty => Done(plan, add.Id, plan with
        {
            Strategies = plan.Strategies.InsertedAt(plan.Strategies.Count(row => row.System <= add.System), new(add.Id, add.System, "새 추진전략", [], [], [])),
        }),
        PlanItem.Group when plan.StrategyOf(PlanItem.Strategy, add.Parent) is { } strategy =>
            Done(plan, strategy.Id, plan.With(strategy with { Groups = [.. strategy.Groups, new(add.Id, "새 항목")] })),
        PlanItem.Project when (plan.StrategyOf(PlanItem.Strategy, add.Parent) ?? plan.StrategyOf(PlanItem.Group, add.Parent)) is { } strategy =>
            Done(plan, strategy.Id, plan.With(strategy with { Projects = [.. strategy.Projects, NewProject(plan, strategy, add)] })),
        PlanItem.Indicator when plan.StrategyOf(PlanItem.Strategy, add.Parent) is { } strategy =>
            Done(plan, strategy.Id, plan.With(strategy with { Indicators = [.. strategy.Indicators, NewIndicator(add.Id)] })),
        PlanItem.Indicator when plan.StrategyOf(PlanItem.Project, add.Parent) is { } strategy && strategy.Projects.First(row => row.Id == add.Parent) is var project =>
            Done(plan, strategy.Id, plan.With(strategy.With(project with { Indicators = [.. project.Indicators, NewIndicator(add.Id)] }))),
        _ => PlanWritingProblems.WrongPlace,
    };

    private ProjectContent NewProject(PlanContent plan, StrategyContent strategy, AddItem add) => new(
        add.Id,
        ProjectNumbers.Next(plan, strategy, strategy.Groups.FirstOrDefault(group => group.Id == add.Parent)?.Id, shape),
        "새 사업",
        strategy.Groups.Any(group => group.Id == add.Parent) ? add.Parent : null,
        IsPriority: false,
        FundingOrigin.Local,
        Department: null,
        firstYear,
        LastYear: null,
        new Dictionary<string, string>(StringComparer.Ordinal),
        [],
        []);

    private static IndicatorContent NewIndicator(Guid id) =>
        new(id, "새 성과지표", "건", null, null, null, default, null, null, null, null, 0, null, null, null, new Dictionary<int, decimal>());

    private static Outcome<EditedPlan> Remove(PlanContent plan, RemoveItem remove)
    {
        if (remove.Item is PlanItem.Plan || plan.StrategyOf(remove.Item, remove.Id) is not { } strategy)
        {
            return PlanWritingProblems.NotFound;
        }

        return Done(plan, strategy.Id, remove.Item switch
        {
            PlanItem.Strategy => plan with { Strategies = [.. plan.Strategies.Where(row => row.Id != remove.Id)] },
            PlanItem.Group => plan.With(strategy with
            {
                Groups = [.. strategy.Groups.Where(row => row.Id != remove.Id)],
                Projects = [.. strategy.Projects.Select(project => project.GroupId == remove.Id ? project with { GroupId = null } : project)],
            }),
            PlanItem.Project => plan.With(strategy with { Projects = [.. strategy.Projects.Where(row => row.Id != remove.Id)] }),
            _ => plan.With(WithoutIndicator(strategy, remove.Id)),
        });
    }

    private static StrategyContent WithoutIndicator(StrategyContent strategy, Guid id) => strategy.ProjectOf(id) is { } project
        ? strategy.With(project with { Indicators = [.. project.Indicators.Where(row => row.Id != id)] })
        : strategy with { Indicators = [.. strategy.Indicators.Where(row => row.Id != id)] };

    private static Outcome<EditedPlan> Restore(PlanContent plan, RestoreStrategies restore)
    {
        List<StrategyContent> strategies = [.. plan.Strategies.Where(row => restore.Strategies.All(placed => placed.Id != row.Id))];
        foreach (var placed in restore.Strategies.Where(placed => placed.Content is not null).OrderBy(placed => placed.Index))
        {
            strategies.Insert(Math.Clamp(placed.Index, 0, strategies.Count), placed.Content!);
        }

        return Done(plan, [.. restore.Strategies.Select(placed => placed.Id)], plan with { Strategies = [.. strategies.OrderBy(row => row.System)] });
    }

    /// <summary>What came of a step in one strategy.</summary>
    internal static Outcome<EditedPlan> Done(PlanContent before, Guid strategy, PlanContent after) => Done(before, [strategy], after);

    /// <summary>What came of a step: those strategies, as they stood, undo it.</summary>
    internal static Outcome<EditedPlan> Done(PlanContent before, IReadOnlyList<Guid> touched, PlanContent after) => new EditedPlan(after, new RestoreStrategies([.. touched.Distinct().Select(id =>
        new PlacedStrategy(before.Strategies.ToList().FindIndex(row => row.Id == id), id, before.Strategies.FirstOrDefault(row => row.Id == id)))]));
}
