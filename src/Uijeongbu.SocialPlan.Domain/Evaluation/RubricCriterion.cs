using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;

namespace Uijeongbu.SocialPlan.Domain.Evaluation;

/// <summary>Who fills a criterion.</summary>
public enum RubricSource
{
    /// <summary>평가위원 give marks.</summary>
    Evaluators,

    /// <summary>The scoring service fills it from the results (목표달성도); evaluators adjust within the band and with a reason.</summary>
    Achievement,
}

/// <summary>At which stage a criterion is marked.</summary>
public enum EvaluationStage
{
    /// <summary>서면평가.</summary>
    Paper,

    /// <summary>발표평가.</summary>
    Presentation,
}

/// <summary>A letter of a criterion that is marked by letters.</summary>
/// <param name="Letter">Such as A or 수.</param>
/// <param name="Percent">Percent of the criterion's points that it gives.</param>
public sealed record RubricLetter(string Letter, decimal Percent);

/// <summary>평가 착안사항 of one level: what a mark of so many points, or a letter, looks like.</summary>
/// <param name="Level">The points or the letter.</param>
/// <param name="Text">What it looks like.</param>
public sealed record RubricAnchor(string Level, string Text);

/// <summary>A criterion of a rubric (평가지표).</summary>
/// <param name="Key">Stable name within the rubric; marks are kept under it.</param>
/// <param name="Name">As printed.</param>
/// <param name="Points">배점.</param>
public sealed record RubricCriterion(string Key, string Name, decimal Points)
{
    /// <summary>Most digits after the point of a mark.</summary>
    public const int MarkDecimals = 2;

    private const int LongestName = 100;
    private const decimal Whole = 100m;

    /// <summary>Who fills it.</summary>
    public RubricSource Source { get; init; }

    /// <summary>At which stage it is marked.</summary>
    public EvaluationStage Stage { get; init; }

    /// <summary>정성 가·감점: by how many points an evaluator may move what the scoring service filled, up or down; 0 for not at all.</summary>
    public decimal Band { get; init; }

    /// <summary>Letters from the best; empty for marks in points.</summary>
    public IReadOnlyList<RubricLetter> Letters { get; init; } = [];

    /// <summary>평가 착안사항.</summary>
    public IReadOnlyList<RubricAnchor> Anchors { get; init; } = [];

    /// <summary>The points that a letter gives; null for a letter that the criterion does not have.</summary>
    public decimal? PointsOf(string letter) => Letters.FirstOrDefault(one => string.Equals(one.Letter, letter, StringComparison.Ordinal)) is { } found ? Points * found.Percent / Whole : null;

    /// <summary>What the scoring service filled, moved by an evaluator's adjustment and kept on the scale.</summary>
    public decimal Moved(decimal filled, decimal? adjustment) => Math.Clamp(filled + (adjustment ?? 0m), 0m, Points);

    /// <summary>Why a mark cannot be given; null when it can. What the scoring service fills takes none.</summary>
    /// <param name="mark">In points.</param>
    public Problem? WhyNotMark(decimal mark) =>
        Source is RubricSource.Achievement ? EvaluationProblems.FilledByScoring(Name)
        : mark < 0m || mark > Points ? EvaluationProblems.OutsidePoints(Name, Points)
        : decimal.Round(mark, MarkDecimals, MidpointRounding.ToZero) != mark ? EvaluationProblems.TooFine(MarkDecimals)
        : Letters.Count > 0 && Letters.All(letter => PointsOf(letter.Letter) != mark) ? EvaluationProblems.NoLetter(Name)
        : null;

    /// <summary>What is wrong with it.</summary>
    internal IEnumerable<FieldFault?> Faults()
    {
        yield return FieldFault.Needed(Key, Name, "평가지표 이름이", LongestName);
        yield return FieldFault.If(Points <= 0m || !Mark.IsInScale(Points), Key, $"'{Name}'의 배점이 0 이하입니다. 0보다 큰 값으로 고쳐 주십시오.");
        yield return FieldFault.If(Band < 0m || Band > Points, Key, $"'{Name}'의 정성 가·감점은 0점부터 배점까지 둘 수 있습니다.");
        yield return FieldFault.If(Band > 0m && Source is not RubricSource.Achievement, Key, $"'{Name}'은(는) 평가위원이 점수를 주므로 정성 가·감점이 없습니다.");
        yield return FieldFault.If(Letters.Count == 1, Key, $"'{Name}'의 등급이 하나뿐입니다. 둘 이상 적거나 모두 지워 주십시오.");
        yield return FieldFault.If(Letters.Any(letter => string.IsNullOrWhiteSpace(letter.Letter) || letter.Percent is < 0m or > Whole), Key, $"'{Name}'의 등급은 이름이 있고 0부터 100 % 사이여야 합니다.");
        yield return FieldFault.If(Letters.Zip(Letters.Skip(1)).Any(pair => pair.First.Percent <= pair.Second.Percent), Key, $"'{Name}'의 등급을 높은 것부터 차례로 적어 주십시오.");
        foreach (var anchor in Anchors)
        {
            yield return FieldFault.If(string.IsNullOrWhiteSpace(anchor.Text), Key, string.Create(CultureInfo.InvariantCulture, $"'{Name}'의 착안사항 '{anchor.Level}'에 설명이 없습니다. 적거나 지워 주십시오."));
        }
    }
}
