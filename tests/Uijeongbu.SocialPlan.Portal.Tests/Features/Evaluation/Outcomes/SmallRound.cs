using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Evaluation.Outcomes;

/// <summary>A round of six municipalities in two groups, four evaluators and three criteria, as values. Marks follow from who marks whom.</summary>
internal static class SmallRound
{
    public const string Achieved = "achieved";
    public const string Content = "content";
    public const string Residents = "residents";

    /// <summary>SHA-256 of the inputs of the round of 2025 with 가점 and 감점 for the first place, written down once.</summary>
    public const string Hash = "";

    /// <summary>Codes, names and groups, in the province's order.</summary>
    public static IReadOnlyList<(string Code, string Name, string Group)> Places { get; } =
    [
        ("41150", "의정부시", "I그룹"), ("41630", "양주시", "I그룹"), ("41210", "광명시", "I그룹"), ("41250", "동두천시", "II그룹"), ("41800", "연천군", "II그룹"), ("41820", "가평군", "II그룹"),
    ];

    public static EvaluationRules Rules { get; } = EvaluationRules.Default with
    {
        Rubric = new(1, "작은 평가지표",
        [
            new("plan", "계획", [new(Achieved, "목표달성도", 40) { Source = RubricSource.Achievement, Band = 2 }, new(Content, "내용의 충실성", 40)]),
            new("people", "주민", [new(Residents, "주민 참여", 20)]),
        ],
        [new("bonus", "새로운 시도", 2, IsDeduction: false), new("late", "제출 지연", 2, IsDeduction: true)]),
        Panel = PanelRules.DropHighLowFromThree.Id + ";range=0.5",
        Ranking = EvaluationRules.Default.Ranking with { TieBreaks = [new(TieBreakKind.AchievementRate), new(TieBreakKind.Area, "people"), new(TieBreakKind.SubmittedAt)] },
        Scope = PublicationScope.RanksAndScores,
    };

    /// <summary>A schedule whose paper stage runs at an instant, and whose 상호열람 ends ten days later.</summary>
    public static EvaluationSchedule Schedule(DateTime now) => new(
    [
        new(EvaluationPhase.Submission, now.AddDays(-40), now.AddDays(-20)),
        new(EvaluationPhase.Paper, now.AddDays(-10), now.AddDays(1)),
        new(EvaluationPhase.Viewing, now.AddDays(2), now.AddDays(10)),
        new(EvaluationPhase.Certification, now.AddDays(10), now.AddDays(20)),
    ]);

    public static EvaluationContent Of(int year, DateTime now) => new(year, EvaluationKind.Results, Schedule(now), Rules, null);

    /// <summary>A whole sheet. Every place and evaluator gets other marks, all within the rubric.</summary>
    public static IReadOnlyList<CriterionMark> Marks(int place, int evaluator, decimal more = 0m) =>
    [
        new(Achieved, null) { Adjustment = evaluator == 2 ? 1m : null, Note = evaluator == 2 ? "현장에서 확인했습니다." : null },
        new(Content, 30m - 3m * place + evaluator + more),
        new(Residents, 15m - place + 0.5m * evaluator),
    ];

    public static UnitAchievement Achievement(int place) => new($"YR-{Places[place].Code}-2025-01", new string('a', 64), 104.5m - 4m * place, 30, 31);
}
