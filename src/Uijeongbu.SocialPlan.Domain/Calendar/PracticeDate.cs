namespace Uijeongbu.SocialPlan.Domain.Calendar;

/// <summary>
/// What usually happens in a year and when. Nothing is due by it and nothing late after it; what is due stands in <see cref="PlanDeadlines"/>.
/// </summary>
/// <param name="From">First day.</param>
/// <param name="Until">Last day, included.</param>
/// <param name="When">The time as people say it; much of it is no certain day.</param>
/// <param name="What">What happens.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="IsForMunicipality">Whether a municipality sees it.</param>
/// <param name="IsForProvince">Whether a province sees it.</param>
public sealed record PracticeDate(DateOnly From, DateOnly Until, string When, string What, DeadlineBasis Basis, bool IsForMunicipality = true, bool IsForProvince = false)
{
    /// <summary>As shipped: November 2026 to December 2027, the last year of the 5th generation's results and the first of the 6th.</summary>
    public static IReadOnlyList<PracticeDate> Shipped { get; } =
    [
        new(new(2026, 11, 1), new(2026, 11, 30), "2026. 11.", "실무협의체·대표협의체: 2027년 연차별 시행계획(안), 2026년 계획의 마지막 변경", DeadlineBasis.Practice),
        new(new(2026, 11, 1), new(2026, 11, 30), "2026. 11.", "의회 보고(임시회·정례회 또는 서면), 시장 결재", DeadlineBasis.Law),
        new(new(2026, 12, 1), new(2026, 12, 31), "2026. 12.", "보건복지부의 2025년 시행결과 평가 발표와 시상: 수상과 포상금을 기록", DeadlineBasis.Practice, IsForProvince: true),
        new(new(2026, 12, 1), new(2026, 12, 21), "2026. 12. 21.경", "본예산 의결: 2027년 계획의 예산안을 본예산으로 바꿈(경미한 변경)", DeadlineBasis.Practice),
        new(new(2026, 12, 31), new(2026, 12, 31), "2026. 12. 31.", "2026 회계연도 종료, 제5기의 마지막 날", DeadlineBasis.Law),
        new(new(2027, 1, 1), new(2027, 1, 1), "2027. 1. 1.", "제6기 시작, 정기인사와 조직개편에 따른 인계·인수", DeadlineBasis.Practice),
        new(new(2027, 1, 1), new(2027, 1, 15), "2027. 1. 초", "도의 시행결과 서식 안내, 교육, 작성 파일 배포, 이월 확정(1. 10.)", DeadlineBasis.Guideline, IsForProvince: true),
        new(new(2027, 1, 15), new(2027, 2, 10), "2027. 1. 중순~2. 10.", "2026년 실적 입력, 부서 확인, 증빙, 출납사무 완결(2. 10.)", DeadlineBasis.Practice),
        new(new(2027, 2, 6), new(2027, 2, 9), "2027. 2. 6.~2. 9.", "설 연휴: 이 기간에는 기한을 두지 않음", DeadlineBasis.Practice, IsForProvince: true),
        new(new(2027, 2, 1), new(2027, 2, 28), "2027. 2.", "결과점검, 자체평가, 우수사업 선정, 대표협의체 심의", DeadlineBasis.Practice),
        new(new(2027, 3, 1), new(2027, 3, 31), "2027. 3.", "도의 제출자료 확인과 보완 요청, 도 시행결과를 보건복지부에 제출(날짜 미정)", DeadlineBasis.Guideline, IsForProvince: true),
        new(new(2027, 3, 1), new(2027, 5, 31), "2027. 3.~5.", "서면·발표평가, 제5기 4년(2023~2026) 추이 정리", DeadlineBasis.Practice, IsForProvince: true),
        new(new(2027, 4, 1), new(2027, 6, 30), "2027. 4.~6.", "결산검사와 의회 승인: 집행액이 잠정에서 확정으로", DeadlineBasis.Practice),
        new(new(2027, 5, 1), new(2027, 8, 31), "2027. 5.~8.", "2027년 이행점검(6. 30. 기준), 그에 앞선 교육", DeadlineBasis.Practice),
        new(new(2027, 6, 1), new(2027, 6, 30), "2027. 6.", "추경 반영, 첫 변경 심의", DeadlineBasis.Practice),
        new(new(2027, 7, 1), new(2027, 7, 1), "2027. 7. 1.", "정기인사에 따른 인계·인수, 담당자 없는 사업 확인", DeadlineBasis.Practice),
        new(new(2027, 7, 1), new(2027, 9, 30), "2027. 7.~9.", "상호열람, 이의신청, 평가결과 확정과 통보, 보건복지부 서면평가", DeadlineBasis.Practice, IsForProvince: true),
        new(new(2027, 9, 16), new(2027, 9, 16), "2027. 9. 16.", "개정 사회보장급여법 시행: 수준 평가와 공개", DeadlineBasis.Law, IsForProvince: true),
        new(new(2027, 10, 20), new(2027, 10, 31), "2027. 10. 하순", "2028년 연차별 시행계획(안) 공고 준비", DeadlineBasis.Practice),
        new(new(2027, 11, 1), new(2027, 11, 30), "2027. 11.", "2027년 계획의 마지막 변경, 2028년 계획(안) 심의와 의회 보고", DeadlineBasis.Practice),
        new(new(2027, 12, 1), new(2027, 12, 31), "2027. 12.", "보건복지부의 2026년 시행결과 평가 발표, 2028년 본예산 반영", DeadlineBasis.Practice, IsForProvince: true),
    ];

    /// <summary>Those of a place that touch a span of days, by their first day.</summary>
    public static IReadOnlyList<PracticeDate> Between(bool isProvince, DateOnly from, DateOnly to) =>
        [.. Shipped.Where(date => (isProvince ? date.IsForProvince : date.IsForMunicipality) && date.Until >= from && date.From <= to).OrderBy(date => date.From).ThenBy(date => date.Until)];
}
