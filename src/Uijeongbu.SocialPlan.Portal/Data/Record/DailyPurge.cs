using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Data.Record;

/// <summary>
/// Takes away what has served: messages to open pages after a week, answers kept for retries after a year, sign-ins a month after they
/// began, when they stand no longer, notifications and what is known of mails after 90 days, and the security log after its retention time. The audit chain is never shortened.
/// </summary>
internal sealed partial class DailyPurge(PortalDb portalDb, PortalDataOptions options, TimeProvider clock, ILogger<DailyPurge> log)
{
    private static readonly TimeSpan MessagesServe = TimeSpan.FromDays(7);
    private static readonly TimeSpan AnswersServe = TimeSpan.FromDays(365);
    private static readonly TimeSpan SignInsServe = TimeSpan.FromDays(30);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var (messages, answers, signIns, events, told) = (now - MessagesServe, now - AnswersServe, now - SignInsServe, now.AddDays(-options.SecurityLogDays), now - Notification.Kept);
        await using var shared = await portalDb.OpenAsAsync(Viewer.Anonymous, Permissions.PublishedRead, cancellationToken);
        var regions = await shared.Regions.Select(region => region.Code).ToListAsync(cancellationToken);
        await using var records = await portalDb.OpenAsAsync(Viewer.System("daily-purge", regions), Permissions.RecordPurge, cancellationToken);
        await using var accounts = portalDb.OpenAccounts();
        LogPurge(
            await records.ChangeMessages.Where(row => row.At < messages).ExecuteDeleteAsync(cancellationToken),
            await records.CommandRecords.Where(row => row.At < answers).ExecuteDeleteAsync(cancellationToken),
            await accounts.SignInSessions.Where(row => row.StartedAt < signIns).ExecuteDeleteAsync(cancellationToken),
            await accounts.SecurityEvents.Where(row => row.At < events).ExecuteDeleteAsync(cancellationToken),
            await records.Notifications.Where(row => row.At < told).ExecuteDeleteAsync(cancellationToken),
            await accounts.OutgoingMails.Where(row => row.ClaimedAt < told).ExecuteDeleteAsync(cancellationToken));
    }

    [LoggerMessage(LogLevel.Information, "Taken away: {Messages} messages, {Answers} answers of commands, {SignIns} sign-ins, {Events} lines of the security log, {Notifications} notifications, {Mails} mails")]
    private partial void LogPurge(int messages, int answers, int signIns, int events, int notifications, int mails);
}
