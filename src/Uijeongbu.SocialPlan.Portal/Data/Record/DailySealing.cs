using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;

namespace Uijeongbu.SocialPlan.Portal.Data.Record;

/// <summary>Seals at start what is missing for today, and then a minute after each midnight in Korea.</summary>
internal sealed partial class DailySealing(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DailySealing> log) : BackgroundService
{
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(await SealAsync(stoppingToken) ? UntilTomorrow() : Again, clock, stoppingToken);
        }
    }

    private async Task<bool> SealAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredService<DailySeal>().RunAsync(cancellationToken);
            return true;
        }
        catch (Exception away) when (away is DbException or DbUpdateException or IOException or UnauthorizedAccessException)
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

    [LoggerMessage(Level = LogLevel.Error, Message = "The audit chains could not be sealed and will be in a minute: {Reason}")]
    private partial void LogAway(string reason);
}
