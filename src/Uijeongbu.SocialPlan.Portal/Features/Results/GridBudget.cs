using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>The budget beside a project's results: the version that is executed, and its lines.</summary>
/// <param name="Kind">The version in words: 최종예산.</param>
/// <param name="IsBeforeSettlement">결산 확정 전.</param>
/// <param name="Lines">Funding lines; empty for 비예산.</param>
internal sealed record GridBudget(string Kind, bool IsBeforeSettlement, IReadOnlyList<GridBudgetLine> Lines);

/// <summary>One funding line.</summary>
/// <param name="Id">The line.</param>
/// <param name="Name">시·도비.</param>
/// <param name="PlannedWon">예산액 in won; null is blank.</param>
/// <param name="Saved">집행액 as it is stored.</param>
internal sealed record GridBudgetLine(Guid Id, string Name, long? PlannedWon, SavedExecution Saved)
{
    /// <summary>집행률 and what is worth a look, from the Domain.</summary>
    public BudgetExecution Execution => BudgetExecution.Of(PlannedWon, Saved.ExecutedWon);

    public static GridBudgetLine Of(BudgetLine line) => new(line.Id, SavedExecution.NameOf(line), line.AmountWon, SavedExecution.Of(line));
}
