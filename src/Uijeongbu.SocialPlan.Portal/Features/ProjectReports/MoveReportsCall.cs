using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>A report as it was looked at.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Version">Its row version; 0 while there was none.</param>
internal sealed record SeenReport(Guid ProjectId, long Version);

/// <summary>Moves reports of a year: one, or many in one step.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The municipality.</param>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="Move">What is done with each.</param>
/// <param name="Reports">Which, as they were seen.</param>
/// <param name="Evidence">What the move rests on.</param>
/// <param name="KnowsBlanks">Whether the sender says that 미입력 is known and meant.</param>
internal sealed record MoveReportsCall(
    Guid CommandId, string RegionCode, int FiscalYear, ReportMove Move, IReadOnlyList<SeenReport> Reports, MoveEvidence Evidence, bool KnowsBlanks = false);

/// <summary>A report as the record keeps it.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Move">What brought it there; null before the first move.</param>
/// <param name="Reason">Why, for 반려 and 한시 수정 허용.</param>
/// <param name="DocumentNumber">Number of the document that stands for the confirmation.</param>
/// <param name="Until">Until when items are open, UTC.</param>
internal sealed record SavedReport(Guid ProjectId, ReportStatus Status, ReportMove? Move = null, string? Reason = null, string? DocumentNumber = null, DateTime? Until = null)
{
    public const string Subject = "report";
}

/// <summary>A report that stays where it was, and why.</summary>
internal sealed record LeftReport(Guid ProjectId, string Code, string Message);

/// <summary>What became of the reports of a command.</summary>
internal sealed record MovedReports(IReadOnlyList<SavedReport> Moved, IReadOnlyList<LeftReport> Left);

/// <summary>None of the reports could be moved.</summary>
internal sealed record NothingMoved(IReadOnlyList<LeftReport> Left)
    : Problem(Left is [var only] ? only.Code : "report.nothing-moved", Left is [var one] ? one.Message : "고르신 사업을 하나도 옮기지 못했습니다. 사업마다 까닭을 확인해 주십시오.");
