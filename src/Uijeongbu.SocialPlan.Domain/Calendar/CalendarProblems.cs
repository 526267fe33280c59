namespace Uijeongbu.SocialPlan.Domain.Calendar;

/// <summary>Expected refusals about dates of a place.</summary>
public static class CalendarProblems
{
    /// <summary>The date is not there for the viewer.</summary>
    public static Problem NotFound { get; } = new("calendar.not-found", "일정을 찾을 수 없습니다. 이미 삭제되었을 수 있으니 목록을 새로 고쳐 주십시오.");
}
