using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Practice;
using Uijeongbu.SocialPlan.Domain.Regions;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Practice;

/// <summary>Makes a practice copy of a year; one that runs ends with it (처음부터 다시).</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The municipality.</param>
/// <param name="FiscalYear">Year of implementation whose plan is copied.</param>
/// <param name="ClosesAt">마감 of the copy's period of entry, UTC.</param>
/// <param name="Running">Number of the copy that was seen to run; 0 when none did.</param>
internal sealed record MakePracticeCopyCall(Guid CommandId, string RegionCode, int FiscalYear, DateTime ClosesAt, int Running);

/// <summary>Runs <see cref="MakePracticeCopyCall"/>: the copy with all its rows, or nothing, in one transaction and on the record of both places.</summary>
internal sealed class MakePracticeCopy(CommandRun commands)
{
    public const string Name = "practice.make";

    /// <summary>Refused: a year without an adopted plan, an end that has passed or is too far away, and a copy that was made or ended meanwhile.</summary>
    public Task<Outcome<SavedPractice>> RunAsync(MakePracticeCopyCall call, CancellationToken cancellationToken) => commands.RunAsync<MakePracticeCopyCall, SavedPractice>(
        new(call.CommandId, Name, Permissions.PracticeManage, call.RegionCode), call, (change, token) => MakeAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedPractice>> MakeAsync(Change change, MakePracticeCopyCall call, CancellationToken cancellationToken)
    {
        var copies = await change.Db.PracticeCopies.Where(row => row.RegionCode == call.RegionCode).ToListAsync(cancellationToken);
        var running = copies.SingleOrDefault(row => row.EndedAt is null);
        if ((running?.Number ?? 0) != call.Running)
        {
            return PracticeProblems.Meanwhile;
        }

        if (await PracticeYears.FindAsync(change.Db, call.RegionCode, call.FiscalYear, cancellationToken) is not { } annual)
        {
            return PracticeProblems.YearNotFound;
        }

        if (PracticeCopy.WhyNotMake(PracticeYears.IsAdopted(annual.Status), call.ClosesAt, change.At) is { } problem)
        {
            return problem;
        }

        if (running is not null)
        {
            await PracticeEnding.EndAsync(change, running, cancellationToken);
        }

        PracticeCopy copy = new()
        {
            RegionCode = call.RegionCode,
            Number = copies.Select(row => row.Number).DefaultIfEmpty().Max() + 1,
            FiscalYear = call.FiscalYear,
            MadeAt = change.At,
            MadeByName = change.Viewer.DisplayName,
            ClosesAt = call.ClosesAt,
        };
        return await AddAsync(change, copy, annual, cancellationToken);
    }

    private static async Task<Outcome<SavedPractice>> AddAsync(Change change, PracticeCopy copy, AnnualPlan annual, CancellationToken cancellationToken)
    {
        var db = change.Db;
        var after = SavedPractice.Of(copy, await PracticeYears.CountAsync(db, annual, Korea.DayOf(change.At), cancellationToken));
        var inside = await change.InPracticeAsync(copy.Code, cancellationToken) ?? throw new InvalidOperationException("A new chain is whole.");
        db.Add(copy);
        db.Add(PlaceOf(await db.Regions.AsNoTracking().SingleAsync(row => row.Code == copy.RegionCode, cancellationToken), copy.Code));
        await new PracticeRows(change, annual, copy.Code, cancellationToken).AddAsync();
        db.Add(new ResultsPeriod { RegionCode = copy.Code, FiscalYear = copy.FiscalYear, OpensAt = change.At, ClosesAt = copy.ClosesAt });
        change.Record(SavedPractice.Subject, copy.Id, before: null, after);
        inside.Note(SavedPractice.Subject, copy.Id, before: null, after);
        return after;
    }

    // Of no province and with no plan of its own: whoever lists places finds it nowhere. It has no words to be found by either.
    private static Region PlaceOf(Region real, string code) => new()
    {
        Code = code,
        Name = real.Name + "(연습)",
        NameEn = real.NameEn + " (practice)",
        Kind = real.Kind,
        MakesPlan = false,
        PracticeOf = real.Code,
        SearchKey = "",
    };
}
