using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;

namespace Uijeongbu.SocialPlan.Domain.Evaluation;

/// <summary>How a rate of achievement becomes points: points of the criterion × rate ÷ full rate, at most the points, at least 0.</summary>
/// <param name="PolicyId">The scoring policy that gives the rate.</param>
/// <param name="PolicyVersion">Its version.</param>
/// <param name="FullRate">The rate, in percent, from which on all points are given.</param>
public sealed record AchievementRule(string PolicyId, int PolicyVersion, decimal FullRate)
{
    /// <summary>The shipped one: all points from 100 %.</summary>
    public static readonly AchievementRule Default = new(ScoringPolicies.Default.Id, ScoringPolicies.Default.Version, 100m);

    private const decimal MostRate = 1000m;

    /// <summary>The points that a rate gives, to as many decimals as a mark may have, half away from zero.</summary>
    /// <param name="rate">In percent, unrounded.</param>
    /// <param name="points">배점 of the criterion.</param>
    public decimal PointsOf(decimal rate, decimal points) => Rounding.Round(points * Math.Clamp(rate, 0m, FullRate) / FullRate, Mark.MaxDecimals);

    /// <summary>What is wrong with it.</summary>
    internal FieldFault? Fault() =>
        FieldFault.If(!ScoringPolicies.All.Any(policy => policy.Id == PolicyId && policy.Version == PolicyVersion), nameof(PolicyId), "없는 산정 기준입니다. 목록에서 골라 주십시오.")
        ?? FieldFault.If(FullRate is <= 0m or > MostRate || !Mark.IsInScale(FullRate), nameof(FullRate), string.Create(CultureInfo.InvariantCulture, $"만점 달성률은 0보다 크고 {MostRate:0} 이하인 값으로 적어 주십시오."));
}

/// <summary>What decides between equal totals.</summary>
public enum TieBreakKind
{
    /// <summary>Points of an area; its key is the area's.</summary>
    Area,

    /// <summary>Points of a criterion; its key is the criterion's.</summary>
    Criterion,

    /// <summary>목표달성도, unrounded.</summary>
    AchievementRate,

    /// <summary>The earlier submission.</summary>
    SubmittedAt,
}

/// <summary>One step of a chain of tie-breaks (동점자 처리 기준). The higher value wins, of submissions the earlier.</summary>
/// <param name="Kind">What is compared.</param>
/// <param name="Key">Key of the area or criterion; null for the others.</param>
public sealed record EvaluationTieBreak(TieBreakKind Kind, string? Key = null);

/// <summary>How totals become places.</summary>
/// <param name="Convention">How equal totals share places.</param>
/// <param name="Decimals">Totals are compared rounded to so many decimals; null unrounded.</param>
/// <param name="TieBreaks">Asked in turn while totals are equal.</param>
public sealed record EvaluationRanking(RankingConvention Convention, int? Decimals, IReadOnlyList<EvaluationTieBreak> TieBreaks);

/// <summary>What an award goes by.</summary>
public enum AwardBasis
{
    /// <summary>Places within the group, the best first.</summary>
    Places,

    /// <summary>발전상: how much more than in the year before, over all groups.</summary>
    Improvement,

    /// <summary>특별상: by hand, with a reason.</summary>
    Special,
}

/// <summary>An award of a round.</summary>
/// <param name="Grade">등급, such as 최우수.</param>
/// <param name="Basis">What it goes by.</param>
/// <param name="Count">How many: in each group, or over all for improvement; most for special ones.</param>
public sealed record AwardRule(string Grade, AwardBasis Basis, int Count)
{
    /// <summary>주관, such as 경기도.</summary>
    public string? Host { get; init; }

    /// <summary>훈격, such as 도지사.</summary>
    public string? Honour { get; init; }

    /// <summary>부문.</summary>
    public string? Category { get; init; }

    /// <summary>포상금 in won; null when there is none or it is not decided.</summary>
    public long? PrizeWon { get; init; }
}

/// <summary>Everything that turns marks and results into totals, places and awards. Changed until a round is announced, frozen with its outcome.</summary>
/// <param name="Rubric">평가지표.</param>
/// <param name="Achievement">How 목표달성도 becomes points.</param>
/// <param name="Panel">Id of the <see cref="PanelRule"/>, with its parameters.</param>
/// <param name="Ranking">Places.</param>
/// <param name="Awards">포상, the highest first.</param>
/// <param name="Scope">What the public sees.</param>
public sealed record EvaluationRules(Rubric Rubric, AchievementRule Achievement, string Panel, EvaluationRanking Ranking, IReadOnlyList<AwardRule> Awards, PublicationScope Scope)
{
    /// <summary>Most awards of a round.</summary>
    public const int MostAwards = 20;

    private const int LongestGrade = 30;
    private const int MostPlaces = 300;
    private const int MostDecimals = 8;

    /// <summary>The shipped ones: the example rubric, the mean without one highest and one lowest mark, shared places on totals of two decimals, 최우수 1, 우수 2, 장려 2 in each group.</summary>
    public static EvaluationRules Default { get; } = new(
        ShippedRubric.Example, AchievementRule.Default, PanelRules.DropHighLow.Id,
        new(RankingConvention.Standard1224, 2, [new(TieBreakKind.AchievementRate), new(TieBreakKind.Area, "residents"), new(TieBreakKind.SubmittedAt)]),
        [new("최우수", AwardBasis.Places, 1), new("우수", AwardBasis.Places, 2), new("장려", AwardBasis.Places, 2), new("발전상", AwardBasis.Improvement, 1), new("특별상", AwardBasis.Special, 3)],
        PublicationScope.Winners);

