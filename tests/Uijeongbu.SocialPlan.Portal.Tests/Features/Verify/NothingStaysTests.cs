using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Uijeongbu.SocialPlan.Portal.Tests.Commands;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Verify;

/// <summary>What the verifier leaves behind, and how many it serves at once: on a host of its own, with its own folder for temporary files.</summary>
public sealed partial class NothingStaysTests : IAsyncLifetime, IDisposable
{
    private const int MostReceived = 8;
    private const int MostWaiting = 32;

    private readonly TableFolder _folder = new();
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseCookies = false, Expect100ContinueTimeout = TimeSpan.FromMinutes(1) }) { Timeout = TimeSpan.FromMinutes(1) };
    private readonly DirectoryInfo _temporary;
    private readonly PortalProcess _portal;

    public NothingStaysTests()
    {
        _temporary = Directory.CreateDirectory(Path.Combine(_folder.Path, "tmp"));
        _portal = PortalProcess.Start(
            new()
            {
                ["Portal__DataDirectory"] = Path.Combine(_folder.Path, "data"),
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["DOTNET_EnableDiagnostics"] = "0", // its sockets lie among the temporary files too
                ["TMPDIR"] = _temporary.FullName,
            },
            "serve",
            "--urls",
            "http://127.0.0.1:0");
    }

    public async Task InitializeAsync() => _client.BaseAddress = new Uri(AddressPattern().Match(await _portal.SaysAsync("Now listening on")).Value);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _client.Dispose();
        _portal.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Nothing_of_a_table_stays_on_the_server()
    {
        var kept = Files();
        var file = Encoding.UTF8.GetBytes(VerifierVisitor.Heads + "\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"비밀,사업,표식 {i},건,상향,1,2,200\n")));
        foreach (var address in new[] { "/verify", "/verify/workbook" })
        {
            using var good = VerifierVisitor.FormOf([], file, "비밀.csv");
            (await _client.PostAsync(address, good)).StatusCode.Should().Be(HttpStatusCode.OK);
            using var bad = VerifierVisitor.FormOf([], [.. file, .. "비밀,사업,표식 1,건,상향,1,2,200\n"u8], "비밀.csv");
            (await _client.PostAsync(address, bad)).StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        }

        _temporary.EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Should().BeEmpty();
        Files().Should().BeEquivalentTo(kept);
        _portal.Errors.Should().NotContain("비밀").And.NotContain("표식", "logs know nothing of it either");
    }

    [Fact]
    public async Task A_slow_sender_holds_nobody_up_and_too_many_are_asked_to_come_later()
    {
        using var stop = new CancellationTokenSource();
        var slow = Enumerable.Range(0, MostReceived - 1).Select(_ => SendSlowlyAsync(stop.Token)).ToList();
        using var form = VerifierVisitor.FormOf([("text", VerifierVisitor.Heads + "\n가,나,다,건,상향,1,2,200\n")]);
        (await _client.PostAsync("/verify", form)).StatusCode.Should().Be(HttpStatusCode.OK, "seven slow senders leave a place");

        slow.AddRange(Enumerable.Range(0, 1 + MostWaiting + 1).Select(_ => SendSlowlyAsync(stop.Token)));
        var first = await Task.WhenAny(slow);
        using var response = await first;
        response!.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        (await response.Content.ReadAsStringAsync(stop.Token)).Should().Contain("요청이 너무 많습니다");
        (await _client.GetAsync("/verify", stop.Token)).StatusCode.Should().Be(HttpStatusCode.OK, "the page itself opens");

        await stop.CancelAsync();
        (await Task.WhenAll(slow)).Count(r => r is not null).Should().Be(1);
    }

    /// <summary>Begins a form and never ends it.</summary>
    private async Task<HttpResponseMessage?> SendSlowlyAsync(CancellationToken cancel)
    {
        try
        {
            using var body = new EndlessForm();
            using var request = new HttpRequestMessage(HttpMethod.Post, "/verify") { Content = body };
            request.Headers.ExpectContinue = true; // nothing is sent before somebody listens, so that a refusal arrives
            return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
        }
        catch (Exception ended) when (ended is OperationCanceledException or HttpRequestException)
        {
            return null;
        }
    }

    private List<string> Files() => [.. Directory.EnumerateFiles(Path.Combine(_folder.Path, "data"), "*", SearchOption.AllDirectories)
        .Where(f => !f.EndsWith("-wal", StringComparison.Ordinal) && !f.EndsWith("-shm", StringComparison.Ordinal))];

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex AddressPattern();

    private sealed class EndlessForm : HttpContent
    {
        public EndlessForm() => Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=b");

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
        {
            await stream.WriteAsync("--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n"u8.ToArray(), cancellationToken);
            while (true)
            {
                await stream.WriteAsync("a slow line of text, sent again and again\n"u8.ToArray(), cancellationToken);
                await stream.FlushAsync(cancellationToken);
                await Task.Delay(100, cancellationToken);
            }
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

        protected override bool TryComputeLength(out long length)
        {
            length = -1;
            return false;
        }
    }
}
