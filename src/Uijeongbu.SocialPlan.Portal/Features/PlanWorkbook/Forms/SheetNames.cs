namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;

/// <summary>The sheets in their order.</summary>
internal static class SheetNames
{
    public const string Overview = "계획 개요";
    public const string Strategies = "추진전략";
    public const string StrategyIndicators = "전략 성과지표";
    public const string Projects = "세부사업";
    public const string Indicators = "성과지표";
    public const string Budgets = "사업비";
    public const string Summary = "총괄현황";
    public const string Codes = "코드 목록";
}
