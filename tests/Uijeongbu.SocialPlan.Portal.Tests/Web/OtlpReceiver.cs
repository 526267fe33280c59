using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Uijeongbu.SocialPlan.Portal.Tests.Web;

/// <summary>Takes what is sent by OTLP over HTTP and keeps it as it came.</summary>
internal sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _taken = [];

    private OtlpReceiver(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    public static async Task<OtlpReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        OtlpReceiver receiver = new(builder.Build());
        receiver._app.MapPost("/v1/metrics", receiver.TakeAsync);
        await receiver._app.StartAsync();
        return receiver;
    }

    /// <summary>Waits until every name came.</summary>
    public async Task ReceivesAsync(params string[] names)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));
        while (!names.All(name => _taken.Any(body => body.Contains(name, StringComparison.Ordinal))))
        {
            if (patience.IsCancellationRequested)
            {
                names.Where(name => !_taken.Any(body => body.Contains(name, StringComparison.Ordinal))).Should().BeEmpty();
            }

            await Task.Delay(100);
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    // Names stand in the messages as they are; nothing else is looked at.
    private async Task TakeAsync(HttpContext http)
    {
        using MemoryStream body = new();
        await http.Request.Body.CopyToAsync(body);
        _taken.Enqueue(Encoding.Latin1.GetString(body.ToArray()));
    }
}
