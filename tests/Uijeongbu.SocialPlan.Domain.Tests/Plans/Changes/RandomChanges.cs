using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;

namespace Uijeongbu.SocialPlan.Domain.Tests.Plans.Changes;

/// <summary>Draws changes that fit the naive plan, makes them there at once, and gives them as entries.</summary>
internal sealed class RandomChanges
{
    private readonly Random _random;
    private int _codes;
    private int _ids;

    public RandomChanges(Random random)
    {
        _random = random;
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            Naive.Strategies[NewId()] = ((StrategySystem)_random.Next(2), i, Word());
        }

        for (var i = _random.Next(1, 6); i > 0; i--)
        {
            var project = NewProject(NewCode());
            Naive.Projects[project.Code] = project;
        }
    }

    public NaivePlan Naive { get; } = new();

    /// <summary>0 to 5 days with the number of the set, in their order.</summary>
    public List<(DateOnly Day, int Number)> Days(DateOnly first)
    {
        var numbers = Enumerable.Range(1, _random.Next(0, 6)).ToArray();
        _random.Shuffle(numbers);
        return [.. numbers.Select(number => (first.AddDays(_random.Next(0, 12)), number)).Order()];
    }

    /// <summary>The entries of one set.</summary>
    public List<ChangeEntry> Next()
    {
        List<ChangeEntry> entries = [];
        while (entries.Count == 0 || _random.Next(3) > 0)
        {
            if (Draw() is { } entry)
            {
                entries.Add(entry);
            }
        }

        return entries;
    }

    private ChangeEntry? Draw() => Naive.Projects.Count == 0 ? Add() : _random.Next(14) switch
    {
        0 => Rename(Any()),
        1 => Owner(Any()),
        2 => Move(Any()),
        3 or 4 => Target(Any()),
        5 => Budget(Any()),
        6 => AddIndicator(Any()),
        7 => ChangeIndicator(Any()),
        8 => Add(),
        9 => Drop(Any()),
        10 => Merge(),
        11 => Split(Any()),
        12 => Strategy(),
        _ => DropStrategy(),
    };

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

    private NaiveProject NewProject(string code)
    {
        NaiveProject p = new() { Code = code, Strategy = AnyOf(Naive.Strategies.Keys), Name = Word(), Owner = _random.Next(3) == 0 ? null : Word() };
        for (var i = _random.Next(0, 3); i > 0; i--)
        {
            NewIndicator(p);
        }

        for (var year = 2027; year <= 2030; year += _random.Next(1, 4))
        {
            p.Budgets[year] = NewBudget();
        }

        return p;
    }

    private Guid NewIndicator(NaiveProject p)
    {
        var id = NewId();
        p.Indicators[id] = (Word(), "명");
        for (var year = 2027; year <= 2030; year += _random.Next(1, 3))
        {
            p.Targets[(id, year)] = _random.Next(0, 5);
        }

        return id;
    }

    private (BudgetKind Kind, int Supplement, bool IsNonBudget, long? Amount) NewBudget()
    {
        var isNonBudget = _random.Next(4) == 0;
        return ((BudgetKind)_random.Next(2), 0, isNonBudget, isNonBudget || _random.Next(4) == 0 ? null : _random.Next(0, 3) * 100_000L);
    }

    private NaiveProject Any() => AnyOf(Naive.Projects.Values.OrderBy(p => p.Code, StringComparer.Ordinal));

    private T AnyOf<T>(IEnumerable<T> values) => values.ToArray() is var all ? all[_random.Next(all.Length)] : default!;

    /// <summary>A word that is not <paramref name="other"/>.</summary>
    private string Word(string? other = null) => new[] { "돌봄", "주거", "일자리", "건강" }.Where(word => word != other).ToArray()[_random.Next(3)];

    private string NewCode() => $"{++_codes % 4}-{_codes}";

    /// <summary>Ids count up, so that two plans share some.</summary>
    private Guid NewId() => new(++_ids, 0, 0, new byte[8]);
}
