namespace Uijeongbu.SocialPlan.Domain.Announcements;

/// <summary>Expected refusals about announcements, and what officials call their kinds and states.</summary>
public static class AnnouncementProblems
{
    /// <summary>The announcement is not there for the viewer.</summary>
    public static Problem NotFound { get; } = new("announcement.not-found", "공지나 서식 자료를 찾을 수 없습니다. 내려졌을 수 있으니 목록을 새로 고쳐 주십시오.");

    /// <summary>It was withdrawn.</summary>
    public static Problem Withdrawn { get; } = new("announcement.withdrawn", "내린 글은 고칠 수 없습니다. 다시 게시한 뒤 고쳐 주십시오.");

    /// <summary>It is published already.</summary>
    public static Problem AlreadyPublished { get; } = new("announcement.published", "이미 게시한 글입니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>It is withdrawn already.</summary>
    public static Problem AlreadyWithdrawn { get; } = new("announcement.withdrawn-already", "이미 내린 글입니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>A form without a file.</summary>
    public static Problem NoFile { get; } = new("announcement.no-file", "서식 자료에 붙인 파일이 없습니다. 파일을 붙인 뒤 게시해 주십시오.");

    /// <summary>The only file of a form that is published.</summary>
    public static Problem LastFile { get; } = new("announcement.last-file", "게시한 서식 자료에는 파일이 하나는 있어야 합니다. 새 파일을 먼저 붙이거나 글을 내린 뒤 떼어 주십시오.");

    /// <summary>Its last day was before today.</summary>
    public static Problem DaysOver { get; } = new("announcement.days-over", "게시 종료일이 이미 지났습니다. 날짜를 고친 뒤 게시해 주십시오.");

    /// <summary>공지, 서식 자료.</summary>
    public static string Label(AnnouncementKind kind) => kind is AnnouncementKind.Form ? "서식 자료" : "공지";

    /// <summary>작성 중, 게시, 내림.</summary>
    public static string Label(AnnouncementStatus status) => status switch
    {
        AnnouncementStatus.Draft => "작성 중",
        AnnouncementStatus.Published => "게시",
        _ => "내림",
    };

    /// <summary>The state on a day.</summary>
    public static string Label(AnnouncementState state) => state switch
    {
        AnnouncementState.Draft => "작성 중",
        AnnouncementState.ToCome => "게시 예정",
        AnnouncementState.Shown => "게시 중",
        AnnouncementState.Over => "게시 종료",
        _ => "내림",
    };
}
