using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

/// <summary>What has served is taken away in its time, and the audit chain never.</summary>
public sealed class DailyPurgeTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Each_kind_of_row_goes_in_its_time_and_no_audit_entry_ever_does(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        await site.SaveAsync(ResultSite.Owner, ResultSite.Entering(await site.RowAsync(ResultSite.Owner, "이동상담소 운영 횟수"), 13m));
        await FluentActions.Invoking(() => site.Portal.Door.OpenAsync(Permissions.PlanWrite, CancellationToken.None)).Should().ThrowAsync<AccessDeniedException>();
        await using (var scope = await site.Portal.ActAsAsync(ResultSite.Owner))
        {
            await FluentActions.Invoking(() => scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAsync(Permissions.PlanWrite, CancellationToken.None)).Should().ThrowAsync<AccessDeniedException>();
        }

        await AddNewsAsync(site);
        var before = await CountAsync(site);
        before.Should().Match<Counts>(count => count.Messages == 1 && count.Answers == 1 && count.SignIns > 0 && count.Events > 0 && count.Audit == 1 && count.Told == 1 && count.Mails == 1);

        (await AfterAsync(site, days: 6)).Should().Be(before);
        (await AfterAsync(site, days: 8)).Should().Be(before = before with { Messages = 0 });
        (await AfterAsync(site, days: 31)).Should().Be(before = before with { SignIns = 0 });
        (await AfterAsync(site, days: 89)).Should().Be(before);
        (await AfterAsync(site, days: 91)).Should().Be(before = before with { Told = 0, Mails = 0 });
        (await AfterAsync(site, days: 366)).Should().Be(before = before with { Answers = 0 });
        (await AfterAsync(site, days: 729)).Should().Be(before);
        (await AfterAsync(site, days: 731)).Should().Be(before with { Events = 0 });
    }

    private static async Task AddNewsAsync(ResultSite site)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        await using var accounts = site.Portal.Door.OpenAccounts();
        var person = (await accounts.Users.FirstAsync()).Id;
        accounts.Add(new OutgoingMail { UserId = person, Key = "digest", RegionCode = ResultSite.Uijeongbu, ClaimedAt = now, TryAgainAt = now, StaleAt = now });
        await accounts.SaveChangesAsync();
        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        db.Add(new Notification { RegionCode = ResultSite.Uijeongbu, AccountId = person, Kind = NotificationKind.Returned, Link = "/app", Text = "알림", At = now });
        await db.SaveChangesAsync();
    }

    private static async Task<Counts> AfterAsync(ResultSite site, int days)
    {
        FakeTimeProvider clock = new(TimeProvider.System.GetUtcNow().AddDays(days));
        await new DailyPurge(site.Portal.Door, site.Portal.Get<PortalDataOptions>(), clock, NullLogger<DailyPurge>.Instance).RunAsync(CancellationToken.None);
        return await CountAsync(site);
    }

    private static async Task<Counts> CountAsync(ResultSite site)
    {
        var (answers, audit, messages, _) = await site.CountAsync();
        await using var accounts = site.Portal.Door.OpenAccounts();
        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        return new(messages, answers, await accounts.SignInSessions.CountAsync(), await accounts.SecurityEvents.CountAsync(), audit, await db.Notifications.CountAsync(), await accounts.OutgoingMails.CountAsync());
    }

    private sealed record Counts(int Messages, int Answers, int SignIns, int Events, int Audit, int Told, int Mails);
}
