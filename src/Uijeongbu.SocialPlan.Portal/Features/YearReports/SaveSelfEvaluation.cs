using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.YearReports;

/// <summary>Writes the self-evaluation of a year (자체평가).</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The municipality.</param>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="Evaluation">What is said.</param>
/// <param name="Version">The version that was seen.</param>
internal sealed record SaveSelfEvaluationCall(Guid CommandId, string RegionCode, int FiscalYear, SelfEvaluation Evaluation, long Version);

/// <summary>A self-evaluation as the record keeps it.</summary>
internal sealed record SavedSelfEvaluation(SelfEvaluation Evaluation);

/// <summary>Runs <see cref="SaveSelfEvaluationCall"/>. It may be half written; 자체평가 완료 asks for all of it.</summary>
internal sealed class SaveSelfEvaluation(CommandRun commands)
{
    public const string Name = "year-report.evaluate";

    /// <summary>Refused: before 취합 완료 and after the deliberation, text that is too long, and a year that moved meanwhile.</summary>
    public Task<Outcome<SavedSelfEvaluation>> RunAsync(SaveSelfEvaluationCall call, CancellationToken cancellationToken) => commands.RunAsync<SaveSelfEvaluationCall, SavedSelfEvaluation>(
        new(call.CommandId, Name, Permissions.ResultCollect, call.RegionCode), call, (change, token) => SaveAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedSelfEvaluation>> SaveAsync(Change change, SaveSelfEvaluationCall call, CancellationToken cancellationToken)
    {
        if (await change.Db.YearReports.SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.FiscalYear == call.FiscalYear, cancellationToken) is not { } report)
        {
            return YearProblems.NotFound;
        }

        SavedSelfEvaluation before = new(report.Evaluation);
        if (report.Version != call.Version)
        {
            return YearProblems.Meanwhile;
        }

        if (report.Write(call.Evaluation) is { IsOk: false, Problem: { } problem })
        {
            return problem;
        }

        SavedSelfEvaluation after = new(report.Evaluation);
        change.Record(SavedYear.Subject, report.Id, before, after);
        return after;
    }
}
