using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>Sets when the results of a year are entered: opens it, extends it, opens it again.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The municipality.</param>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="OpensAt">First instant, UTC.</param>
/// <param name="ClosesAt">Last instant, UTC.</param>
/// <param name="Reason">Why, when it has begun.</param>
/// <param name="Version">The version that was seen; 0 while there was none.</param>
internal sealed record SetPeriodCall(Guid CommandId, string RegionCode, int FiscalYear, DateTime OpensAt, DateTime ClosesAt, string? Reason, long Version);

/// <summary>A period as the record keeps it.</summary>
internal sealed record SavedPeriod(int FiscalYear, DateTime OpensAt, DateTime ClosesAt, string? Reason)
{
    public const string Subject = "results-period";

    public static SavedPeriod Of(ResultsPeriod row) => new(row.FiscalYear, row.OpensAt, row.ClosesAt, row.ReopenReason);
}

/// <summary>Runs <see cref="SetPeriodCall"/>. Grids that are open follow at once.</summary>
internal sealed class SetPeriod(CommandRun commands)
{
    public const string Name = "results-period.set";

    /// <summary>Refused: a year without a plan, an end before the beginning, a change of what has begun without a reason, and a period that someone else set since.</summary>
    public Task<Outcome<SavedPeriod>> RunAsync(SetPeriodCall call, CancellationToken cancellationToken) => commands.RunAsync<SetPeriodCall, SavedPeriod>(
        new(call.CommandId, Name, Permissions.ResultCollect, call.RegionCode), call, (change, token) => SetAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedPeriod>> SetAsync(Change change, SetPeriodCall call, CancellationToken cancellationToken)
    {
        var db = change.Db;
        if (!await db.AnnualPlans.AnyAsync(row => row.RegionCode == call.RegionCode && row.FiscalYear == call.FiscalYear, cancellationToken))
        {
            return ResultProblems.YearNotFound;
        }

        var row = await db.ResultsPeriods.SingleOrDefaultAsync(one => one.RegionCode == call.RegionCode && one.FiscalYear == call.FiscalYear, cancellationToken);
        if ((row?.Version ?? 0) != call.Version)
        {
            return ResultProblems.PeriodMeanwhile;
        }

        if (ResultsPeriod.WhyNotSet(row, call.OpensAt, call.ClosesAt, call.Reason, change.At) is { } problem)
        {
            return problem;
        }

        if (row?.OpensAt != call.OpensAt || row.ClosesAt != call.ClosesAt)
        {
            var link = string.Create(CultureInfo.InvariantCulture, $"/app/results/{call.FiscalYear}");
            change.Tell(NotificationKind.PeriodSet, await EnteringAsync(change, call, cancellationToken), link, NotificationText.OfPeriod(call.FiscalYear, row?.ClosesAt, call.OpensAt, call.ClosesAt));
        }

        return Set(change, call, row);
    }

    // Those in charge today of projects of the year whose report is still with them.
    private static Task<List<Guid>> EnteringAsync(Change change, SetPeriodCall call, CancellationToken cancellationToken)
    {
        var db = change.Db;
        var reviewed = db.ProjectReports.Where(row => row.RegionCode == call.RegionCode && row.FiscalYear == call.FiscalYear
            && row.Status != ReportStatus.Drafting && row.Status != ReportStatus.Returned && row.Status != ReportStatus.Reopened);
        return PeriodPeople.InCharge(db, call.RegionCode, call.FiscalYear, Korea.DayOf(change.At))
            .Where(staff => !reviewed.Any(report => report.ProjectId == staff.ProjectId)).Select(staff => staff.UserId).Distinct().ToListAsync(cancellationToken);
    }

    private static SavedPeriod Set(Change change, SetPeriodCall call, ResultsPeriod? row)
    {
        var before = row is null ? null : SavedPeriod.Of(row);
        row ??= change.Db.Add(new ResultsPeriod { RegionCode = call.RegionCode, FiscalYear = call.FiscalYear, OpensAt = call.OpensAt, ClosesAt = call.ClosesAt }).Entity;
        (row.OpensAt, row.ClosesAt, row.OutagesSettledAt) = (call.OpensAt, call.ClosesAt, change.At);
        if (!string.IsNullOrWhiteSpace(call.Reason))
        {
            (row.ReopenReason, row.ReopenedBy) = (call.Reason.Trim(), change.Viewer.DisplayName);
        }

        var after = SavedPeriod.Of(row);
        change.Record(SavedPeriod.Subject, row.Id, before, after);
        return after;
    }
}
