using System.Collections.Frozen;

namespace Uijeongbu.SocialPlan.Portal.Features.AuditTrail;

/// <summary>What officials call the portal's commands and the kinds of records.</summary>
internal static class AuditWords
{
    /// <summary>Kinds that can be looked for, in the order in which they are offered.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        "result", "interim-result", "execution", "narrative", "report", "results-period", "interim-period", "year-report", "department", "earlier-result", "plan", "strategy", "project-group", "project", "indicator", "strategy-indicator", "annual-plan", "change-set", "meeting", "task-force-member", "section", "announcement", "monitoring-round", "group-member", "review-card", "recommendation", "strategy-summary", "self-check", "subcommittee-sheet", "paper-review", "file",
        "evaluation-round", "evaluation-unit", "evaluator", "mark-sheet",
        "calendar-date", "plan-settings", "membership", "second-step", "invitation", "project-staff", "handover", "practice",
    ];

    private static readonly FrozenDictionary<string, string> Actions = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["result.save"] = "실적 입력", ["results.save"] = "실적 붙여 넣음", ["results.undo"] = "붙여 넣은 실적 되돌림", ["result.take-over"] = "지난 연도 실적 가져옴",
        ["result.take-over-undo"] = "가져온 지난 연도 실적 되돌림", ["execution.save"] = "집행액 입력", ["narrative.save"] = "추진 실적 작성",
        ["department.save"] = "부서 명부에 더함·고침", ["department.end"] = "부서 끝내고 이어 줌", ["interim-period.set"] = "중간 실적 입력 기간 정함", ["results-period.set"] = "입력 기간 정함", ["report.write"] = "시행결과 작성", ["report.request"] = "검토 요청·회수", ["report.review"] = "부서 검토", ["report.open"] = "검토자 열람", ["report.collect"] = "총괄 처리",
        ["year-report.move"] = "시행결과 단계 처리", ["year-report.evaluate"] = "자체평가 작성", ["year-report.choose-best"] = "우수사업 선정", ["year-report.letter"] = "공문 번호 적음", ["year-report.receive"] = "도의 접수·보완 요청",
        ["plan.edit"] = "계획 고침", ["plan.import"] = "계획을 엑셀로 불러옴", ["annual-plan.create"] = "연도 계획 만듦", ["annual-plan.move"] = "추진 단계 기록",
        ["change.draft"] = "변경안 만듦", ["change.revise"] = "변경안의 구분·사유·시행일 고침", ["change.entry.add"] = "변경 항목 넣음", ["change.entry.remove"] = "변경 항목 뺌",
        ["change.decide"] = "변경안 심의·보고 기록", ["change.enact"] = "변경 시행", ["change.discard"] = "변경안 버림",
        ["meeting.save"] = "회의 기록", ["meeting.remove"] = "회의 삭제", ["task-force.save"] = "TFT 위원 기록", ["task-force.remove"] = "TFT 위원 삭제",
        ["section.save"] = "보고서 항목 작성", ["section.assign"] = "보고서 항목 담당자 정함", ["section.reopen"] = "보고서 항목 다시 작성", ["file.attach"] = "파일 붙임", ["file.remove"] = "파일 뗌",
        ["file.refuse"] = "바이러스가 있는 파일 막음", ["file.expel"] = "바이러스가 있는 파일 지움", ["evidence.ask"] = "증빙자료 공개 요청", ["evidence.decide"] = "증빙자료 공개 구분 정함",
        ["announcement.save"] = "공지·서식 작성", ["announcement.publish"] = "공지·서식 게시", ["announcement.withdraw"] = "공지·서식 내림",
        ["monitoring-round.save"] = "모니터링 점검 준비", ["monitoring-round.announce"] = "모니터링 점검 알림", ["group-member.save"] = "모니터링단원 넣음·고침", ["group-member.remove"] = "모니터링단원 뺌", ["group-member.consent"] = "점검 안내 동의",
        ["review-cards.deal"] = "점검할 사업 배정", ["review-card.stand-back"] = "이해관계로 다른 단원에게 넘김", ["review.draft"] = "점검의견 임시 저장", ["review.submit"] = "점검의견서 제출",
        ["recommendation.gather"] = "단원 의견 모음", ["recommendation.drop"] = "모은 의견 지움", ["recommendation.send"] = "개선 권고를 부서로 보냄", ["recommendation.answer"] = "개선 권고에 답변", ["recommendation.confirm"] = "조치결과 부서 확인",
        ["recommendation.ask-again"] = "재검토 요청", ["recommendation.link"] = "개선 권고로 바뀐 계획 이음", ["monitoring-round.remind"] = "단원에게 의견 제출 안내", ["monitoring-round.ask"] = "점검 질문 바꿈",
        ["recommendation.confirm-by-letter"] = "조치결과를 공문으로 갈음", ["strategy-summary.write"] = "종합의견 작성", ["self-check.ask"] = "자체점검 요청", ["self-check.write"] = "자체점검 작성", ["subcommittee-sheet.save"] = "분과 회의 기록",
        ["paper-review.enter"] = "종이 의견서 대리입력", ["paper-review.sign"] = "서명한 원본으로 확인", ["paper-review.decide"] = "대리입력 본인 확인·되돌림", ["group-members.import"] = "명단으로 단원 넣음",
        ["evaluation-round.save"] = "평가 준비·고침", ["evaluation-round.announce"] = "평가 알림", ["evaluation-units.save"] = "평가할 시·군과 그룹 넣음", ["evaluation-units.fill"] = "목표달성도 가져옴", ["evaluation-unit.save"] = "가·감점, 특별상, 보건복지부 평가 기록",
        ["evaluator.save"] = "평가위원 넣음·고침", ["evaluator.remove"] = "평가위원 뺌", ["evaluator.challenge"] = "평가위원 기피", ["mark-sheets.assign"] = "평가표 배정", ["mark-sheet.recuse"] = "평가위원 회피", ["marks.draft"] = "평가표 임시 저장", ["marks.submit"] = "평가표 제출",
        ["evaluator.oath"] = "공정평가 서약", ["consensus.write"] = "조정 의견 작성", ["calibration.sample"] = "모의 채점 견본 작성", ["calibration.submit"] = "모의 채점 제출",
        ["calendar.save"] = "일정 기록", ["calendar.remove"] = "일정 삭제", ["plan-settings.save"] = "계획 설정 저장", ["membership.grant"] = "역할 줌", ["membership.end"] = "역할 끝냄",
        ["deputy.grant"] = "대행 지정", ["deputy.set-end"] = "대행 기간 바꿈", ["charge.set-team"] = "사업을 맡은 팀 정함", ["charge.put"] = "사업 담당자 정함", ["charge.put-undo"] = "사업 담당자 되돌림", ["second-step.demand"] = "2단계 인증을 쓰는 역할 정함",
        ["evaluation.open-viewing"] = "상호열람 시작", ["evaluation.certify"] = "평가결과 확정", ["evaluation.publish"] = "평가결과 공개",
        ["objection.file"] = "이의신청", ["objection.correct"] = "직권 정정", ["objection.withdraw"] = "이의신청 취하", ["objection.answer"] = "이의신청 답변", ["objection.rule"] = "이의신청 결정",
        ["practice.make"] = "연습본 만듦", ["practice.end"] = "연습본 끝냄",
        ["work.hand-over"] = "업무 인계", ["work.hand-over-undo"] = "업무 인계 되돌림", ["membership.invite"] = "초대", ["membership.import"] = "명단으로 초대", ["membership.invite-again"] = "초대 다시 보냄", ["membership.invite-withdraw"] = "초대 취소", ["membership.accept"] = "초대받은 역할 등록",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What was done.</summary>
    public static string Action(string action) => Actions.GetValueOrDefault(action, action);
}
