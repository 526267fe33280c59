using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Meetings;

/// <summary>What every command about a year's meetings looks for first.</summary>
internal static class MeetingRows
{
    /// <summary>Meetings take files from whoever writes them, while the year is not closed.</summary>
    public static FileSubject Files { get; } = new(SavedMeeting.Subject, Permissions.MeetingWrite, WhyNoFileAsync);

    /// <summary>The year, when something can be written about it.</summary>
    public static async Task<Outcome<AnnualPlan>> YearAsync(PortalDbContext db, string region, int year, CancellationToken cancellationToken) =>
        Open(await db.AnnualPlans.SingleOrDefaultAsync(row => row.RegionCode == region && row.FiscalYear == year, cancellationToken));

    /// <summary>The year of a row.</summary>
    public static async Task<Outcome<AnnualPlan>> YearOfAsync(PortalDbContext db, string region, Guid annualPlan, CancellationToken cancellationToken) =>
        Open(await db.AnnualPlans.SingleOrDefaultAsync(row => row.RegionCode == region && row.Id == annualPlan, cancellationToken));

    private static Outcome<AnnualPlan> Open(AnnualPlan? year) =>
        year is null ? MeetingProblems.YearNotFound : year.Status is AnnualPlanStatus.Closed ? AnnualPlanProblems.PastYear : year;

    private static async Task<Problem?> WhyNoFileAsync(Change change, string region, Guid id, CancellationToken cancellationToken) =>
        await change.Db.Meetings.SingleOrDefaultAsync(row => row.RegionCode == region && row.Id == id, cancellationToken) is { } meeting
            ? (await YearOfAsync(change.Db, region, meeting.AnnualPlanId, cancellationToken)).Problem
            : MeetingProblems.NotFound;
}
