using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.DependencyInjection;

namespace Uijeongbu.SocialPlan.Load.Circuits;

/// <summary>
/// A circuit without a browser: opens a page's interactive part over the framework's own hub, keeps the page that it draws, and sends
/// events, honest ones and forged ones alike.
/// </summary>
internal sealed partial class Circuit : IAsyncDisposable
{
    private readonly HubConnection _hub;
    private readonly Lock _gate = new();
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource _drawn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _interop;
    private long _calls;

    private Circuit(HubConnection hub)
    {
        _hub = hub;
        hub.On<int, byte[]>("JS.RenderBatch", DrawAsync);
        hub.On("JS.BeginInvokeJS", [typeof(long), typeof(string), typeof(string), typeof(int), typeof(long), typeof(int)], AnswerAsync);
        hub.On<string>("JS.Error", message => Fail(message));
        hub.Closed += fault =>
        {
            Fail(fault?.Message ?? "closed");
            return Task.CompletedTask;
        };
    }

    /// <summary>Bytes of the first render batch that drew something of the page.</summary>
    public int FirstBatchBytes { get; private set; }

    /// <summary>Bytes of all batches so far.</summary>
    public long BatchBytes { get; private set; }

    /// <summary>Completes when the server ended the circuit or the line broke.</summary>
    public Task Closed => _closed.Task;

    /// <summary>Why it ended; null while it runs.</summary>
    public string? Fault { get; private set; }

    /// <summary>What the server asked the browser's script to do: names of functions with their arguments as JSON.</summary>
    public List<(string Function, string Arguments)> ScriptCalls { get; } = [];

    private Page Page { get; } = new();

