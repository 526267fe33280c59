namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;

/// <summary>The items of the first sheet.</summary>
internal static class OverviewItems
{
    public const string Vision = "비전";
    public const string Goal = "목표";
    public const string Generation = "기수";
    public const string Region = "지역";
    public const string WrittenOn = "작성 기준일";
}
