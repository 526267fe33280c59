using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds;

/// <summary>What officials call the parts of a round's rules, and its figures as they are printed.</summary>
internal static class RoundText
{
    /// <summary>A peer group: I becomes I 그룹, what is called a group already stays.</summary>
    public static string Group(string name) => name.EndsWith("그룹", StringComparison.Ordinal) ? name : name + " 그룹";

    /// <summary>Rules for the marks of several evaluators that a form offers, by their ids.</summary>
    public static IReadOnlyList<(string Value, string Label)> Panels { get; } =
    [
        ("mean", "단순 평균"), ("drop-high-low", "최고·최저 제외 평균(4명 이상)"), ("drop-high-low;from=3", "최고·최저 제외 평균(3명부터)"), ("trimmed;p=0.2", "위아래 20 % 제외 평균"), ("jump-rope", "줄넘기 국제 규칙(인원에 따라 제외)"),
    ];

    /// <summary>Scoring policies as choices: id and version.</summary>
    public static IReadOnlyList<(string Value, string Label)> Policies { get; } = [.. ScoringPolicies.All.Select(policy => (KeyOf(policy.Id, policy.Version), string.Create(CultureInfo.InvariantCulture, $"{LabelOf(policy.Id)} {policy.Version}판")))];

    public static IEnumerable<(string Value, string Label)> Conventions => Enum.GetValues<RankingConvention>().Select(one => (one.ToString(), Of(one)));

    public static IEnumerable<(string Value, string Label)> Bases => Enum.GetValues<AwardBasis>().Select(one => (one.ToString(), Of(one)));

    /// <summary>A rule by its id; from which range on a look is asked for is no part of its name.</summary>
    public static string Panel(string id)
    {
        var rule = string.Join(';', id.Split(';').Where(part => !part.StartsWith("range=", StringComparison.Ordinal)));
        return Panels.FirstOrDefault(one => one.Value == rule).Label ?? id;
    }

    public static string Policy(AchievementRule rule) => Policies.FirstOrDefault(one => one.Value == KeyOf(rule.PolicyId, rule.PolicyVersion)).Label ?? rule.PolicyId;

    public static string KeyOf(string policy, int version) => string.Create(CultureInfo.InvariantCulture, $"{policy}/{version}");

    public static string Of(RankingConvention convention) => convention switch
    {
        RankingConvention.Standard1224 => "공동 순위(1, 2, 2, 4)",
        RankingConvention.Modified1334 => "뒤 순위 공유(1, 3, 3, 4)",
        RankingConvention.Dense1223 => "빈 순위 없음(1, 2, 2, 3)",
        RankingConvention.Ordinal1234 => "모두 다른 순위(1, 2, 3, 4)",
        _ => "평균 순위(1, 2.5, 2.5, 4)",
    };

    public static string Of(AwardBasis basis) => basis switch { AwardBasis.Places => "그룹 순위", AwardBasis.Improvement => "전년 대비 상승", _ => "특별상(사유를 적어 정함)" };

    /// <summary>목표달성도 as the policy prints it, with what it covers.</summary>
    public static string Rate(UnitAchievement? achievement, EvaluationRules rules) => achievement switch
    {
        null => "–",
        { Rate: { } rate } => string.Create(CultureInfo.InvariantCulture, $"{rules.ToPolicy().Rounding.Round(rate):0.0##}"),
        _ => "산정 안 됨",
    };

    /// <summary>A total as it is printed; a dash for none.</summary>
    public static string Points(decimal? points) => points is { } value ? string.Create(CultureInfo.InvariantCulture, $"{UnitScore.Printed.Round(value):0.00}") : "–";

    /// <summary>A number of points as it was set.</summary>
    public static string Plain(decimal points) => points.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A place: 공동 2위.</summary>
    public static string Place(Ranked place) => place.Rank is { } rank ? string.Create(CultureInfo.InvariantCulture, $"{(place.IsShared ? "공동 " : "")}{rank:0.#}위") : "–";

    public static string Extra(ExtraPoints extra, Rubric rubric)
    {
        var known = rubric.Extras.FirstOrDefault(one => one.Key == extra.Key);
        return $"{known?.Name ?? extra.Key} {(known is { IsDeduction: true } ? "-" : "+")}{Plain(extra.Points)}";
    }

    private static string LabelOf(string id) => id switch { "default" => "포털 기본", "ministry-report" => "부처 성과보고서 방식", "bench" => "성능 시험 자료 방식", _ => id };
}
