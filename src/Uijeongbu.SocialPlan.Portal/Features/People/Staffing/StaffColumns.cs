using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Staffing;

/// <summary>The columns of a table of staff; the first four must be there.</summary>
internal enum StaffColumn
{
    Name,
    Email,
    Role,
    From,
    To,
    Department,
    Projects,
}

/// <summary>How they are called.</summary>
internal static class StaffColumns
{
    public static readonly ColumnSet<StaffColumn> All = new(
        needed: 4,
        [
            ("name", "이름"),
            ("email", "이메일"),
            ("role", "역할"),
            ("from", "시작일"),
            ("to", "종료일"),
            ("department", "부서"),
            ("projects", "사업번호"),
        ]);
}
