using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Joining;

/// <summary>The columns of a table of members; the first three must be there.</summary>
internal enum MemberColumn
{
    Name,
    Email,
    Kind,
    Affiliation,
    Organisations,
    Lead,
    TrainedOn,
    Phone,
}

/// <summary>How they are called.</summary>
internal static class MemberColumns
{
    public static readonly ColumnSet<MemberColumn> All = new(
        needed: 3,
        [
            ("name", "성명"),
            ("email", "이메일"),
            ("kind", "구분"),
            ("affiliation", "소속"),
            ("organisations", "관계 기관"),
            ("lead", "간사"),
            ("trained_on", "교육 이수일"),
            ("phone", "휴대전화"),
        ]);
}
