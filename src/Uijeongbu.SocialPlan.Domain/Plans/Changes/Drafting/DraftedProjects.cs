namespace Uijeongbu.SocialPlan.Domain.Plans.Changes.Drafting;

/// <summary>Drafts what makes projects: 신규, 통합, 분리.</summary>
internal sealed class DraftedProjects(PlanAt plan, int year, IReadOnlySet<string> given, Func<Guid> newId)
{
    public Outcome<ChangeEntry> New(NewProject asked)
    {
        var project = Of(asked.Head) with { Indicators = new(asked.Indicators.Select(draft => DraftText.IndicatorOf(draft, newId(), year))) };
        ProjectChange entry = new(project.Code, Before: null, project);
        var place = entry.PlaceIn(plan);
        var problem = WhyNot(project, [])
            ?? project.Indicators.Select(indicator => DraftText.WhyNot(indicator.Text, place) ?? DraftText.WhyNot(indicator.TargetOf(year), decimals: null, place)).FirstOrDefault(one => one is not null);
        return problem is null ? (Outcome<ChangeEntry>)entry : problem;
    }

    public Outcome<ChangeEntry> Merged(MergedProjects asked)
    {
        var codes = asked.Codes.Distinct(StringComparer.Ordinal).ToList();
        if (codes.Find(code => plan.Projects.Find(code) is null) is { } missing)
        {
            return ChangeProblems.NotThere(Places.OfProject(plan, missing));
        }

        if (codes.Count < 2)
        {
            return ChangeProblems.TooFewToMerge;
        }

        List<ProjectAt> before = [.. codes.Select(code => plan.Projects.Find(code)!)];
        var project = Of(asked.Into) with
        {
            Indicators = new(before.SelectMany(one => one.Indicators).Where(indicator => asked.Indicators.Contains(indicator.Id))),
            Budgets = Budgets(before, DraftText.Of(asked.Into.Code)),
        };
        return WhyNot(project, codes) is { } problem ? problem : new Regrouping(new(before), new([project]));
    }

    public Outcome<ChangeEntry> Split(SplitProject asked)
    {
        if (plan.Projects.Find(asked.Code) is not { } before)
        {
            return ChangeProblems.NotThere(Places.OfProject(plan, asked.Code));
        }

        var place = Places.OfProject(plan, asked.Code);
        if (asked.Parts.Count < 2 || asked.Parts.Select(part => DraftText.Of(part.Head.Code)).Distinct(StringComparer.Ordinal).Count() < asked.Parts.Count)
        {
            return ChangeProblems.TooFewParts(place);
        }

        if (asked.Parts.SelectMany(part => part.Indicators).GroupBy(id => id).Any(same => same.Skip(1).Any()))
        {
            return ChangeProblems.IndicatorTwice(place);
        }

        var heir = asked.Parts.FirstOrDefault(part => DraftText.Of(part.Head.Code) == asked.Code) ?? asked.Parts[0];
        List<ProjectAt> after = [.. asked.Parts.Select(part => Of(part.Head) with
        {
            Indicators = new(before.Indicators.Where(indicator => part.Indicators.Contains(indicator.Id))),
            Budgets = part == heir ? Budgets([before], DraftText.Of(part.Head.Code)) : new([]),
        })];
        return after.Select(part => WhyNot(part, [asked.Code])).FirstOrDefault(one => one is not null) is { } problem ? problem : new Regrouping(new([before]), new(after));
    }

    private static ProjectAt Of(ProjectHead head) => new(DraftText.Of(head.Code), head.StrategyId, DraftText.Of(head.Name), DraftText.OrNull(head.Owner), new([]), new([]));

    private Problem? WhyNot(ProjectAt project, IReadOnlyCollection<string> own)
    {
        var place = Places.OfProject(plan, project.Code, project);
        return project.Code.Length == 0 ? ChangeProblems.NumberMissing
            : DraftText.WhyNot(project.Name, place) ?? (project.Owner is { } owner ? DraftText.WhyNot(owner, place) : null)
            ?? (given.Contains(project.Code) && !own.Contains(project.Code, StringComparer.Ordinal) ? ChangeProblems.NumberGiven(place)
                : plan.Strategies.Find(project.StrategyId) is null ? ChangeProblems.StrategyMissing(place)
                : null);
    }

    /// <summary>The year's budgets added up in the latest version that one of them has; other years stay with the number that goes on.</summary>
    private KeyedSet<int, BudgetAt> Budgets(IReadOnlyList<ProjectAt> before, string code)
    {
        var budgets = before.Select(project => project.Budgets.Find(year)).OfType<BudgetAt>().ToList();
        var kept = before.FirstOrDefault(project => project.Code == code)?.Budgets ?? new([]);
        return budgets.Count == 0 ? kept : kept.With(Sum(budgets));
    }

    private static BudgetAt Sum(List<BudgetAt> budgets)
    {
        var latest = budgets.MaxBy(budget => (budget.Kind, budget.Supplement))!;
        var lines = budgets.SelectMany(budget => budget.Lines).GroupBy(line => (line.Source, line.SourceName))
            .Select(line => new BudgetLineAt(line.Key.Source, line.Key.SourceName, line.Any(one => one.AmountWon is not null) ? line.Sum(one => one.AmountWon) : null));
        return latest with { IsNonBudget = budgets.TrueForAll(budget => budget.IsNonBudget), Lines = new(lines) };
    }
}
