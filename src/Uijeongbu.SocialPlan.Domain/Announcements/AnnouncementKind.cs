namespace Uijeongbu.SocialPlan.Domain.Announcements;

/// <summary>What is announced. Names are stored.</summary>
public enum AnnouncementKind
{
    /// <summary>공지.</summary>
    Notice,

    /// <summary>서식 자료: forms to fill in and papers to read, always with a file.</summary>
    Form,
}

/// <summary>How far an announcement is. Names are stored.</summary>
public enum AnnouncementStatus
{
    /// <summary>작성 중: seen by those who write there.</summary>
    Draft,

    /// <summary>게시: read by everyone whom it is for, on the days on which it is shown.</summary>
    Published,

    /// <summary>내림: seen by those who write there; nothing is deleted.</summary>
    Withdrawn,
}

/// <summary>How an announcement stands on a day.</summary>
public enum AnnouncementState
{
    /// <summary>작성 중.</summary>
    Draft,

    /// <summary>게시 예정: published, and its first day is to come.</summary>
    ToCome,

    /// <summary>게시 중.</summary>
    Shown,

    /// <summary>게시 종료: its last day is over.</summary>
    Over,

    /// <summary>내림.</summary>
    Withdrawn,
}
