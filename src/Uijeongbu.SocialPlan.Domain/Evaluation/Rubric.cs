using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;

namespace Uijeongbu.SocialPlan.Domain.Evaluation;

/// <summary>An area of a rubric (평가영역) with its criteria.</summary>
/// <param name="Key">Stable name within the rubric.</param>
/// <param name="Name">As printed.</param>
/// <param name="Criteria">평가지표 in order.</param>
public sealed record RubricArea(string Key, string Name, IReadOnlyList<RubricCriterion> Criteria)
{
    /// <summary>배점 of the area: the sum of its criteria.</summary>
    public decimal Points => Criteria.Sum(criterion => criterion.Points);
}

/// <summary>가점 or 감점 beside the areas.</summary>
/// <param name="Key">Stable name within the rubric.</param>
/// <param name="Name">As printed.</param>
/// <param name="Most">Most points that it adds or takes away.</param>
/// <param name="IsDeduction">Whether it takes away.</param>
public sealed record RubricExtra(string Key, string Name, decimal Most, bool IsDeduction);

/// <summary>
/// What a province evaluates by, as data with a version: criteria, their number and their names change by year. Marks stay tied to the version they were given for.
/// </summary>
/// <param name="Version">From 1.</param>
/// <param name="Name">As printed.</param>
/// <param name="Areas">평가영역 in order.</param>
/// <param name="Extras">가점 and 감점.</param>
public sealed record Rubric(int Version, string Name, IReadOnlyList<RubricArea> Areas, IReadOnlyList<RubricExtra> Extras)
{
    /// <summary>What the points of all criteria add to.</summary>
    public const decimal WholePoints = 100m;

    private const int LongestName = 100;

    /// <summary>Whether it is an example and no rubric that anyone evaluated by.</summary>
    public bool IsExample { get; init; }

    /// <summary>All criteria in order.</summary>
    public IEnumerable<RubricCriterion> Criteria => Areas.SelectMany(area => area.Criteria);

    /// <summary>The criterion of a key; null when there is none.</summary>
    public RubricCriterion? Find(string key) => Criteria.FirstOrDefault(criterion => string.Equals(criterion.Key, key, StringComparison.Ordinal));

    /// <summary>The criteria as a panel combines them: the points are added.</summary>
    /// <exception cref="ArgumentException">The rubric cannot be used: see <see cref="WhyNot"/>.</exception>
    public PanelCriteria ToPanel() => PanelCriteria.Of([.. Criteria.Select(criterion => new PanelCriterion(criterion.Name, Weight: null, criterion.Points))]);

    /// <summary>Another rubric in its place: the next version of it when anything differs, and then no example any more; itself when nothing does.</summary>
    public Rubric ChangedTo(Rubric other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return EvaluationText.Of(other with { Version = Version }) == EvaluationText.Of(this) ? this : other with { Version = Version + 1, IsExample = false };
    }

    /// <summary>Why nobody can be evaluated by it; null when it can be used. Points that do not add to the whole are refused, never rescaled.</summary>
    public Problem? WhyNot() => FormProblem.Of("rubric.faulty", Faults());

    private IEnumerable<FieldFault?> Faults()
    {
        yield return FieldFault.Needed(nameof(Name), Name, "평가지표 이름이", LongestName);
        yield return FieldFault.If(!Criteria.Any(), nameof(Areas), "평가지표가 없습니다. 한 개 이상 적어 주십시오.");
        foreach (var area in Areas)
        {
            yield return FieldFault.Needed(area.Key, area.Name, "평가영역 이름이", LongestName);
            yield return FieldFault.If(area.Criteria.Count == 0, area.Key, $"'{area.Name}'에 평가지표가 없습니다. 적거나 영역을 지워 주십시오.");
        }

        foreach (var twice in Doubles())
        {
            yield return new(twice, "같은 이름이 둘 있습니다. 이름을 다르게 적어 주십시오.");
        }

        foreach (var fault in Criteria.SelectMany(criterion => criterion.Faults()))
        {
            yield return fault;
        }

        var sum = Criteria.Sum(criterion => criterion.Points);
        yield return FieldFault.If(Criteria.Any() && sum != WholePoints, nameof(Areas), string.Create(CultureInfo.InvariantCulture, $"배점의 합이 {sum:0.####}점입니다. {WholePoints:0}점이 되게 고쳐 주십시오."));
        foreach (var extra in Extras)
        {
            yield return FieldFault.Needed(extra.Key, extra.Name, "가·감점 이름이", LongestName);
            yield return FieldFault.If(extra.Most <= 0m || !Mark.IsInScale(extra.Most), extra.Key, $"'{extra.Name}'의 점수가 0 이하입니다. 0보다 큰 값으로 고쳐 주십시오.");
        }
    }

    // Names are what tables and files know a criterion by, keys what marks are kept under: both are unique.
    private IEnumerable<string> Doubles() =>
    [
        .. Areas.Select(area => area.Key).Concat(Criteria.Select(criterion => criterion.Key)).Concat(Extras.Select(extra => extra.Key)).GroupBy(key => key, StringComparer.Ordinal).Where(same => same.Skip(1).Any()).Select(same => same.Key),
        .. Criteria.GroupBy(criterion => criterion.Name, StringComparer.Ordinal).SelectMany(same => same.Skip(1)).Select(criterion => criterion.Key),
    ];
}
