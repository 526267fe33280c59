using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>Writes all words of a project's report.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The municipality.</param>
/// <param name="ProjectId">The project.</param>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="Narrative">추진 실적.</param>
/// <param name="Words">The rest.</param>
/// <param name="BaseVersion">The row version the person saw; 0 for none.</param>
internal sealed record SaveWordsCall(Guid CommandId, string RegionCode, Guid ProjectId, int FiscalYear, string Narrative, ReportWords Words, long BaseVersion);

/// <summary>Words of a report as stored.</summary>
internal sealed record SavedWords(string Narrative, string Outcome, string Headline, string Nomination, IReadOnlyList<SavedExplanation> Explanations, long Version)
{
    /// <param name="row">The report; null while there is none.</param>
    /// <param name="names">What the indicators are called.</param>
    public static SavedWords Of(ProjectReport? row, IReadOnlyDictionary<Guid, string> names) => row is null ? new("", "", "", "", [], 0) : new(
        row.Narrative,
        row.Words.Outcome,
        row.Words.Headline,
        row.Words.Nomination,
        [.. row.Words.Explanations.Select(one => new SavedExplanation(names.GetValueOrDefault(one.Key, ""), one.Value.Reason, one.Value.Plan)).OrderBy(one => one.Name, StringComparer.Ordinal)],
        row.Version);
}

/// <summary>What was said about the rate of an indicator, for the record.</summary>
internal sealed record SavedExplanation(string Name, string Reason, string? Plan);

/// <summary>Someone else saved the words first.</summary>
internal sealed record WordsConflict(string Narrative, ReportWords Words, long Version)
    : ConflictProblem("report.conflict", "다른 담당자가 먼저 저장했습니다. 저장된 내용과 적으신 내용을 견주어 보고 저장해 주십시오.");

/// <summary>Runs <see cref="SaveWordsCall"/>.</summary>
internal sealed class SaveWords(CommandRun commands)
{
    public const string Name = "report.write";

    /// <summary>Refused: a project that is not there, locked words, words that are too long, and a report that someone else saved since (<see cref="WordsConflict"/>).</summary>
    public Task<Outcome<SavedWords>> RunAsync(SaveWordsCall call, CancellationToken cancellationToken) => commands.RunAsync<SaveWordsCall, SavedWords>(
        new(call.CommandId, Name, Permissions.ResultWrite, call.RegionCode), call, (change, token) => SaveAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedWords>> SaveAsync(Change change, SaveWordsCall call, CancellationToken cancellationToken)
    {
        var query = ResultStatements.Report.For(change.Db);
        if (await query(change.Db, call.RegionCode, call.ProjectId, call.FiscalYear, change.Viewer.InChargeAs(call.RegionCode), Korea.DayOf(change.At), cancellationToken) is not { } found)
        {
            return ResultProblems.ProjectNotFound;
        }

        if ((EntryLock.Of(found.Period, found.Report, found.IsInCharge, change.At)?.ToProblem() ?? found.Report?.WhyNotWrite(call.Narrative, call.Words)) is { } locked)
        {
            return locked;
        }

        var names = await change.Db.Indicators.AsNoTracking().Where(row => row.RegionCode == call.RegionCode && row.ProjectId == call.ProjectId).ToDictionaryAsync(row => row.Id, row => row.Name, cancellationToken);
        var before = SavedWords.Of(found.Report, names);
        return before.Version != call.BaseVersion ? new WordsConflict(found.Report?.Narrative ?? "", found.Report?.Words ?? ReportWords.None, before.Version)
            : call.Words.Explanations.Keys.Any(id => !names.ContainsKey(id)) ? ResultProblems.NotFound
            : Write(change, call, found.Report, before, names);
    }

    private static Outcome<SavedWords> Write(Change change, SaveWordsCall call, ProjectReport? row, SavedWords before, IReadOnlyDictionary<Guid, string> names)
    {
        var report = row ?? new ProjectReport { RegionCode = call.RegionCode, ProjectId = call.ProjectId, FiscalYear = call.FiscalYear };
        var (name, account) = (change.Viewer.DisplayName, change.Viewer.AccountId);
        if ((call.Words.WhyNot() ?? report.Write(call.Narrative, name, change.At, account).Problem ?? report.Write(call.Words, name, change.At, account).Problem) is { } problem)
        {
            return problem;
        }

        if (row is null)
        {
            change.Db.Add(report);
        }

        var after = SavedWords.Of(report, names) with { Version = call.BaseVersion + 1 };
        change.Record(SavedReport.Subject, call.ProjectId, row is null ? null : before, after);
        return after;
    }
}
