using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>Sets when the results of a part of a year are entered, such as 상반기 실적(6. 30. 기준).</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The municipality.</param>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="Term">Part of the year.</param>
/// <param name="OpensAt">First instant, UTC.</param>
/// <param name="ClosesAt">Last instant, UTC.</param>
/// <param name="Version">The version that was seen; 0 while there was none.</param>
internal sealed record SetInterimPeriodCall(Guid CommandId, string RegionCode, int FiscalYear, ResultTerm Term, DateTime OpensAt, DateTime ClosesAt, long Version);

/// <summary>A period of a part of a year as the record keeps it.</summary>
internal sealed record SavedInterimPeriod(int FiscalYear, ResultTerm Term, DateTime OpensAt, DateTime ClosesAt)
{
    public const string Subject = "interim-period";

    public static SavedInterimPeriod Of(InterimPeriod row) => new(row.FiscalYear, row.Term, row.OpensAt, row.ClosesAt);
}

/// <summary>Runs <see cref="SetInterimPeriodCall"/>.</summary>
internal sealed class SetInterimPeriod(CommandRun commands)
{
    public const string Name = "interim-period.set";

    /// <summary>Refused: a year without a plan, an end before the beginning, a beginning before the day of the figures, and a period that someone else set since.</summary>
    public Task<Outcome<SavedInterimPeriod>> RunAsync(SetInterimPeriodCall call, CancellationToken cancellationToken) => commands.RunAsync<SetInterimPeriodCall, SavedInterimPeriod>(
        new(call.CommandId, Name, Permissions.ResultCollect, call.RegionCode), call, (change, token) => SetAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedInterimPeriod>> SetAsync(Change change, SetInterimPeriodCall call, CancellationToken cancellationToken)
    {
        var db = change.Db;
        if (!await db.AnnualPlans.AnyAsync(row => row.RegionCode == call.RegionCode && row.FiscalYear == call.FiscalYear, cancellationToken))
        {
            return ResultProblems.YearNotFound;
        }

        var row = await db.InterimPeriods.SingleOrDefaultAsync(one => one.RegionCode == call.RegionCode && one.FiscalYear == call.FiscalYear && one.Term == call.Term, cancellationToken);
        if ((row?.Version ?? 0) != call.Version)
        {
            return ResultProblems.PeriodMeanwhile;
        }

        if (InterimPeriod.WhyNotSet(call.FiscalYear, call.Term, call.OpensAt, call.ClosesAt) is { } problem)
        {
            return problem;
        }

        if (row?.OpensAt != call.OpensAt || row.ClosesAt != call.ClosesAt)
        {
            var link = string.Create(CultureInfo.InvariantCulture, $"/app/results/{call.FiscalYear}?term={ResultTerms.Name(call.Term)}");
            var people = await PeriodPeople.InCharge(db, call.RegionCode, call.FiscalYear, Korea.DayOf(change.At)).Select(staff => staff.UserId).Distinct().ToListAsync(cancellationToken);
            change.Tell(NotificationKind.PeriodSet, people, link, NotificationText.OfInterimPeriod(call.FiscalYear, call.Term, call.OpensAt, call.ClosesAt));
        }

        var before = row is null ? null : SavedInterimPeriod.Of(row);
        row ??= db.Add(new InterimPeriod { RegionCode = call.RegionCode, FiscalYear = call.FiscalYear, Term = call.Term, OpensAt = call.OpensAt, ClosesAt = call.ClosesAt }).Entity;
        (row.OpensAt, row.ClosesAt) = (call.OpensAt, call.ClosesAt);
        var after = SavedInterimPeriod.Of(row);
        change.Record(SavedInterimPeriod.Subject, row.Id, before, after);
        return after;
    }
}
