using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Calendar;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.People;
using Uijeongbu.SocialPlan.Portal.Features.People.Handing;
using Uijeongbu.SocialPlan.Portal.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Notifying;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Mail;

/// <summary>What a place's mail may tell: its calendar, its period, its news; and, when a digest or a reminder is due, its reports.</summary>
/// <param name="RegionCode">The place.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Days">Its working days.</param>
/// <param name="Period">Its youngest period of entry; null when there is none.</param>
/// <param name="Unread">What nobody has read yet of the last weeks, by account.</param>
internal sealed record MailFacts(string RegionCode, string Name, WorkingDays Days, ReminderPeriod? Period, ILookup<Guid, Notification> Unread)
{
    private static readonly TimeSpan NewsOf = TimeSpan.FromDays(21);

    /// <summary>Reports of the period's year; null when nobody asked for them yet.</summary>
    public ReportCases? Cases { get; private set; }

    /// <summary>Projects that run and that nobody with the role is in charge of.</summary>
    public IReadOnlyList<ChargedProject> Ownerless { get; private set; } = [];

    // What municipalities send to their province is told beside their own rows; everything else of theirs is mailed about them.
    private static readonly NotificationKind[] SentUp = [.. AlertRights.Kinds[Permissions.SubmissionReceive], NotificationKind.ObjectionFiled];

    /// <param name="db">A context of the place; a province's finds the rows of its municipalities too.</param>
    /// <param name="region">The place.</param>
    /// <param name="now">The instant.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>null for a place that is not there.</returns>
    public static async Task<MailFacts?> ReadAsync(PortalDbContext db, string region, DateTime now, CancellationToken cancellationToken)
    {
        if (await db.Regions.Where(row => row.Code == region).Select(row => row.Name).SingleOrDefaultAsync(cancellationToken) is not { } name)
        {
            return null;
        }

        var since = now - NewsOf;
        var entries = await db.CalendarEntries.Where(row => row.RegionCode == region).ToListAsync(cancellationToken);
        var period = await db.ResultsPeriods.Where(row => row.RegionCode == region).OrderByDescending(row => row.FiscalYear).FirstOrDefaultAsync(cancellationToken);
        var unread = await db.Notifications.Where(row => (row.RegionCode == region || SentUp.Contains(row.Kind)) && row.ReadAt == null && row.At > since).ToListAsync(cancellationToken);
        return new(
            region, name, PlaceDays.Of(entries.Select(entry => entry.ToContent())), period is null ? null : new(period.FiscalYear, period.OpensAt, period.ClosesAt), unread.OrderBy(row => row.At).ToLookup(row => row.AccountId));
    }

    /// <summary>Reads the reports, once.</summary>
    /// <param name="db">A context of the place.</param>
    /// <param name="ownerless">Finds what nobody does.</param>
    /// <param name="now">The instant.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task CompleteAsync(PortalDbContext db, OwnerlessWork ownerless, DateTime now, CancellationToken cancellationToken)
    {
        if (Cases is not null)
        {
            return;
        }

        Cases = Period is null ? new(null, new(HasTeamReview: false), ReasonRules.Shipped, new([]), []) : await ReportCases.ReadAsync(db, RegionCode, Period.Year, projects: null, now, cancellationToken);
        Ownerless = await ownerless.OfAsync(db, RegionCode, cancellationToken);
    }
}
