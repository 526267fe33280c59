using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Dashboards;

/// <summary>Budgets in words: which one is shown is always said.</summary>
internal static class BudgetText
{
    private const decimal Million = 1_000_000m;

    /// <summary>본예산, 제1회 추경, 최종예산; 비예산 and 자료 없음 are two things.</summary>
    public static string Kind(PublishedBudget? budget) => budget switch
    {
        null => "자료 없음",
        { IsNonBudget: true } => "비예산",
        _ => PlanLabels.Of(budget.Kind, budget.Supplement),
    };

    /// <summary>An amount in million won with one decimal; a dash where none is known.</summary>
    public static string Millions(long? won) => won is { } known ? Formats.Current.Number(known / Million, 1) : "–";
}
