using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using MimeKit;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Calendar;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Mail;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Mail;

/// <summary>Rounds of mail about the sample's place at instants of the test.</summary>
internal static class MailRounds
{
    private const string Place = ResultSite.Uijeongbu;

    /// <summary>The shipped days, as the sample has no own.</summary>
    public static readonly WorkingDays Days = PlaceDays.Of([]);

    /// <summary>08:00 of the next working day in Korea.</summary>
    public static DateTime Morning()
    {
        var day = Korea.DayOf(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(1);
        while (!Days.IsWorkingDay(day))
        {
            day = day.AddDays(1);
        }

        return Korea.InstantOf(day, new(8, 0));
    }

    public static MimeMessage Of(MailServer server, string to) => server.Received.Single(mail => mail.To.ToString() == to);

    public static async Task<MailRound> RunAsync(ReportSite site, DateTime now, int port, string place = Place)
    {
        MailSettings settings = new() { Host = "127.0.0.1", Port = port, Security = MailSecurity.None, From = "portal@city.example", Site = new("https://plan.example") };
        var door = site.Portal.Door;
        FakeTimeProvider clock = new(new DateTimeOffset(now));
        MailRound round = new(door, new(door), new(door, clock), new(door), settings, new(settings), clock, NullLogger<MailRound>.Instance);
        await round.RunAsync(place, CancellationToken.None);
        return round;
    }

    public static async Task ChooseAsync(ReportSite site, string email, MailWay way)
    {
        await using var accounts = site.Portal.Door.OpenAccounts();
        await new OwnMail(accounts, new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddDays(-1))).SaveAsync(await IdAsync(site, email), way, QuietTime.Shipped, CancellationToken.None);
    }

    /// <summary>The coordinator's notification, as if it had been written at that instant.</summary>
    public static async Task TellAtAsync(ReportSite site, DateTime at, bool read = false, bool fresh = false)
    {
        var coordinator = await IdAsync(site, ReportSite.Coordinator);
        await using var db = await site.Portal.OpenAsync(Place);
        var row = await db.Notifications.AsNoTracking().SingleAsync(one => one.AccountId == coordinator);
        if (!fresh)
        {
            await db.Notifications.Where(one => one.Id == row.Id).ExecuteDeleteAsync();
        }

        db.Add(new Notification { RegionCode = Place, AccountId = coordinator, Kind = row.Kind, Link = row.Link, Text = row.Text, At = at, ReadAt = read ? at : null });
        await db.SaveChangesAsync();
    }

    public static async Task<Guid> IdAsync(ReportSite site, string email) => (await site.Portal.Get<UserManager<User>>().FindByEmailAsync(email))!.Id;
}
