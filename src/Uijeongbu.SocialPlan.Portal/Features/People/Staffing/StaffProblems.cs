using Uijeongbu.SocialPlan.Domain;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Staffing;

/// <summary>Refusals of a table of staff as a whole.</summary>
internal static class StaffProblems
{
    public static Problem Nothing { get; } = new("staff.nothing", "초대할 사람이 없습니다. 파일을 다시 올려 주십시오.");

    /// <summary>One of the entries cannot be invited (any more).</summary>
    public static Problem At(StaffEntry entry, Problem problem) => new("staff.refused", $"{entry.Name}({entry.Email}): {problem.Message} 아무도 초대하지 않았습니다.");
}
