using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;

namespace Uijeongbu.SocialPlan.Domain.Tests.Plans.Changes;

/// <summary>One draw of each kind of entry; null when the draw would change nothing.</summary>
internal sealed partial class RandomChanges
{
    private NameChange Rename(NaiveProject p)
    {
        var before = p.Name;
        return new(p.Code, before, p.Name = Word(before));
    }

    private OwnerChange Owner(NaiveProject p)
    {
        var before = p.Owner;
        return new(p.Code, before, p.Owner = before is not null && _random.Next(4) == 0 ? null : Word(before));
    }

    private MoveChange? Move(NaiveProject p)
    {
        var (before, after) = (p.Strategy, AnyOf(Naive.Strategies.Keys));
        return before == after ? null : new(p.Code, before, p.Strategy = after);
    }

    private TargetChange? Target(NaiveProject p)
    {
        if (p.Indicators.Count == 0)
        {
            return null;
        }

        var (id, year) = (AnyOf(p.Indicators.Keys), _random.Next(2027, 2031));
        decimal? before = p.Targets.TryGetValue((id, year), out var old) ? old : null;
        decimal? after = before is not null && _random.Next(5) == 0 ? null : (before ?? -1m) + 1m + _random.Next(0, 40) / 10m;
        if (after is { } value && value != before)
        {
            p.Targets[(id, year)] = value;
            return new(p.Code, id, year, before, value);
        }

        p.Targets.Remove((id, year));
        return new(p.Code, id, year, before, null);
    }

    private BudgetChange? Budget(NaiveProject p)
    {
        var year = _random.Next(2027, 2031);
        var before = p.BudgetOf(year);
        if (before is not null && _random.Next(5) == 0)
        {
            p.Budgets.Remove(year);
        }
        else
        {
            p.Budgets[year] = NewBudget();
        }

        return before == p.BudgetOf(year) ? null : new(p.Code, year, before, p.BudgetOf(year));
    }

    private IndicatorChange AddIndicator(NaiveProject p)
    {
        var id = NewIndicator(p);
        return new(p.Code, id, null, p.IndicatorOf(id));
    }

    private ChangeEntry? ChangeIndicator(NaiveProject p)
    {
        if (p.Indicators.Count == 0)
        {
            return null;
        }

        var id = AnyOf(p.Indicators.Keys);
        var before = p.IndicatorOf(id);
        if (_random.Next(2) == 0)
        {
            p.Indicators[id] = (Word(before.Text.Name), _random.Next(2) == 0 ? "명" : "%");
            return new IndicatorTextChange(p.Code, id, before.Text, p.IndicatorOf(id).Text);
        }

        p.Indicators.Remove(id);
        foreach (var key in p.Targets.Keys.Where(key => key.Indicator == id).ToList())
        {
            p.Targets.Remove(key);
        }

        return new IndicatorChange(p.Code, id, before, null);
    }

    private ProjectChange Add()
    {
        var project = NewProject(NewCode());
        Naive.Projects[project.Code] = project;
        return new(project.Code, null, project.ToProject());
    }

    private ProjectChange Drop(NaiveProject p)
    {
        Naive.Projects.Remove(p.Code);
        return new(p.Code, p.ToProject(), null);
    }

    private Regrouping? Merge()
    {
        var before = Naive.Projects.Values.OrderBy(p => p.Code, StringComparer.Ordinal).ToArray();
        _random.Shuffle(before);
        before = before[..Math.Min(before.Length, _random.Next(2, 4))];
        return before.Length < 2 ? null : Regroup(before, [NewProject(_random.Next(2) == 0 ? before[0].Code : NewCode())]);
    }

    private Regrouping Split(NaiveProject p)
    {
        List<NaiveProject> after = [NewProject(_random.Next(2) == 0 ? p.Code : NewCode())];
        after.AddRange(Enumerable.Range(0, _random.Next(1, 3)).Select(_ => NewProject(NewCode())));
        return Regroup([p], after);
    }

    private Regrouping Regroup(IReadOnlyList<NaiveProject> before, IReadOnlyList<NaiveProject> after)
    {
        Regrouping entry = new(new(before.Select(p => p.ToProject())), new(after.Select(p => p.ToProject())));
        Naive.Regroup(before, after);
        return entry;
    }

    private StrategyChange Strategy()
    {
        var id = _random.Next(2) == 0 ? NewId() : AnyOf(Naive.Strategies.Keys);
        var before = Naive.Strategies.ContainsKey(id) ? Naive.StrategyOf(id) : null;
        Naive.Strategies[id] = ((StrategySystem)_random.Next(2), _random.Next(1, 6), Word(before?.Name));
        return new(id, before, Naive.StrategyOf(id));
    }

    private StrategyChange? DropStrategy()
    {
        var id = AnyOf(Naive.Strategies.Keys);
        if (Naive.Strategies.Count == 1 || Naive.Projects.Values.Any(p => p.Strategy == id))
        {
            return null;
        }

        StrategyChange entry = new(id, Naive.StrategyOf(id), null);
        Naive.Strategies.Remove(id);
        return entry;
    }
}
