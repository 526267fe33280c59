using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Uijeongbu.SocialPlan.Portal.Tests.Mail;

/// <summary>A gateway for text messages on this machine: takes them as a real one does, or refuses them.</summary>
internal sealed class SmsGateway : IAsyncDisposable
{
    public const string Token = "secret-of-the-gateway";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string From, string To, string Text)> _taken = [];

    private SmsGateway(WebApplication app) => _app = app;

    public string Address => _app.Urls.First() + "/send";

    /// <summary>Whether it refuses what comes.</summary>
    public bool IsDown { get; set; }

    public IReadOnlyCollection<(string From, string To, string Text)> Taken => _taken;

    public static async Task<SmsGateway> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        SmsGateway gateway = new(builder.Build());
        gateway._app.MapPost("/send", (Delegate)gateway.TakeAsync);
        await gateway._app.StartAsync();
        return gateway;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpContext http)
    {
        if (IsDown || http.Request.Headers.Authorization != "Bearer " + Token)
        {
            return TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        using var body = await JsonDocument.ParseAsync(http.Request.Body);
        string Of(string name) => body.RootElement.GetProperty(name).GetString()!;
        _taken.Enqueue((Of("from"), Of("to"), Of("text")));
        return TypedResults.Ok();
    }
}
