using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;

namespace Uijeongbu.SocialPlan.Portal.Features.Method;

/// <summary>A small round for the method page: six municipalities, five evaluators. Every figure on the page comes out of the scorer.</summary>
internal static class EvaluationExamples
{
    private const string Plan = "plan";
    private const string Achievement = "achievement";
    private const string Residents = "residents";
    private const int Year = 2024;

    /// <summary>By how much each evaluator differs from the value that the panel comes to.</summary>
    private static readonly decimal[] Differences = [0m, -1.5m, 0.5m, 2m, -0.5m];

    /// <summary>Points for plan and residents, and 목표달성도. The second and third are equal in total, the fourth and fifth in everything.</summary>
    private static readonly (decimal Plan, decimal Residents, decimal Rate)[] Places = [(45, 18, 108), (42, 17, 112), (43, 16, 103.5m), (41, 15, 101), (41, 15, 101), (40, 15.5m, 87.5m)];

    /// <summary>Rules of the example.</summary>
    public static readonly EvaluationRules Rules = new(
        new(1, "보기", [new(Plan, "계획의 충실성", [new(Plan, "계획의 충실성", 50)]), new(Achievement, "목표달성도", [new(Achievement, "목표달성도", 30) { Source = RubricSource.Achievement }]), new(Residents, "주민 참여", [new(Residents, "주민 참여", 20)])], []),
        AchievementRule.Default, PanelRules.DropHighLow.Id, new(RankingConvention.Standard1224, 2, [new(TieBreakKind.AchievementRate), new(TieBreakKind.Area, Residents)]),
        [new("최우수", AwardBasis.Places, 1), new("우수", AwardBasis.Places, 1), new("장려", AwardBasis.Places, 2)], PublicationScope.RanksAndScores);

    /// <summary>What comes of it.</summary>
    public static readonly EvaluationScore Score = EvaluationScorer.Score(new(
        "00", "보기", Year, EvaluationKind.Results, IsDemo: true, Rules,
        [.. Places.Select((place, i) => new EvaluatedUnit(CodeOf(i), CodeOf(i), "보기", new("보기", "", place.Rate, 1, 1), null, [], [], null, null))],
        [.. Places.SelectMany((place, i) => Differences.Select((difference, e) => new EvaluatedSheet(CodeOf(e), CodeOf(i), EvaluationStage.Paper, IsRecused: false, [new(Plan, place.Plan + difference), new(Residents, place.Residents + difference)])))],
        []));

    /// <summary>Rates and the points they give of 20.</summary>
    public static readonly IReadOnlyList<(decimal Rate, decimal Points)> Rates = [.. new[] { 126.8m, 100m, 87.5m, 0m }.Select(rate => (rate, AchievementRule.Default.PointsOf(rate, Full)))];

    /// <summary>Points of the criterion in <see cref="Rates"/>.</summary>
    public const decimal Full = 20m;

    /// <summary>The marks that the first municipality got for its plan, with the fate of each.</summary>
    public static PanelValue FirstPanel => Score.Units[0].Criteria[0].Panel;

    private static string CodeOf(int place) => (place + 1).ToString(CultureInfo.InvariantCulture);
}
