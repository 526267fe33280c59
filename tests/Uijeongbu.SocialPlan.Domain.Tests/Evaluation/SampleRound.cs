using System.Globalization;
using CsCheck;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;

namespace Uijeongbu.SocialPlan.Domain.Tests.Evaluation;

/// <summary>Inputs of rounds: a plain one whose figures are known by hand, and any.</summary>
internal static class SampleRound
{
    public static readonly Rubric Small = new(1, "작은 평가지표",
    [
        new("plan", "계획", [new("achieved", "목표달성도", 40) { Source = RubricSource.Achievement, Band = 2 }, new("content", "내용의 충실성", 40)]),
        new("people", "주민", [new("residents", "주민 참여", 20)]),
    ],
    [new("bonus", "새로운 시도", 2, IsDeduction: false), new("late", "제출 지연", 2, IsDeduction: true)]);

    public static readonly EvaluationRules Rules = EvaluationRules.Default with
    {
        Rubric = Small,
        Panel = PanelRules.Mean.Id,
        Ranking = EvaluationRules.Default.Ranking with { TieBreaks = [new(TieBreakKind.AchievementRate), new(TieBreakKind.Area, "people"), new(TieBreakKind.SubmittedAt)] },
    };

    public static EvaluatedUnit Unit(string code, string group = "I", decimal? rate = 80m, decimal? last = null, int minute = 0) => new(
        code, code, group, rate is null ? null : new($"YR-{code}", "hash", rate, 30, 31), new DateTime(2026, 3, 1, 0, minute, 0, DateTimeKind.Utc), [], [], last, null);

    public static EvaluatedSheet Sheet(string evaluator, string unit, decimal content, decimal residents, decimal? adjustment = null) => new(
        evaluator, unit, EvaluationStage.Paper, IsRecused: false, [new("achieved", null) { Adjustment = adjustment }, new("content", content), new("residents", residents)]);

    public static EvaluatedSheet Recused(string evaluator, string unit) => new(evaluator, unit, EvaluationStage.Paper, IsRecused: true, []);

    public static EvaluationInputs Of(IReadOnlyList<EvaluatedUnit> units, params EvaluatedSheet[] sheets) => new("41", "경기도", 2025, EvaluationKind.Results, IsDemo: false, Rules, units, sheets, []);

    /// <summary>Rounds of 1 to 8 municipalities in two groups and 1 to 5 evaluators, with recusals, adjustments, rulings, extras and ties.</summary>
    public static readonly Gen<EvaluationInputs> Any = Gen.Select(Gen.Int[1, 8], Gen.Int[1, 5], Gen.Int, (units, evaluators, seed) => Make(units, evaluators, new Random(seed)));

    private static EvaluationInputs Make(int units, int evaluators, Random random)
    {
        var all = Enumerable.Range(0, units).Select(i => Unit($"41{i:000}", i % 2 == 0 ? "I" : "II", random.Next(5) == 0 ? null : random.Next(60, 130), random.Next(3) == 0 ? null : random.Next(40, 90), random.Next(3)) with
        {
            Extras = random.Next(3) == 0 ? [new("bonus", 1, "이유"), new("late", 0.5m, "이유")] : [],
            Ruled = random.Next(4) == 0 ? [new($"OB-{i}-02", "content", 20, "이유"), new($"OB-{i}-01", "residents", 10, "이유")] : [],
        }).ToList();
        var sheets = from unit in all from evaluator in Enumerable.Range(1, evaluators) where random.Next(8) > 0
                     select random.Next(6) == 0 ? Recused($"{evaluator:000}", unit.Code) : Sheet($"{evaluator:000}", unit.Code, random.Next(0, 5) * 10, random.Next(0, 3) * 10, random.Next(4) == 0 ? 1.5m : null);
        return Of(all, [.. sheets]);
    }

    /// <summary>Every figure that is decided, as text.</summary>
    public static string TextOf(EvaluationScore score) => string.Join('\n', score.Units.Select(unit => string.Create(CultureInfo.InvariantCulture,
        $"{unit.Unit.Code} {unit.Total} {unit.Place.Rank} {unit.Place.IsShared} {unit.Place.DecidedBy} {unit.Award} {string.Join(' ', unit.Criteria.Select(one => $"{one.Filled}/{one.Panel.Value}/{one.Value}"))}")))
        + string.Join('\n', score.Groups.Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Group} {group.Total} {string.Join(' ', group.Criteria)}")))
        + string.Join(' ', score.MostImproved.Select(unit => unit.Unit.Code));
}
