using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.YearReports;

/// <summary>Notes the letter (공문) by which the results were submitted: it is written elsewhere, and often after.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The municipality.</param>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="Number">공문 번호.</param>
/// <param name="On">시행일, in Korea.</param>
/// <param name="Version">The version of the year that was seen.</param>
internal sealed record NoteLetterCall(Guid CommandId, string RegionCode, int FiscalYear, string? Number, DateOnly? On, long Version);

/// <summary>A letter as the record keeps it.</summary>
internal sealed record SavedLetter(string? LetterNumber, DateOnly? LetterOn);

/// <summary>Runs <see cref="NoteLetterCall"/>.</summary>
internal sealed class NoteLetter(CommandRun commands)
{
    public const string Name = "year-report.letter";

    /// <summary>Refused: before the submission, a letter without number or day, and a year that moved meanwhile.</summary>
    public Task<Outcome<SavedLetter>> RunAsync(NoteLetterCall call, CancellationToken cancellationToken) => commands.RunAsync<NoteLetterCall, SavedLetter>(
        new(call.CommandId, Name, Permissions.ResultCollect, call.RegionCode), call, (change, token) => NoteAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedLetter>> NoteAsync(Change change, NoteLetterCall call, CancellationToken cancellationToken)
    {
        if (await change.Db.YearReports.SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.FiscalYear == call.FiscalYear, cancellationToken) is not { } report)
        {
            return YearProblems.NotFound;
        }

        if (report.Version != call.Version)
        {
            return YearProblems.Meanwhile;
        }

        SavedLetter before = new(report.LetterNumber, report.LetterOn);
        if (report.NoteLetter(call.Number, call.On, Korea.DayOf(change.At)) is { IsOk: false, Problem: { } problem })
        {
            return problem;
        }

        SavedLetter after = new(report.LetterNumber, report.LetterOn);
        change.Record(SavedYear.Subject, report.Id, before, after);
        return after;
    }
}
