namespace Uijeongbu.SocialPlan.Portal.Data.Outages;

/// <summary>Every minute: the portal works.</summary>
internal sealed partial class OutageWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger<OutageWork> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await BeatAsync(stoppingToken);
            await Task.Delay(Pause, clock, stoppingToken);
        }
    }

    private async Task BeatAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredService<OutageBeat>().RunAsync(cancellationToken);
        }
        catch (Exception away) when (DatabaseAway.Is(away))
        {
            LogAway(away.Message); // the next beat finds the silence
        }
    }

    [LoggerMessage(LogLevel.Warning, "The database does not answer; an outage is noted when it does again: {Reason}")]
    private partial void LogAway(string reason);
}
