using Microsoft.Playwright;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser;

/// <summary>One Chromium for all browser tests, driven by Playwright; Debian's package, the headless shell where there is one. Nothing is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where Chromium is; null when it is not installed. <c>PORTAL_CHROMIUM</c> names another place.</summary>
    public static string? Executable { get; } =
        new[] { System.Environment.GetEnvironmentVariable("PORTAL_CHROMIUM"), "/usr/bin/chromium-headless-shell", "/usr/bin/chromium" }.FirstOrDefault(File.Exists);

    /// <summary>In CI a missing browser is a failure, elsewhere its tests are reported as skipped.</summary>
    public static bool MayBeMissing { get; } = System.Environment.GetEnvironmentVariable("CI") != "true";

    /// <summary>The running browser.</summary>
    public IBrowser Browser => _browser ?? throw new InvalidOperationException(
        "Chromium was not found at PORTAL_CHROMIUM or /usr/bin/chromium. Install it with: apt-get install chromium fonts-noto-cjk fonts-nanum");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Executable is null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Arguments });
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
