using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Data.Uploads;

namespace Uijeongbu.SocialPlan.Portal.Data.Record;

/// <summary>What is done once a day, at start and then a minute after each midnight in Korea: the chains are sealed, and what has served, or belongs to nothing, is taken away.</summary>
internal sealed partial class DailyWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DailyWork> log) : BackgroundService
{
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(await DoAsync(stoppingToken) ? UntilTomorrow() : Again, clock, stoppingToken);
        }
    }

    private async Task<bool> DoAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredService<DailySeal>().RunAsync(cancellationToken);
            await scope.ServiceProvider.GetRequiredService<DailyPurge>().RunAsync(cancellationToken);
            await scope.ServiceProvider.GetRequiredService<PracticePurge>().RunAsync(cancellationToken);
            await scope.ServiceProvider.GetRequiredService<UploadSweep>().RunAsync(cancellationToken);
            return true;
        }
        catch (Exception away) when (DatabaseAway.Is(away) || away is IOException or UnauthorizedAccessException)
        {
            LogAway(away.Message);
            return false;
        }
    }

    private TimeSpan UntilTomorrow()
    {
        var now = clock.GetUtcNow();
        var tomorrow = Korea.InstantOf(Korea.DayOf(now.UtcDateTime).AddDays(1), TimeOnly.MinValue);
        return new DateTimeOffset(tomorrow) + Again - now;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The work of the day was not done and will be in a minute: {Reason}")]
    private partial void LogAway(string reason);
}