    /// <summary>The rule by which marks are combined.</summary>
    /// <exception cref="InvalidOperationException">There is none of that id: see <see cref="WhyNot"/>.</exception>
    public PanelRule ToPanelRule() => PanelRule.TryFind(Panel, out var rule) ? rule : throw new InvalidOperationException($"No panel rule '{Panel}'.");

    /// <summary>The scoring policy that gives the rates.</summary>
    public ScoringPolicy ToPolicy() => ScoringPolicies.All.Single(policy => policy.Id == Achievement.PolicyId && policy.Version == Achievement.PolicyVersion);

    /// <summary>What the scoring service fills of a criterion; null where evaluators mark, and while there is no rate.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="rate">목표달성도 in percent, unrounded.</param>
    public decimal? FilledOf(RubricCriterion criterion, decimal? rate)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        return criterion.Source is RubricSource.Achievement && rate is { } known ? Achievement.PointsOf(known, criterion.Points) : null;
    }

    /// <summary>What a tie-break is called.</summary>
    public string NameOf(EvaluationTieBreak tieBreak)
    {
        ArgumentNullException.ThrowIfNull(tieBreak);
        return tieBreak.Kind switch
        {
            TieBreakKind.Area => Rubric.Areas.FirstOrDefault(area => area.Key == tieBreak.Key)?.Name,
            TieBreakKind.Criterion => Rubric.Find(tieBreak.Key ?? "")?.Name,
            TieBreakKind.AchievementRate => "목표달성도",
            _ => "먼저 제출한 시·군",
        } ?? tieBreak.Key ?? "";
    }

    /// <summary>The same as a ranking takes it.</summary>
    public RankingRule ToRanking() => new(
        Ranking.Convention, Ranking.Decimals,
        [.. Ranking.TieBreaks.Select(one => new TieBreak(NameOf(one), one.Kind is TieBreakKind.SubmittedAt ? Direction.LowerIsBetter : Direction.HigherIsBetter))]);

    /// <summary>Why nobody can be evaluated by them; null when they can be used.</summary>
    /// <param name="kind">What is evaluated: what the law has disclosed may not be kept back.</param>
    public Problem? WhyNot(EvaluationKind kind) => Rubric.WhyNot() ?? FormProblem.Of("evaluation-rules.faulty", Faults(kind));

    private IEnumerable<FieldFault?> Faults(EvaluationKind kind)
    {
        yield return Achievement.Fault();
        yield return FieldFault.If(!PanelRule.TryFind(Panel, out _), nameof(Panel), "없는 종합 방법입니다. 목록에서 골라 주십시오.");
        yield return FieldFault.If(Ranking.Decimals is < 0 or > MostDecimals, nameof(EvaluationRanking.Decimals), $"순위를 비교하는 소수 자리는 0부터 {MostDecimals}까지 둘 수 있습니다.");
        yield return FieldFault.If(Ranking.TieBreaks.Distinct().Count() < Ranking.TieBreaks.Count, nameof(EvaluationRanking.TieBreaks), "같은 동점자 처리 기준이 둘 있습니다. 하나만 남겨 주십시오.");
        yield return FieldFault.If(Ranking.TieBreaks.Any(one => !IsKnown(one)), nameof(EvaluationRanking.TieBreaks), "동점자 처리 기준에 평가지표에 없는 이름이 있습니다. 고쳐 주십시오.");
        yield return FieldFault.If(Awards.Count > MostAwards || Awards.Any(award => string.IsNullOrWhiteSpace(award.Grade) || award.Grade.Length > LongestGrade), nameof(Awards), $"포상은 이름을 {LongestGrade}자까지 적고 {MostAwards}개까지 둘 수 있습니다.");
        yield return FieldFault.If(Awards.Any(award => award.Count is < 1 or > MostPlaces || award.PrizeWon < 0), nameof(Awards), "수상 시·군 수는 1 이상, 포상금은 0 이상으로 적어 주십시오.");
        yield return FieldFault.If(Awards.Select(award => award.Grade).Distinct(StringComparer.Ordinal).Count() < Awards.Count, nameof(Awards), "이름이 같은 포상이 둘 있습니다. 이름을 다르게 적어 주십시오.");
        yield return FieldFault.If(EvaluationLaw.MustDisclose(kind) && Scope is not PublicationScope.RanksAndScores, nameof(Scope), "지역사회보장의 수준에 대한 평가 결과는 법에 따라 공개합니다. 공개 범위를 '순위·점수까지'로 고쳐 주십시오.");
    }

    private bool IsKnown(EvaluationTieBreak tieBreak) => tieBreak.Kind switch
    {
        TieBreakKind.Area => Rubric.Areas.Any(area => area.Key == tieBreak.Key),
        TieBreakKind.Criterion => Rubric.Find(tieBreak.Key ?? "") is not null,
        _ => tieBreak.Key is null,
    };
}
