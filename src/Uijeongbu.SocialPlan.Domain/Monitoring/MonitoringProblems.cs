using System.Globalization;

namespace Uijeongbu.SocialPlan.Domain.Monitoring;

/// <summary>Expected refusals of the monitoring group's work.</summary>
public static class MonitoringProblems
{
    /// <summary>The round is not there for the viewer.</summary>
    public static Problem RoundNotFound { get; } = new("monitoring-round.not-found", "점검을 찾을 수 없습니다. 목록을 새로 고쳐 주십시오.");

    /// <summary>The member is not in the round.</summary>
    public static Problem MemberNotFound { get; } = new("group-member.not-found", "모니터링단원을 찾을 수 없습니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>The card is not there for the viewer.</summary>
    public static Problem CardNotFound { get; } = new("review-card.not-found", "맡은 사업 카드를 찾을 수 없습니다. 목록을 새로 고쳐 주십시오.");

    /// <summary>A project that does not run in the year.</summary>
    public static Problem ProjectNotFound { get; } = new("review-card.project-not-found", "그해 계획에 없는 사업이 있습니다. 화면을 새로 고쳐 다시 골라 주십시오.");

    /// <summary>What is looked at is known to the members.</summary>
    public static Problem KindFixed { get; } = new("monitoring-round.kind-fixed", "알린 뒤에는 연도와 구분을 바꿀 수 없습니다. 새 점검을 만들어 주십시오.");

    /// <summary>It was announced before.</summary>
    public static Problem AlreadyAnnounced { get; } = new("monitoring-round.announced", "이미 단원에게 알린 점검입니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>Nobody has a card.</summary>
    public static Problem NoCards { get; } = new("monitoring-round.no-cards", "배정한 사업이 없습니다. 단원에게 사업을 배정한 뒤 알려 주십시오.");

    /// <summary>Its last instant is gone.</summary>
    public static Problem Over { get; } = new("monitoring-round.over", "점검 기간이 이미 지났습니다. 기간을 고친 뒤 알려 주십시오.");

    /// <summary>The card was taken from the member.</summary>
    public static Problem StoodBack { get; } = new("review-card.stood-back", "이해관계로 다른 단원에게 넘어간 사업입니다. 다른 사업을 점검해 주십시오.");

    /// <summary>Somebody who is in the round already.</summary>
    public static Problem AlreadyMember { get; } = new("group-member.present", "이미 이 점검의 단원입니다. 목록에서 골라 고쳐 주십시오.");

    /// <summary>An account without the role.</summary>
    public static Problem NoSuchPerson { get; } = new("group-member.no-role", "모니터링단원 역할이 있는 사람이 아닙니다. 먼저 '사람과 부서'에서 초대해 주십시오.");

    /// <summary>Another is 간사.</summary>
    public static Problem LeadPresent { get; } = new("group-member.lead-present", "이미 간사가 있습니다. 먼저 그 단원의 간사를 풀어 주십시오.");

    /// <summary>Cards with a review stay.</summary>
    public static Problem AlreadySubmitted { get; } = new("review-card.submitted", "이미 의견서를 제출한 카드가 있습니다. 제출한 카드는 거둘 수 없습니다.");

    /// <summary>A pair that a rule forbids, or that was declared.</summary>
    /// <param name="who">The member.</param>
    /// <param name="what">The project.</param>
    /// <param name="reason">Why.</param>
    public static Problem InConflict(string who, string what, string reason) => new("review-card.conflict", $"{who} 단원은 '{what}' 사업을 점검할 수 없습니다. {reason} 다른 단원에게 배정해 주십시오.");

    /// <summary>A member without consent.</summary>
    public static Problem NoConsent { get; } = new("group-member.no-consent", "점검 안내에 동의하지 않으셨습니다. 맡은 사업 목록에서 안내를 읽고 동의해 주십시오.");

    /// <summary>The round is over.</summary>
    public static Problem Closed(DateTime closedAt) => new("monitoring-round.closed", $"점검 기간이 {Words(closedAt)}에 끝나 더 고칠 수 없습니다. 제출하신 의견은 그대로 남아 있습니다.");

    /// <summary>The round is not open.</summary>
    public static Problem NotOpenYet(DateTime opensAt) => new("monitoring-round.not-open", $"점검 기간은 {Words(opensAt)}에 시작합니다. 그때부터 의견을 쓸 수 있습니다.");

    /// <summary>The recommendation is not there for the viewer.</summary>
    public static Problem RecommendationNotFound { get; } = new("recommendation.not-found", "모은 의견을 찾을 수 없습니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>The department has it.</summary>
    public static Problem AlreadySent { get; } = new("recommendation.sent", "이미 부서로 보낸 의견입니다. 보낸 의견은 고치거나 지울 수 없습니다.");

    /// <summary>Its day came before it was sent.</summary>
    public static Problem DuePassed { get; } = new("recommendation.due-passed", "조치 기한이 지난 의견이 있습니다. 기한을 고친 뒤 보내 주십시오.");

    /// <summary>There is nothing to send.</summary>
    public static Problem NothingToSend { get; } = new("recommendation.nothing-to-send", "보낼 의견이 없습니다. 단원의 의견을 골라 모은 뒤 보내 주십시오.");

    /// <summary>Nobody's words.</summary>
    public static Problem NoSources { get; } = new("recommendation.no-sources", "고른 의견이 없습니다. 단원의 의견을 하나 이상 골라 주십시오.");

    /// <summary>Words that no review holds, or that the viewer does not read.</summary>
    public static Problem SourceNotFound { get; } = new("recommendation.source-not-found", "고르신 의견 가운데 지금은 볼 수 없는 것이 있습니다. 화면을 새로 고쳐 다시 골라 주십시오.");

    /// <summary>Members still write on the project.</summary>
    public static Problem StillWriting { get; } = new("recommendation.still-writing", "아직 의견서를 내지 않은 단원이 있습니다. 모두 내거나 점검이 끝난 뒤에 의견을 모아 주십시오.");

    /// <summary>It is not the department's turn.</summary>
    public static Problem NotToAnswer { get; } = new("recommendation.not-to-answer", "지금은 답변할 의견이 아닙니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>Somebody of another department.</summary>
    /// <param name="department">The department in charge.</param>
    public static Problem OtherDepartment(string? department) => new("recommendation.other-department", $"담당 사업의 의견이 아닙니다({department ?? "담당과 미정"}). 담당 부서에서 처리해 주십시오.");

    /// <summary>There is no answer.</summary>
    public static Problem NothingToConfirm { get; } = new("recommendation.nothing-to-confirm", "확인할 답변이 없습니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>There is no confirmed answer.</summary>
    public static Problem NotAnsweredYet { get; } = new("recommendation.not-answered", "아직 부서의 답변이 없습니다. 답변이 오면 알려 드립니다.");

    /// <summary>It was asked about once more.</summary>
    public static Problem AskedBefore { get; } = new("recommendation.asked-before", "재검토는 한 번만 요청할 수 있습니다. 다음 점검에서 의견을 다시 내 주십시오.");

    /// <summary>A change of another plan, or none.</summary>
    public static Problem ChangeNotFound { get; } = new("recommendation.change-not-found", "고르신 계획 변경을 찾을 수 없습니다. 화면을 새로 고쳐 다시 골라 주십시오.");

    /// <summary>Members were reminded today.</summary>
    public static Problem RemindedToday { get; } = new("monitoring-round.reminded", "오늘 이미 알렸습니다. 내일 다시 알릴 수 있습니다.");

    /// <summary>Everyone has submitted.</summary>
    public static Problem NobodyToRemind { get; } = new("monitoring-round.nobody-to-remind", "의견을 내지 않은 단원이 없습니다.");

    /// <summary>The round has no 자체점검, or officers were not asked.</summary>
    public static Problem NoSelfCheck { get; } = new("self-check.none", "자체점검을 요청하지 않은 점검입니다. 총괄담당자에게 문의해 주십시오.");

    /// <summary>Officers were asked before.</summary>
    public static Problem SelfChecksAsked { get; } = new("self-check.asked", "이미 자체점검을 요청했습니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>Members write already.</summary>
    public static Problem SelfChecksOver(DateTime since) => new("self-check.over", $"{Words(since)}에 단원의 점검이 시작되어 자체점검을 더 고칠 수 없습니다.");

    /// <summary>A project of another department, or one that nobody reviews.</summary>
    public static Problem SelfCheckNotFound { get; } = new("self-check.not-found", "자체점검할 사업을 찾을 수 없습니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>The round is over.</summary>
    public static Problem QuestionsFixed { get; } = new("questionnaire.fixed", "점검이 끝나 질문을 바꿀 수 없습니다. 다음 점검에서 바꿔 주십시오.");

    /// <summary>A strategy without a card.</summary>
    public static Problem StrategyNotFound { get; } = new("strategy-summary.not-found", "추진전략을 찾을 수 없습니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>An indicator of another project.</summary>
    public static Problem TargetNotFound { get; } = new("recommendation.target-not-found", "고르신 목표를 찾을 수 없습니다. 화면을 새로 고쳐 다시 골라 주십시오.");

    /// <summary>No such department.</summary>
    public static Problem DepartmentNotFound { get; } = new("recommendation.department-not-found", "고르신 부서가 없습니다. 화면을 새로 고쳐 다시 골라 주십시오.");

    /// <summary>The sheet is not there for the viewer.</summary>
    public static Problem PaperNotFound { get; } = new("paper-review.not-found", "대리입력한 의견서를 찾을 수 없습니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>It was confirmed or refused before.</summary>
    public static Problem PaperDecided { get; } = new("paper-review.decided", "이미 처리한 대리입력입니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>Another sheet of the card waits.</summary>
    public static Problem PaperWaiting { get; } = new("paper-review.waiting", "이 사업에는 본인 확인을 기다리는 대리입력이 있습니다. 확인이 끝난 뒤 다시 입력해 주십시오.");

    /// <summary>There is no scan.</summary>
    public static Problem NoScan { get; } = new("paper-review.no-scan", "서명한 원본 파일이 없습니다. 먼저 파일을 붙여 주십시오.");

    /// <summary>A sheet of a subcommittee is not there.</summary>
    public static Problem SheetNotFound { get; } = new("subcommittee-sheet.not-found", "분과 회의 기록을 찾을 수 없습니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>A file that is no picture as phones take it.</summary>
    public static Problem NoPhoto { get; } = new("review.no-photo", "사진으로 볼 수 없는 파일입니다. JPG나 PNG 사진을 골라 주십시오.");

    /// <summary>More pictures than a card keeps.</summary>
    public static Problem TooManyPhotos { get; } = new("review.too-many-photos", "이 사업에 올린 사진이 너무 많습니다. 쓰지 않는 사진을 빼고 다시 올려 주십시오.");

    /// <summary>A picture that hangs on another card, or none.</summary>
    public static Problem PhotoNotFound { get; } = new("review.photo-not-found", "찾을 수 없는 사진이 있습니다. 화면을 새로 고친 뒤 다시 올려 주십시오.");

    /// <summary>Whoever leads has a card of the project without a review.</summary>
    public static Problem OwnReviewFirst { get; } = new("subcommittee-sheet.own-first", "맡으신 사업입니다. 의견서를 먼저 내신 뒤에 회의 기록을 적어 주십시오.");

    /// <summary>A table that came back from its page broken.</summary>
    public static Problem UnreadableMembers { get; } = new("group-members.unreadable", "명단을 읽지 못했습니다. 파일을 다시 올려 주십시오.");

    private static string Words(DateTime instant) => Korea.LocalOf(instant).ToString("yyyy. M. d. HH:mm", CultureInfo.InvariantCulture);
}
