using System.Globalization;

namespace Uijeongbu.SocialPlan.Domain.Plans.Writing;

/// <summary>What officials call versions of a budget and funding lines.</summary>
public static class PlanLabels
{
    /// <summary>예산안, 본예산, 제1회 추경, 최종예산, 예산현액.</summary>
    public static string Of(BudgetKind kind, int supplement) => kind switch
    {
        BudgetKind.Draft => "예산안",
        BudgetKind.Initial => "본예산",
        BudgetKind.Supplementary => string.Create(CultureInfo.InvariantCulture, $"제{supplement}회 추경"),
        BudgetKind.Final => "최종예산",
        BudgetKind.WithCarryOver => "예산현액",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    /// <summary>국비, 시·도비, 시·군·구비, 기타.</summary>
    public static string Of(FundingSource source) => source switch
    {
        FundingSource.National => "국비",
        FundingSource.Province => "시·도비",
        FundingSource.Municipality => "시·군·구비",
        FundingSource.Other => "기타",
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, message: null),
    };
}
