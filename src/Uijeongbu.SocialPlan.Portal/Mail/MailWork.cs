using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Regions;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Mail;

/// <summary>
/// Mail about the portal's work, every minute: places with news for who wants it at once, and mails that are to be tried again; with each hour, on which
/// quiet time ends and digests and reminders begin, every place. What was not done in an hour is done in the next minute.
/// </summary>
internal sealed partial class MailWork(IServiceScopeFactory scopes, MailSettings settings, MailState state, TimeProvider clock, ILogger<MailWork> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan News = TimeSpan.FromMinutes(10); // longer than a command takes from its instant to its commit

    private DateTime _hour;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!settings.IsConfigured || !settings.Notices)
        {
            LogNone();
            return;
        }

        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Pause, clock, stoppingToken);
            await DoAsync(stoppingToken);
        }
    }

    private async Task DoAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.GetUtcNow().UtcDateTime;
        var hour = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerHour));
        try
        {
            var round = scope.ServiceProvider.GetRequiredService<MailRound>();
            foreach (var place in await PlacesAsync(scope.ServiceProvider, hour, now, cancellationToken))
            {
                await round.RunAsync(place, cancellationToken);
            }

            Tell(round, now);
            _hour = round.Away is null ? hour : _hour;
        }
        catch (Exception away) when (DatabaseAway.Is(away))
        {
            LogDatabase(away.GetType().Name);
        }
    }

    private async Task<IReadOnlyCollection<string>> PlacesAsync(IServiceProvider services, DateTime hour, DateTime now, CancellationToken cancellationToken)
    {
        var people = services.GetRequiredService<MailPeople>();
        if (hour != _hour)
        {
            return await people.PlacesAsync(Korea.DayOf(now), cancellationToken);
        }

        HashSet<string> places = [.. await services.GetRequiredService<MailClaims>().PlacesToTryAsync(now, cancellationToken)];
        if (await people.AtOnceAsync(cancellationToken) is { Count: > 0 } wanting)
        {
            var (since, all) = (now - News, await people.PlacesAsync(Korea.DayOf(now), cancellationToken));
            await using var db = await services.GetRequiredService<PortalDb>().OpenForMailAsync(all, cancellationToken);
            var told = await db.Notifications.Where(row => wanting.Contains(row.AccountId) && row.ReadAt == null && row.At > since).Select(row => row.RegionCode).Distinct().ToListAsync(cancellationToken);
            places.UnionWith(told.Concat(told.Select(Region.ProvinceOf)).Intersect(all, StringComparer.Ordinal)); // the province's people are mailed about the province
        }

        return places;
    }

    private void Tell(MailRound round, DateTime now)
    {
        if (round.Away is { } fault)
        {
            if (state.IsAway(now, round.Waiting))
            {
                LogAway(fault, round.Waiting);
            }
        }
        else if (round.Sent > 0 && state.IsBack())
        {
            LogBack();
        }
    }

    [LoggerMessage(LogLevel.Information, "No mail about notifications is sent: no mail server is set (Portal:Mail), or Portal:Mail:Notices is false")]
    private partial void LogNone();

    [LoggerMessage(LogLevel.Error, "The mail server does not answer ({Fault}); {Waiting} mails wait and are tried again every minute")]
    private partial void LogAway(string fault, int waiting);

    [LoggerMessage(LogLevel.Information, "The mail server answers again")]
    private partial void LogBack();

    [LoggerMessage(LogLevel.Error, "Mail that is due was not looked for and will be in a minute: {Fault}")]
    private partial void LogDatabase(string fault);
}
