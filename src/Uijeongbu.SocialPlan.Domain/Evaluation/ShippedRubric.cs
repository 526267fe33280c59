namespace Uijeongbu.SocialPlan.Domain.Evaluation;

/// <summary>
/// The example that is shipped: five areas with 18 criteria, their names after the areas that evaluations of 2019 to 2024 named in public. How many points each had is not
/// known; these are ours, and it is marked as an example wherever it shows.
/// </summary>
public static class ShippedRubric
{
    /// <summary>The example.</summary>
    public static Rubric Example { get; } = new(1, "예시 평가지표(5개 영역 18개 지표)",
    [
        new("content", "내용의 충실성",
        [
            Of("content-needs", "지역 욕구와 계획의 연결", 6), Of("content-logic", "추진전략과 사업의 짜임새", 5), Of("content-indicator", "성과지표의 적절성", 5), Of("content-changes", "여건 변화의 반영", 4),
        ]),
        new("results", "결과 우수성",
        [
            new("results-achievement", "목표달성도", 20) { Source = RubricSource.Achievement, Band = 2 }, Of("results-outcome", "주민 생활의 변화", 6), Of("results-best", "우수사업의 성과", 5), Of("results-budget", "예산 집행의 충실성", 4),
        ]),
        new("residents", "주민 참여 및 만족도",
        [
            Of("residents-part", "계획과 점검에 대한 주민 참여", 6), Of("residents-monitoring", "모니터링단 운영과 의견 반영", 6), Of("residents-satisfaction", "주민 만족도와 환류", 4), Of("residents-reach", "알리고 찾아가는 노력", 4),
        ]),
        new("process", "과정의 적정성",
        [
            Of("process-council", "협의체 심의와 운영", 5), Of("process-monitoring", "이행점검과 보완", 4), Of("process-schedule", "절차와 기한의 준수", 3),
        ]),
        new("capacity", "사업관리·역량강화",
        [
            Of("capacity-organisation", "추진 체계와 인력", 5), Of("capacity-training", "교육과 컨설팅", 4), new("capacity-presentation", "발표와 질의응답", 4) { Stage = EvaluationStage.Presentation },
        ]),
    ],
    [
        new("bonus-new", "새로운 시도", 2, IsDeduction: false), new("deduction-late", "제출 지연·보완", 2, IsDeduction: true),
    ]) { IsExample = true };

    private static RubricCriterion Of(string key, string name, decimal points) => new(key, name, points)
    {
        Anchors = [new("90 % 이상", "근거가 뚜렷하고 다른 시·군이 본받을 만합니다."), new("70 % 안팎", "필요한 것을 갖추었습니다."), new("50 % 아래", "근거가 모자라거나 빠진 것이 있습니다.")],
    };
}
