namespace Uijeongbu.SocialPlan.Domain.Notifying;

/// <summary>What a notification tells. Names are stored.</summary>
public enum NotificationKind
{
    /// <summary>검토 요청: told to who reviews first.</summary>
    ReviewRequested,

    /// <summary>회수: told to those who were asked for the review.</summary>
    TakenBack,

    /// <summary>팀장 검토: told to the head.</summary>
    TeamReviewed,

    /// <summary>부서 확인, or 공문으로 갈음: told to the coordinator.</summary>
    Confirmed,

    /// <summary>총괄 확정: told to who is in charge of the project.</summary>
    Collected,

    /// <summary>반려: told to who is in charge of the project.</summary>
    Returned,

    /// <summary>한시 수정 허용: told to who is in charge of the project.</summary>
    Reopened,

    /// <summary>The period of entry was opened or changed: told to those whose projects are still being entered.</summary>
    PeriodSet,

    /// <summary>업무 인계, or its undoing: told to both.</summary>
    HandedOver,

    /// <summary>An invitation was taken: told to who invited.</summary>
    InvitationTaken,

    /// <summary>시행결과 제출, 보완 제출 or 제출 회수: told to the province.</summary>
    YearSubmitted,

    /// <summary>보완 요청 by the province: told to the coordinator.</summary>
    YearMoreAsked,

    /// <summary>접수 by the province: told to the coordinator.</summary>
    YearReceived,

    /// <summary>담당자 지정, 담당 종료, or its undoing: told to who is put in charge and to who no longer is.</summary>
    Charged,

    /// <summary>공지 or 서식 자료: a province's told to the coordinators of its municipalities, a municipality's to its people.</summary>
    AnnouncementPublished,

    /// <summary>맡은 사업: a round was announced to its members, or a project came to one of them later.</summary>
    CardsDealt,

    /// <summary>의견 제출 독려: told to members of a round who have not submitted all.</summary>
    ReviewReminded,

    /// <summary>개선 권고: told to who is in charge of the project and to the head.</summary>
    OpinionSent,

    /// <summary>An answer to an opinion, before 부서 확인: told to the head.</summary>
    OpinionReplied,

    /// <summary>조치결과: told to those whose words the opinion holds.</summary>
    OpinionAnswered,

    /// <summary>재검토 요청: told to who is in charge of the project and to the head.</summary>
    OpinionAskedAgain,

    /// <summary>자체점검 요청: told to who is in charge of projects.</summary>
    SelfCheckAsked,

    /// <summary>대리입력: told to the member whose sheet was entered.</summary>
    PaperEntered,

    /// <summary>평가 안내: a round was announced to its evaluators, and to the coordinators of its municipalities.</summary>
    EvaluationAnnounced,

    /// <summary>맡은 시·군: told to an evaluator of an announced round.</summary>
    MarksDue,

    /// <summary>상호열람: told to the coordinators when figures were frozen, and when they were certified or published.</summary>
    OutcomeOpened,

    /// <summary>이의신청: told to the province when one is filed or taken back.</summary>
    ObjectionFiled,

    /// <summary>이의신청 답변, 결정: told to the coordinators of the municipality.</summary>
    ObjectionRuled,

    /// <summary>평가결과 확정: told to who publishes.</summary>
    EvaluationCertified,
}
