using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;
using Uijeongbu.SocialPlan.Portal.Components.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds;

/// <summary>Rules of a round as fields of a form, and back. The rubric has a page of its own.</summary>
internal static class RulesForms
{
    /// <summary>Steps of the chain of tie-breaks that the form offers.</summary>
    public const int TieBreaks = 5;

    /// <summary>Empty rows for further awards.</summary>
    public const int FreeAwards = 2;

    private const char Between = ':';

    public static IReadOnlyList<FormField> Of(EvaluationRules rules) =>
    [
        new("Panel", "위원 점수 종합 방법", rules.Panel, RoundText.Panel(rules.Panel)),
        new("PolicyId", "목표달성도 산정 기준", RoundText.KeyOf(rules.Achievement.PolicyId, rules.Achievement.PolicyVersion), RoundText.Policy(rules.Achievement)),
        new("FullRate", "만점 달성률(%)", RoundText.Plain(rules.Achievement.FullRate)),
        new("Convention", "같은 점수의 순위", rules.Ranking.Convention.ToString(), RoundText.Of(rules.Ranking.Convention)),
        new("Decimals", "비교하는 소수 자리", rules.Ranking.Decimals?.ToString(CultureInfo.InvariantCulture) ?? ""),
        .. Enumerable.Range(0, TieBreaks).Select(place => new FormField(TieOf(place), $"동점자 처리 {place + 1}", rules.Ranking.TieBreaks.ElementAtOrDefault(place) is { } tie ? KeyOf(tie) : "")),
        .. rules.Awards.Index().SelectMany(one => Of(one.Index, one.Item)),
    ];

    /// <summary>What was sent, over the rubric and the scope that this form does not touch.</summary>
    public static EvaluationRules ToRules(PostedForm posted, EvaluationRules rules, int rows)
    {
        var policy = posted["PolicyId"].Split('/');
        return rules with
        {
            Panel = posted.Line("Panel"),
            Achievement = new(policy[0], policy.Length == 2 && int.TryParse(policy[1], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0, posted.DecimalOrNull("FullRate") ?? 0m),
            Ranking = new(posted.Choice<RankingConvention>("Convention"), posted.Line("Decimals").Length == 0 ? null : posted.Number("Decimals"), [.. Enumerable.Range(0, TieBreaks).Select(place => ToTie(posted.Line(TieOf(place)))).OfType<EvaluationTieBreak>()]),
            Awards = [.. Enumerable.Range(0, rows).Select(row => ToAward(posted, row)).OfType<AwardRule>()],
        };
    }

    /// <summary>What can decide between equal totals, as choices.</summary>
    public static IEnumerable<(string Value, string Label)> Ties(EvaluationRules rules)
    {
        List<EvaluationTieBreak> ties =
        [
            new(TieBreakKind.AchievementRate), new(TieBreakKind.SubmittedAt),
            .. rules.Rubric.Areas.Select(area => new EvaluationTieBreak(TieBreakKind.Area, area.Key)), .. rules.Rubric.Criteria.Select(criterion => new EvaluationTieBreak(TieBreakKind.Criterion, criterion.Key)),
        ];
        return [("", "없음"), .. ties.Select(tie => (KeyOf(tie), NameOf(tie, rules)))];
    }

    /// <summary>A tie-break with what kind it is.</summary>
    public static string NameOf(EvaluationTieBreak tie, EvaluationRules rules) => tie.Kind switch { TieBreakKind.Area => $"영역 '{rules.NameOf(tie)}' 점수", TieBreakKind.Criterion => $"지표 '{rules.NameOf(tie)}' 점수", _ => rules.NameOf(tie) };

    /// <summary>Name of the field of a step.</summary>
    public static string TieOf(int place) => string.Create(CultureInfo.InvariantCulture, $"Tie{place}");

    /// <summary>Name of a field of an award.</summary>
    public static string AwardOf(int row, string part) => string.Create(CultureInfo.InvariantCulture, $"Award{row}{part}");

    private static IEnumerable<FormField> Of(int row, AwardRule award) =>
    [
        new(AwardOf(row, "Host"), "주관", award.Host ?? ""), new(AwardOf(row, "Honour"), "훈격", award.Honour ?? ""), new(AwardOf(row, "Category"), "부문", award.Category ?? ""),
        new(AwardOf(row, "Grade"), "등급", award.Grade), new(AwardOf(row, "Basis"), "기준", award.Basis.ToString(), RoundText.Of(award.Basis)),
        new(AwardOf(row, "Count"), "수상 시·군 수", award.Count.ToString(CultureInfo.InvariantCulture)), new(AwardOf(row, "Prize"), "포상금(원)", award.PrizeWon?.ToString(CultureInfo.InvariantCulture) ?? ""),
    ];

    // A row without a grade is none, so a row is taken away by emptying its grade.
    private static AwardRule? ToAward(PostedForm posted, int row) => posted.LineOrNull(AwardOf(row, "Grade")) is not { } grade ? null
        : new(grade, posted.Choice<AwardBasis>(AwardOf(row, "Basis")), posted.Number(AwardOf(row, "Count")))
        {
            Host = posted.LineOrNull(AwardOf(row, "Host")), Honour = posted.LineOrNull(AwardOf(row, "Honour")), Category = posted.LineOrNull(AwardOf(row, "Category")),
            PrizeWon = posted.DecimalOrNull(AwardOf(row, "Prize")) is { } won && Math.Abs(won) < long.MaxValue ? (long)decimal.Truncate(won) : null,
        };

    private static string KeyOf(EvaluationTieBreak tie) => $"{tie.Kind}{Between}{tie.Key}";

    private static EvaluationTieBreak? ToTie(string text) => text.Split(Between, 2) is [var kind, var key] && Enum.TryParse<TieBreakKind>(kind, out var known) ? new(known, key.Length == 0 ? null : key) : null;
}
