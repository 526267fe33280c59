using Uijeongbu.SocialPlan.Portal.Scanning;

namespace Uijeongbu.SocialPlan.Portal.Data.Uploads;

/// <summary>Every half minute: files that wait for the virus scanner. Without a scanner the log says at the start that files are kept unscanned.</summary>
internal sealed partial class ScanWork(IServiceScopeFactory scopes, ScannerSettings settings, TimeProvider clock, ILogger<ScanWork> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!settings.IsConfigured)
        {
            LogNone();
            return;
        }

        LogScanner(settings.ToString());
        while (!stoppingToken.IsCancellationRequested)
        {
            await DoAsync(stoppingToken);
            await Task.Delay(Pause, clock, stoppingToken);
        }
    }

    private async Task DoAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredService<WaitingScans>().RunAsync(cancellationToken);
        }
        catch (Exception away) when (DatabaseAway.Is(away) || away is IOException or UnauthorizedAccessException)
        {
            LogNotDone(away.Message);
        }
    }

    [LoggerMessage(LogLevel.Warning, "바이러스 검사기가 설정되지 않았습니다(Portal:Scanner). 올린 파일은 검사하지 않고 보관합니다.")]
    private partial void LogNone();

    [LoggerMessage(LogLevel.Information, "Files are searched for viruses by clamd at {Scanner}")]
    private partial void LogScanner(string scanner);

    [LoggerMessage(LogLevel.Error, "Files that wait for the virus scanner were not looked at and will be in half a minute: {Reason}")]
    private partial void LogNotDone(string reason);
}