    /// <summary>Opens the interactive part of a page for a visitor whose cookies are in the jar.</summary>
    public static async Task<Circuit> OpenAsync(Uri site, string path, CookieContainer cookies, CancellationToken cancellationToken)
    {
        using HttpClientHandler handler = new() { CookieContainer = cookies, AllowAutoRedirect = false };
        using HttpClient http = new(handler) { BaseAddress = site };
        using var response = await http.GetAsync(new Uri(path, UriKind.Relative), cancellationToken);
        var html = await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancellationToken);
        return await OpenAsync(site, path, html, cookies, cancellationToken);
    }

    /// <summary>Opens the interactive part of a page that was fetched already.</summary>
    public static async Task<Circuit> OpenAsync(Uri site, string path, string html, CookieContainer cookies, CancellationToken cancellationToken)
    {
        var builder = new HubConnectionBuilder().WithUrl(new Uri(site, "_blazor"), HttpTransportType.WebSockets, options =>
        {
            options.Cookies = cookies;
            options.SkipNegotiation = true;
        });
        builder.Services.AddSingleton<IHubProtocol, BlazorPack>();
        Circuit circuit = new(builder.Build());
        try
        {
            await circuit.StartAsync(site, path, html, cancellationToken);
            return circuit;
        }
        catch
        {
            await circuit.DisposeAsync();
            throw;
        }
    }

    /// <summary>Looks at the page while nothing is drawn.</summary>
    public T Look<T>(Func<IEnumerable<Node>, T> look)
    {
        lock (_gate)
        {
            return look(Page.Nodes);
        }
    }

    /// <summary>Waits until the page shows something; what it is, is given.</summary>
    /// <exception cref="CircuitEndedException">The circuit ended before.</exception>
    public async Task<T> UntilAsync<T>(Func<IEnumerable<Node>, T?> look, CancellationToken cancellationToken)
        where T : class
    {
        while (true)
        {
            Task drawn;
            lock (_gate)
            {
                if (look(Page.Nodes) is { } found)
                {
                    return found;
                }

                drawn = _drawn.Task;
            }

            if (Fault is not null)
            {
                throw new CircuitEndedException(Fault);
            }

            await Task.WhenAny(drawn, _closed.Task).WaitAsync(cancellationToken);
        }
    }

    /// <summary>Sends an event to a handler. Whether anything came of it, the page shows.</summary>
    public Task RaiseAsync(long handler, string name, object arguments) => InvokeAsync(
        "DispatchEventAsync", _interop, JsonSerializer.Serialize(new object?[] { new { eventHandlerId = handler, eventName = name, eventFieldInfo = (object?)null }, arguments }, JsonSerializerOptions.Web));

    /// <summary>Calls any method of any object of the server by name and number, as a hostile browser may.</summary>
    public Task InvokeAsync(string method, long target, string argumentsJson) => _hub.SendAsync(
        "BeginInvokeDotNetFromJS", Interlocked.Increment(ref _calls).ToString(CultureInfo.InvariantCulture), null, method, target, argumentsJson);

    /// <summary>Sends anything to the hub.</summary>
    public Task SendAsync(string method, params object?[] arguments) => _hub.SendCoreAsync(method, arguments);

    public ValueTask DisposeAsync() => _hub.DisposeAsync();

    private async Task StartAsync(Uri site, string path, string html, CancellationToken cancellationToken)
    {
        var markers = Marker().Matches(html).Select(match => JsonDocument.Parse(WebUtility.HtmlDecode(match.Groups["json"].Value)).RootElement)
            .Where(marker => marker.TryGetProperty("type", out var type) && type.GetString() is "server" && marker.TryGetProperty("descriptor", out _)).ToList();
        if (markers.Count == 0)
        {
            throw new CircuitEndedException("The page has no interactive part.");
        }

        var state = State().Match(html) is { Success: true } found ? found.Groups["text"].Value : "";
        await _hub.StartAsync(cancellationToken);
        var secret = await _hub.InvokeAsync<string?>("StartCircuit", site.ToString(), new Uri(site, path).ToString(), "[]", state, cancellationToken);
        if (string.IsNullOrEmpty(secret))
        {
            throw new CircuitEndedException(Fault ?? "The server started no circuit.");
        }

        var operations = markers.Select((marker, index) => new { type = "add", ssrComponentId = index + 1, marker });
        await _hub.SendAsync("UpdateRootComponents", JsonSerializer.Serialize(new { batchId = 1, operations }, JsonSerializerOptions.Web), state, cancellationToken);
    }

    private async Task DrawAsync(int number, byte[] data)
    {
        lock (_gate)
        {
            try
            {
                Page.Apply(new(data));
            }
            catch (Exception fault) when (fault is InvalidDataException or ArgumentOutOfRangeException or KeyNotFoundException)
            {
                Fail("A batch could not be read: " + fault);
            }

            FirstBatchBytes = FirstBatchBytes == 0 && data.Length > 200 ? data.Length : FirstBatchBytes;
            BatchBytes += data.Length;
            var before = _drawn;
            _drawn = new(TaskCreationOptions.RunContinuationsAsynchronously);
            before.TrySetResult();
        }

        await _hub.SendAsync("OnRenderCompleted", (long)number, null);
    }

    // The script's part: it takes every call and answers with nothing, or with the number of the framework's own object.
    private async Task AnswerAsync(object?[] call)
    {
        var (handle, function, arguments) = ((long)call[0]!, (string)call[1]!, (string?)call[2] ?? "[]");
        if (function == "Blazor._internal.attachWebRendererInterop")
        {
            _interop = JsonDocument.Parse(arguments).RootElement[1].GetProperty("__dotNetObject").GetInt64();
        }

        lock (_gate)
        {
            ScriptCalls.Add((function, arguments));
        }

        if (handle != 0)
        {
            await _hub.SendAsync("EndInvokeJSFromDotNet", handle, true, $"[{handle.ToString(CultureInfo.InvariantCulture)},true,null]");
        }
    }

    private void Fail(string message)
    {
        Fault ??= message;
        _closed.TrySetResult();
    }

    [GeneratedRegex("<!--Blazor:(?<json>\\{.*?\\})-->", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marker();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(?<text>.*?)-->", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex State();
}
