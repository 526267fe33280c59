using Uijeongbu.SocialPlan.Domain.Monitoring;

namespace Uijeongbu.SocialPlan.Domain.Evaluation.Marking;

/// <summary>Who marks what, before it is a sheet.</summary>
/// <param name="Unit">The municipality in the round.</param>
/// <param name="Evaluator">The evaluator in the round.</param>
public sealed record SheetPair(Guid Unit, Guid Evaluator);

/// <summary>A pair that stands already.</summary>
/// <param name="Pair">Who and what.</param>
/// <param name="IsRecused">제척, 기피, 회피: the pair stays closed.</param>
public sealed record StandingPair(SheetPair Pair, bool IsRecused);

/// <summary>
/// Municipalities assigned to evaluators. The same input gives the same sheets, so that what was previewed is what applies. Pairs that stand are kept; whose affiliation
/// names the municipality is excluded by rule (제척) and noted as such where the pair was asked for.
/// </summary>
/// <param name="Pairs">New sheets.</param>
/// <param name="Excluded">Pairs that are noted as 제척 instead.</param>
/// <param name="TooFew">Municipalities that get fewer evaluators than were asked for, by name.</param>
public sealed record SheetAssignment(IReadOnlyList<SheetPair> Pairs, IReadOnlyList<SheetPair> Excluded, IReadOnlyList<string> TooFew)
{
    /// <summary>Every municipality to every evaluator.</summary>
    public static SheetAssignment All(IReadOnlyList<EvaluationUnit> units, IReadOnlyList<Evaluator> evaluators, IReadOnlyCollection<StandingPair> standing) =>
        Of(units, evaluators, (_, _) => true, standing);

    /// <summary>The municipalities of a group to the evaluators of the group.</summary>
    /// <param name="units">In the order of the list.</param>
    /// <param name="evaluators">In the order of their numbers.</param>
    /// <param name="groups">Group with the evaluator.</param>
    /// <param name="standing">What was assigned before.</param>
    public static SheetAssignment ByGroup(IReadOnlyList<EvaluationUnit> units, IReadOnlyList<Evaluator> evaluators, IReadOnlySet<(Guid Evaluator, string Group)> groups, IReadOnlyCollection<StandingPair> standing) =>
        Of(units, evaluators, (unit, evaluator) => groups.Contains((evaluator.Id, unit.Group)), standing);

    /// <summary>So many evaluators to every municipality, those with the fewest first.</summary>
    public static SheetAssignment Evenly(IReadOnlyList<EvaluationUnit> units, IReadOnlyList<Evaluator> evaluators, int perUnit, IReadOnlyCollection<StandingPair> standing)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(evaluators);
        ArgumentNullException.ThrowIfNull(standing);
        HashSet<CardPair> closed = [.. standing.Where(one => one.IsRecused).Select(one => Card(one.Pair)), .. from unit in units from evaluator in evaluators where IsExcluded(evaluator, unit) select new CardPair(unit.Id, evaluator.Id)];
        var dealt = EvenAssignment.Of([.. units.Select(unit => unit.Id)], [.. evaluators.Select(one => one.Id)], perUnit, closed, [.. standing.Where(one => !one.IsRecused).Select(one => Card(one.Pair))]);
        var names = units.ToDictionary(unit => unit.Id, unit => unit.Name);
        return new([.. dealt.Cards.Select(card => new SheetPair(card.Project, card.Member))], [], [.. dealt.TooFew.Select(one => names[one.Project])]);
    }

    /// <summary>
    /// Whether an evaluator does not mark a municipality by rule: the affiliation names it. The name must stand by itself or after the name of a 도: nobody is excluded
    /// from 양주시 for working in 남양주시.
    /// </summary>
    public static bool IsExcluded(Evaluator evaluator, EvaluationUnit unit)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(unit);
        var (text, name) = (evaluator.Affiliation ?? "", unit.Name);
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsLetter(text[at - 1]) || text[at - 1] == '도')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Why such an evaluator does not mark the municipality, in words for the record.</summary>
    public static string ReasonOf(EvaluationUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return $"소속 기관이 {unit.Name}에 속합니다.";
    }

    private static SheetAssignment Of(IReadOnlyList<EvaluationUnit> units, IReadOnlyList<Evaluator> evaluators, Func<EvaluationUnit, Evaluator, bool> isAsked, IReadOnlyCollection<StandingPair> standing)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(evaluators);
        ArgumentNullException.ThrowIfNull(standing);
        var known = standing.Select(one => one.Pair).ToHashSet();
        var asked = (from unit in units from evaluator in evaluators where isAsked(unit, evaluator) let pair = new SheetPair(unit.Id, evaluator.Id) where !known.Contains(pair) select (pair, Out: IsExcluded(evaluator, unit))).ToList();
        return new([.. asked.Where(one => !one.Out).Select(one => one.pair)], [.. asked.Where(one => one.Out).Select(one => one.pair)], []);
    }

    private static CardPair Card(SheetPair pair) => new(pair.Unit, pair.Evaluator);
}
