using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;

namespace Uijeongbu.SocialPlan.Domain.Tests.Plans.Changes;

/// <summary>Draws changes that fit the naive plan, makes them there at once, and gives them as entries.</summary>
internal sealed partial class RandomChanges
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
