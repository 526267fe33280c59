namespace Uijeongbu.SocialPlan.Domain.Reports;

/// <summary>What a section asks for, as data.</summary>
/// <param name="Key">Stable name.</param>
/// <param name="Chapter">Chapter of the book.</param>
/// <param name="Title">Title.</param>
/// <param name="Guide">What belongs here, in one sentence.</param>
/// <param name="Columns">Columns of its table; none when it is text alone.</param>
public sealed record SectionForm(string Key, string Chapter, string Title, string Guide, IReadOnlyList<string> Columns)
{
    /// <returns>null when there is no such section.</returns>
    public static SectionForm? Find(string key) => Shipped.FirstOrDefault(form => form.Key == key);

    /// <summary>What officials call a state.</summary>
    public static string Label(SectionStatus status) => status switch
    {
        SectionStatus.NotBegun => "미작성",
        SectionStatus.Writing => "작성 중",
        SectionStatus.Done => "작성 완료",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, message: null),
    };

    /// <summary>As shipped: sections of the book that do not come from projects, with the columns of forms F5 to F9 and F14 of the 6th guideline.</summary>
    public static IReadOnlyList<SectionForm> Shipped { get; } =
    [
        new("participation", "제1장 계획 수립과 시행 과정", "주민 참여와 만족", "주민이 참여한 과정과 만족도 조사 결과를 적습니다.", ["구분", "시기", "참여 대상(명)", "방법", "결과"]),
        new("demand", "제1장 계획 수립과 시행 과정", "수요·공급과 핵심과제", "수요와 공급을 살펴 핵심과제를 정한 근거를 적습니다.", ["수요 및 공급", "지역 핵심과제 도출", "핵심과제 추진방향", "전략", "세부사업"]),
        new("linkage", "제1장 계획 수립과 시행 과정", "다른 계획과의 연계", "사회보장 기본계획 등 다른 계획과 이어지는 사업을 적습니다.", ["구분", "사업번호와 사업명", "연계성"]),
        new("legislation", "제3장 시행 여건", "입법·재정 노력", "조례 제정·개정과 재정 확보 노력을 적습니다.", ["구분", "내용", "시기"]),
        new("task-force", "제3장 시행 여건", "전담조직(TF) 운영", "전담조직의 구성과 운영을 적습니다. 명단과 회의는 회의록에서 가져옵니다.", []),
        new("fraud", "제3장 시행 여건", "부정수급 현황", "급여별 조사와 환수 현황을 적습니다.", ["구분", "조사 대상자 수", "부정수급 건수", "부정수급 금액(백만원)", "징수 건수", "징수 금액(백만원)"]),
        new("management", "제4장 점검과 환류", "수정·보완 관리체계", "계획을 점검하고 고치는 체계를 적습니다.", ["관리 주체", "부서 및 직위", "점검 주기", "점검 방법", "환류 절차"]),
        new("statistics", "제4장 점검과 환류", "지역사회보장지표와 통계 관리", "지표와 통계를 모으고 쓰는 계획을 적습니다.", ["자료명(기관)", "자료 수집 계획", "활용 계획", "관리 주체 및 방안"]),
        new("publicity", "제4장 점검과 환류", "홍보", "주민에게 알린 내용을 적습니다.", ["대상", "시기", "방법"]),
        new("training", "제4장 점검과 환류", "교육", "담당자와 협의체 위원이 받은 교육을 적습니다.", ["교육명", "시기", "참여 인원(명)", "내용"]),
        new("consulting", "제4장 점검과 환류", "컨설팅 반영", "컨설팅에서 받은 의견과 반영한 내용을 적습니다.", ["의견", "반영 내용", "반영 시기"]),
    ];
}
