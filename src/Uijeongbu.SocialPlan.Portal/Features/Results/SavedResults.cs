using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>Many cells at once.</summary>
/// <param name="CommandId">Chosen by the sender (UUID version 7), the same at every retry.</param>
/// <param name="RegionCode">The municipality.</param>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="Entries">What shall stand in which cell; each cell once.</param>
/// <param name="Term">Which part of the year they are of.</param>
internal sealed record SaveResultsCall(Guid CommandId, string RegionCode, int FiscalYear, IReadOnlyList<ResultEntry> Entries, ResultTerm Term = ResultTerm.Year);

/// <summary>Takes a command over many cells back.</summary>
/// <param name="CommandId">Chosen by the sender (UUID version 7), the same at every retry.</param>
/// <param name="RegionCode">The municipality.</param>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="Undone">The command to take back.</param>
/// <param name="Term">Which part of the year it was of.</param>
internal sealed record UndoResultsCall(Guid CommandId, string RegionCode, int FiscalYear, Guid Undone, ResultTerm Term = ResultTerm.Year);

/// <summary>What became of many cells: those saved, and those left as they were.</summary>
internal sealed record SavedResults(IReadOnlyList<SavedCell> Cells, IReadOnlyList<LeftCell> Left);

/// <summary>A saved cell: before and after.</summary>
internal sealed record SavedCell(Guid IndicatorId, SavedResult Before, SavedResult After);

/// <summary>A cell that was left as it was.</summary>
/// <param name="IndicatorId">The indicator.</param>
/// <param name="Message">Why, and what to do.</param>
/// <param name="Theirs">What someone else saved meanwhile; null when that is not why.</param>
internal sealed record LeftCell(Guid IndicatorId, string Message, SavedResult? Theirs);

/// <summary>Not one of the cells could be saved.</summary>
internal sealed record NothingSaved(IReadOnlyList<LeftCell> Left) : Problem("results.nothing-saved", "저장한 칸이 없습니다. 칸마다 이유를 확인해 주십시오.");
