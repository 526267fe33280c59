using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;

namespace Uijeongbu.SocialPlan.Portal.Data.Shipped;

/// <summary>Invented marks of the sample's evaluators, and the samples of their calibration exercise. The same each time.</summary>
internal static class SampleMarks
{
    // Where the second evaluator sees much less than the others, so that the chair is asked for a note.
    private const string Disagreed = "residents-monitoring";
    private const int Strict = 2;

    /// <summary>견본 가, 견본 나: no municipality can be told from them.</summary>
    public static IReadOnlyList<string> Calibration { get; } =
    [
        "인구 20만 명 안팎의 시. 5개 추진전략에 30개 세부사업을 두었고 29개 사업의 실적을 냈다.\n\n욕구조사 뒤에 돌봄 사업 두 개를 새로 넣었으나 성과지표는 이용 인원뿐이다. 목표를 낮춘 변경이 한 건 있고, 대표협의체 심의를 거쳐 사유를 남겼다.\n\n모니터링단 14명이 상·하반기에 점검하여 의견 22건을 냈고 부서가 19건에 답하였다. 반영 11건, 일부반영 4건, 미반영 4건이며 사유를 누리집에 공개하였다.",
        "인구 60만 명 안팎의 시. 6개 추진전략에 38개 세부사업을 두었고 모든 사업의 실적을 냈다.\n\n지난해 실적보다 낮은 목표가 5개 있으며 달성률 130 %를 넘는 지표가 9개다. 초과달성 사유는 3개 지표에만 적었다.\n\n대표협의체가 두 차례 심의하였고 분과마다 점검 회의를 열었다. 모니터링단은 하반기에 한 번 점검하였으며 의견의 조치결과는 공개하지 않았다.",
    ];

    /// <summary>A mark for each criterion that evaluators mark on paper, between seven and nine and a half tenths of its points.</summary>
    public static IReadOnlyList<CriterionMark> Of(Rubric rubric, int evaluator, int unit) =>
    [
        .. rubric.Criteria.Where(criterion => criterion is { Stage: EvaluationStage.Paper, Source: RubricSource.Evaluators }).Index().Select(one =>
        {
            var twentieths = 14 + ((one.Index * 3) + (evaluator * 2) + unit) % 6;
            var isStrict = one.Item.Key == Disagreed && evaluator == Strict;
            return new CriterionMark(one.Item.Key, isStrict ? 1m : decimal.Round(one.Item.Points * twentieths / 20m, RubricCriterion.MarkDecimals, MidpointRounding.AwayFromZero))
            {
                Note = isStrict ? "의견의 조치결과를 공개한 자료를 찾지 못했습니다." : null,
            };
        }),
    ];
}
