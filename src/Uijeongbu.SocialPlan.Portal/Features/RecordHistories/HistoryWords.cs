using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Uijeongbu.SocialPlan.Domain.Announcements;
using Uijeongbu.SocialPlan.Domain.Calendar;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Domain.Reports;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Targets;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.RecordHistories;

/// <summary>What officials read for the names that the audit entries use.</summary>
internal static partial class HistoryWords
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["plan"] = "계획", ["strategy"] = "추진전략", ["project-group"] = "중간 단계", ["project"] = "사업", ["indicator"] = "성과지표", ["strategy-indicator"] = "전략 성과지표",
        ["annual-plan"] = "연차별 시행계획", ["change-set"] = "변경안", ["result"] = "실적", ["target"] = "목표", ["budget"] = "예산", ["meeting"] = "회의", ["section"] = "보고서 항목",
        ["task-force-member"] = "TFT 위원", ["file"] = "첨부파일", ["plan-settings"] = "계획 설정", ["calendar-date"] = "일정", ["report"] = "사업별 시행결과", ["results-period"] = "입력 기간", ["endsOn"] = "마지막 날", ["successor"] = "이어받은 부서", ["parent"] = "속한 부서", ["opensAt"] = "시작", ["closesAt"] = "마감", ["move"] = "처리", ["outcome"] = "주요 성과", ["headline"] = "대표성과", ["nomination"] = "우수사업 추천 사유", ["explanations"] = "달성률 설명",
        ["year-report"] = "시행결과", ["evaluation"] = "자체평가", ["areas"] = "분야", ["Plan"] = "계획 내용의 충실성", ["Achievement"] = "시행결과의 목표 달성도", ["Residents"] = "지역주민의 참여도 및 만족도", ["Process"] = "시행과정의 적정성", ["good"] = "잘된 점", ["lacking"] = "아쉬운 점", ["next"] = "개선 계획", ["letterNumber"] = "공문 번호", ["letterOn"] = "시행일", ["versionNumber"] = "남긴 판", ["hash"] = "확인값", ["bestRank"] = "우수사업 순위",
        ["openedByName"] = "열람한 사람", ["openedAt"] = "열람한 때", ["hasTeamReview"] = "팀장 검토", ["reasons"] = "사유 기준", ["lineBelow"] = "한 줄 사유", ["planBelow"] = "사유와 향후 계획", ["above"] = "초과달성 사유",
        ["announcement"] = "공지·서식", ["title"] = "제목", ["documentOn"] = "공문 날짜", ["shownFrom"] = "게시 시작일", ["shownUntil"] = "게시 종료일", ["isPinned"] = "중요",
        ["strategy-summary"] = "종합의견", ["self-check"] = "자체점검", ["subcommittee-sheet"] = "분과 회의", ["paper-review"] = "종이 의견서", ["subcommittee"] = "분과", ["attendees"] = "참석자 수", ["progress"] = "추진 상황", ["obstacles"] = "어려웠던 점", ["selfCheckDueOn"] = "자체점검 기한", ["questions"] = "질문", ["help"] = "도움말", ["choices"] = "고를 것", ["isRequired"] = "꼭 답해야 함", ["targetIndicatorId"] = "목표를 바꾼 지표", ["targetYear"] = "목표 연도",
        ["monitoring-round"] = "모니터링 점검", ["group-member"] = "모니터링단원", ["review-card"] = "점검 카드", ["recommendation"] = "개선 권고", ["dueOn"] = "조치 기한", ["reply"] = "답변", ["fate"] = "조치결과", ["question"] = "재검토 요청", ["changeSetId"] = "계획 변경", ["trainingOn"] = "교육일", ["trainingPlace"] = "교육 장소", ["replyDueOn"] = "부서 답변 기한", ["announcedAt"] = "알린 때",
        ["organisations"] = "관계 기관", ["isLead"] = "간사", ["trainedOn"] = "교육 이수일", ["consentedAt"] = "동의한 때", ["leftAt"] = "나간 때", ["projectId"] = "사업", ["memberId"] = "단원", ["submissions"] = "제출 횟수", ["draftAt"] = "임시 저장한 때", ["conflict"] = "이해관계", ["conflictReason"] = "이해관계 사유",
        ["evaluation-round"] = "평가", ["evaluation-unit"] = "평가하는 시·군", ["evaluator"] = "평가위원", ["mark-sheet"] = "평가표", ["schedule"] = "기간", ["rules"] = "평가지표와 기준", ["unitCode"] = "시·군", ["achievement"] = "목표달성도", ["lastTotal"] = "전년도 총점",
        ["extras"] = "가·감점", ["special"] = "특별상", ["ministry"] = "보건복지부 평가", ["oathAt"] = "서약한 때", ["stage"] = "평가 단계",
        ["body"] = "협의체 구분", ["isWritten"] = "서면심의", ["heldOn"] = "회의 날짜", ["startsAt"] = "시각", ["place"] = "장소", ["officials"] = "공무원(명)", ["councilMembers"] = "지역사회보장협의체(명)",
        ["others"] = "민관협력(명)", ["agenda"] = "안건", ["decision"] = "의결 결과", ["isChair"] = "위원장", ["affiliation"] = "소속 및 직위", ["duty"] = "역할", ["note"] = "비고", ["until"] = "끝나는 날",
        ["key"] = "항목", ["assigneeName"] = "담당자", ["rows"] = "표", ["mediaType"] = "형식", ["length"] = "크기(바이트)", ["uploadedAt"] = "올린 때", ["uploadedByName"] = "올린 사람",
        ["scan"] = "바이러스 검사", ["contentCheck"] = "내용 검사", ["findings"] = "찾은 것", ["disclosure"] = "공개 구분", ["closedGround"] = "비공개 사유 호", ["disclosureNote"] = "공개 설명",
        ["requestedDisclosure"] = "공개 요청", ["requestedByName"] = "요청한 사람", ["decidedAt"] = "정한 때", ["decidedByName"] = "정한 사람", ["found"] = "발견된 바이러스",
        ["number"] = "차수", ["decidedOn"] = "심의·보고일", ["reasonKind"] = "사유 구분", ["reasonText"] = "사유", ["effectiveOn"] = "시행일", ["entries"] = "항목 수",
        ["narrative"] = "추진 실적", ["state"] = "상태", ["actual"] = "실적", ["reason"] = "사유", ["isProvisional"] = "잠정", ["membership"] = "역할", ["role"] = "역할", ["deputyKind"] = "대행 구분", ["deputyForName"] = "대신하는 사람", ["second-step"] = "2단계 인증을 쓰는 역할", ["byOperator"] = "시스템 관리자가 정함",
        ["departmentId"] = "부서", ["invitation"] = "초대", ["handover"] = "업무 인계", ["practice"] = "연습본", ["practiceNumber"] = "연습본 번호", ["indicators"] = "지표 수", ["endedAt"] = "끝낸 때", ["fromName"] = "인계자", ["toName"] = "인수자", ["startsOn"] = "첫날", ["projects"] = "사업 수", ["sections"] = "보고서 항목 수", ["undoneAt"] = "되돌린 때", ["project-staff"] = "사업 담당자", ["address"] = "주소", ["expiresAt"] = "링크 기한", ["withdrawnAt"] = "취소한 때", ["acceptedAt"] = "등록한 때", ["validFrom"] = "시작일", ["validTo"] = "종료일", ["email"] = "전자우편", ["enteredByName"] = "입력한 사람",
        ["minor"] = "경미한 변경", ["subject"] = "대상", ["noticeCounting"] = "공고 기간을 세는 법", ["firstYearWithPlan"] = "첫 해를 4년 계획과 함께 냄",
        ["code"] = "사업번호", ["name"] = "이름", ["unit"] = "단위", ["definition"] = "지표정의", ["direction"] = "방향", ["rateProfile"] = "산식", ["accumulation"] = "누계 방식",
        ["level"] = "지표 단계", ["baseline"] = "기준값", ["baselineYear"] = "기준 연도", ["weight"] = "가중치", ["decimals"] = "소수 자리", ["maximum"] = "최댓값", ["rationale"] = "산출근거",
        ["dataSource"] = "자료출처", ["targets"] = "목표", ["answers"] = "목표 확인", ["department"] = "담당과", ["isPriority"] = "중점추진", ["origin"] = "재원 구분", ["firstYear"] = "시작 연도",
        ["lastYear"] = "종료 연도", ["form"] = "서식", ["budgets"] = "예산", ["lines"] = "재원", ["amountWon"] = "금액(원)", ["year"] = "연도", ["kind"] = "구분", ["supplement"] = "추경 차수",
        ["isNonBudget"] = "비예산", ["source"] = "재원", ["sourceName"] = "재원명", ["status"] = "단계", ["on"] = "날짜", ["documentNumber"] = "문서번호", ["text"] = "내용", ["vision"] = "비전", ["goal"] = "목표",
        ["system"] = "체계", ["groupId"] = "중간 단계", ["generation"] = "기수", ["regionCode"] = "지역", ["fiscalYear"] = "연도", ["earlier-result"] = "지난 연도 실적", ["takenFrom"] = "출처", ["execution"] = "집행액", ["interim-result"] = "중간 실적", ["interim-period"] = "중간 실적 입력 기간", ["term"] = "기간", ["executedWon"] = "집행액(원)", ["line"] = "재원", ["parts"] = "분자·분모", ["numerator"] = "분자", ["denominator"] = "분모", ["numeratorName"] = "분자", ["denominatorName"] = "분모",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Func<string, string>> Codes = new Dictionary<string, Func<string, string>>(StringComparer.Ordinal)
    {
        ["annual-plan/status"] = Of<AnnualPlanStatus>(AnnualPlanProblems.Label),
        ["change-set/status"] = Of<ChangeSetStatus>(ChangeLabels.Of),
        ["section/status"] = Of<SectionStatus>(SectionForm.Label),
        ["report/status"] = Of<ReportStatus>(FlowProblems.Label),
        ["move"] = Of<ReportMove>(FlowProblems.Word),
        ["year-report/status"] = Of<YearReportStatus>(YearProblems.Label),
        ["year-report/move"] = Of<YearMove>(YearProblems.Word),
        ["year-report/body"] = Of<EvaluatingBody>(YearProblems.Label),
        ["announcement/kind"] = Of<AnnouncementKind>(AnnouncementProblems.Label),
        ["announcement/status"] = Of<AnnouncementStatus>(AnnouncementProblems.Label),
        ["evaluation-round/state"] = Of<EvaluationState>(EvaluationLabels.Of),
        ["evaluation-round/kind"] = Of<EvaluationKind>(EvaluationLabels.Of),
        ["monitoring-round/kind"] = Of<RoundKind>(MonitoringLabels.Of),
        ["group-member/kind"] = Of<MemberKind>(MonitoringLabels.Of),
        ["review-card/state"] = Of<CardState>(MonitoringLabels.Of),
        ["recommendation/state"] = Of<RecommendationState>(MonitoringLabels.Of),
        ["paper-review/state"] = Of<PaperState>(MonitoringLabels.Of),
        ["fate"] = Of<OpinionFate>(MonitoringLabels.Of),
        ["conflict"] = Of<ConflictKind>(MonitoringLabels.Of),
        ["change-set/weight"] = Of<ChangeWeight>(ChangeLabels.Of),
        ["reasonKind"] = Of<ChangeReason>(ChangeLabels.Of),
        ["plan-settings/kind"] = Of<ChangeKind>(ChangeLabels.Of),
        ["subject"] = Of<ChangeSubject>(ChangeLabels.Of),
        ["calendar-date/kind"] = Of<CalendarEntryKind>(CalendarContent.Label),
        ["task-force-member/kind"] = Of<TaskForceKind>(MeetingWords.Label),
        ["kind"] = Of<BudgetKind>(kind => PlanLabels.Of(kind, 0)),
        ["source"] = Of<FundingSource>(PlanLabels.Of),
        ["direction"] = Of<Direction>(direction => PlanWords.Of(direction)),
        ["accumulation"] = Of<Accumulation>(PlanWords.Of),
        ["level"] = Of<IndicatorLevel>(level => PlanWords.Of(level)),
        ["origin"] = Of<FundingOrigin>(PlanWords.Of),
        ["body"] = Of<MeetingBody>(MeetingWords.Label),
        ["decision"] = Of<MeetingDecision>(MeetingWords.Label),
        ["system"] = Of<StrategySystem>(system => system is StrategySystem.Projects ? "Ⅰ" : "Ⅱ"),
        ["state"] = Of<ResultState>(StateOf),
        ["term"] = Of<ResultTerm>(ResultTerms.Label),
        ["scan"] = Of<ScanState>(FileWords.Of),
        ["contentCheck"] = Of<ContentCheck>(check => FileWords.Of(check) ?? "내용 검사 완료"),
        ["disclosure"] = Of<Disclosure>(FileWords.Of),
        ["requestedDisclosure"] = Of<Disclosure>(FileWords.Of),
        ["membership/role"] = Of<Role>(RoleOf),
        ["second-step/role"] = Of<Role>(RoleOf),
        ["deputyKind"] = Of<DeputyKind>(StandIn.Word),
        ["invitation/role"] = Of<Role>(RoleOf),
        ["noticeCounting"] = Of<NoticeCounting>(counting => counting is NoticeCounting.WithFirstDay ? "공고한 날을 넣어 셈" : "공고한 날을 빼고 셈"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The kind of a record.</summary>
    public static string Kind(string kind) => Words.GetValueOrDefault(kind, kind);

    /// <summary>A value as officials say it; what is no code stays as it is, and nothing is said to be nothing.</summary>
    public static string Value(string kind, string path, string? value)
    {
        var leaf = path[(path.LastIndexOf('.') + 1)..];
        return value switch
        {
            null => "없음",
            "" => "빈칸",
            "True" => "예",
            "False" => "아니요",
            _ => (Codes.GetValueOrDefault($"{kind}/{leaf}") ?? Codes.GetValueOrDefault(leaf))?.Invoke(value) ?? value,
        };
    }

    /// <summary>What was done, where the values do not say it.</summary>
    public static string Of(HistoryEntry entry) => entry.Done switch
    {
        HistoryStep.Added => "추가",
        HistoryStep.Removed => "삭제",
        HistoryStep.Moved => "순서 변경",
        _ => "",
    };

    /// <summary>A place within a record; what has no word stays as it is.</summary>
    /// <param name="path">The place.</param>
    /// <param name="labels">What fields of the generation's forms are called, by key.</param>
    public static string Path(string path, IReadOnlyDictionary<string, string>? labels) => path.StartsWith("form.", StringComparison.Ordinal) && labels?.GetValueOrDefault(path[5..]) is { } label
        ? label
        : Part().Replace(path, part => Words.GetValueOrDefault(part.Value, part.Value)).Replace('.', ' ').Replace("[", " ", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

    private static string StateOf(ResultState state) => state switch
    {
        ResultState.NotEntered => "미입력",
        ResultState.Entered => "입력",
        ResultState.NotApplicable => "해당없음",
        ResultState.NotCarriedOut => "미추진",
        ResultState.Dropped => "중도 폐지",
        _ => "목표 미설정",
    };

    /// <summary>A role.</summary>
    public static string RoleOf(Role role) => role switch
    {
        Role.ProjectOwner => "사업담당자",
        Role.TeamLeader => "팀장(검토자)",
        Role.DepartmentHead => "부서장",
        Role.CouncilSecretary => "협의체 간사",
        Role.Coordinator => "총괄담당자",
        Role.MonitoringMember => "모니터링단원",
        Role.Evaluator => "평가위원",
        Role.ProvinceOfficer => "도 담당자",
        Role.EvaluationOffice => "평가 사무국",
        Role.ProvinceChief => "도 확정권자",
        Role.Auditor => "감사 열람자",
        Role.Operator => "시스템 관리자",
        _ => role.ToString(),
    };

    private static Func<string, string> Of<T>(Func<T, string> label)
        where T : struct, Enum => text => Enum.TryParse<T>(text, out var value) ? label(value) : text;

    [GeneratedRegex("[A-Za-z-]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Part();
}
