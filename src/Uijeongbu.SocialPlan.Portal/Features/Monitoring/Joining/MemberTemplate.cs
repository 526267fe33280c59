using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Joining;

/// <summary>The table of members that is filled in.</summary>
internal static class MemberTemplate
{
    public static byte[] ToWorkbook(string place, DateTime at)
    {
        using MemoryStream file = new();
        using (WorkbookWriter workbook = new(file, new($"{place} 모니터링단 명단", place, at)))
        {
            var kinds = Enum.GetValues<MemberKind>();
            workbook.AddSheet("단원",
            [
                new("성명", 12), new("이메일", 32), new("구분", 14) { Choices = $"'구분'!$A$3:$A${2 + kinds.Length}" }, new("소속", 26), new("관계 기관", 34) { Wraps = true }, new("간사", 8), new("교육 이수일", 13) { IsText = true }, new("휴대전화", 16) { IsText = true },
            ]);
            var codes = workbook.AddSheet("구분", [new("구분", 18)], "주민이 아니면 소속을 적습니다. 관계 기관은 쉼표로 나누고, 그 기관이 수행하는 사업은 배정하지 않습니다. 휴대전화를 적으면 초대를 문자로 보내며 번호는 저장하지 않습니다.");
            foreach (var kind in kinds)
            {
                codes.Write([TableCell.Of(MonitoringLabels.Of(kind))]);
            }

            workbook.Finish();
        }

        return file.ToArray();
    }
}
