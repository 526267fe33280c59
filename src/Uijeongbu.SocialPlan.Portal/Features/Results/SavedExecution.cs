using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>What a person enters as spent of one funding line.</summary>
/// <param name="CommandId">Chosen by the sender (UUID version 7), the same at every retry.</param>
/// <param name="RegionCode">The municipality.</param>
/// <param name="ProjectId">The project.</param>
/// <param name="LineId">The line of its budget.</param>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="ExecutedWon">집행액 in won; null takes it back.</param>
/// <param name="BaseVersion">The row version the person saw.</param>
internal sealed record SaveExecutionCall(Guid CommandId, string RegionCode, Guid ProjectId, Guid LineId, int FiscalYear, long? ExecutedWon, long BaseVersion);

/// <summary>집행액 of a funding line as it is stored.</summary>
/// <param name="Version">Row version of the line.</param>
/// <param name="At">When it was entered, UTC.</param>
/// <param name="By">Name of who entered it.</param>
/// <param name="Line">The line in words: 본예산 시·도비.</param>
/// <param name="ExecutedWon">The amount in won; null while unknown.</param>
internal sealed record SavedExecution(long Version, DateTime? At, string? By, string Line, long? ExecutedWon)
{
    /// <summary>What a row says.</summary>
    public static SavedExecution Of(BudgetLine row) => new(row.Version, row.ExecutedAt, row.ExecutedByName, $"{PlanLabels.Of(row.Kind, row.Supplement)} {NameOf(row)}", row.ExecutedWon);

    /// <summary>The source of the money: 시·도비, 기타(기금).</summary>
    public static string NameOf(BudgetLine row) => PlanLabels.Of(row.Source) + (row.SourceName.Length == 0 ? "" : $"({row.SourceName})");
}

/// <summary>Someone else entered the amount first.</summary>
internal sealed record ExecutionConflict(SavedExecution Theirs) : ConflictProblem("execution.conflict", "다른 담당자가 먼저 저장했습니다. 어느 금액으로 할지 골라 주십시오.");
