using Microsoft.Playwright;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser;

/// <summary>One page opened in a browser window of its own, with everything the browser complained about.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];
    private readonly string _name;

    private Visit(IBrowserContext context, IPage page, string name)
    {
        (_context, Page, _name) = (context, page, name);
        page.Console += (_, message) => Complain(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Complain(true, error);
        page.RequestFailed += (_, request) => Complain(true, $"{request.Url}: {request.Failure}");
        page.Response += (_, response) => Complain(response.Status >= 400 && response.Url != page.Url && !response.Request.IsNavigationRequest, $"{response.Status} {response.Url}");
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Console errors and warnings (violations of the content policy are among them), script errors, failed requests.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>The status of the page itself.</summary>
    public int Status { get; private set; }

    /// <summary>Opens a page of the site and waits until nothing moves: files loaded, fonts applied.</summary>
    public static async Task<Visit> ToAsync(Chromium chromium, PublicSite site, string path, Look look, bool scripts = true)
    {
        var context = await chromium.Browser.NewContextAsync(look.Options(scripts));
        var visit = new Visit(context, await context.NewPageAsync(), $"{FileName(path)}-{look}");
        var response = await visit.Page.GotoAsync(new Uri(site.Address, PublicRoutes.In(path, look.English)).ToString(), new() { WaitUntil = WaitUntilState.Load });
        visit.Status = response!.Status;
        if (scripts)
        {
            await visit.Page.EvaluateAsync("() => document.fonts.ready.then(() => true)");
        }

        return visit;
    }

    /// <summary>Violations of WCAG 2.0 to 2.2 A and AA and of best practice, one line each.</summary>
    public Task<IReadOnlyList<string>> AxeAsync() => Axe.OfAsync(Page);

    /// <summary>Pixels by which the page is wider than its window.</summary>
    public Task<int> SidewaysAsync() =>
        Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>A picture of the whole page in <c>TestResults/screens</c>, when <c>PORTAL_SCREENSHOTS</c> is set.</summary>
    public async Task PictureAsync(string? state = null)
    {
        if (System.Environment.GetEnvironmentVariable("PORTAL_SCREENSHOTS") is not { Length: > 0 } folder)
        {
            return;
        }

        var path = Path.Combine(folder is "1" or "true" ? Screens : folder, $"{_name}{(state is null ? "" : "-" + state)}.png");
        await Page.ScreenshotAsync(new() { Path = path, FullPage = true });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private static string Screens
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Uijeongbu.SocialPlan.sln")))
            {
                folder = folder.Parent;
            }

            return Path.Combine(folder?.FullName ?? AppContext.BaseDirectory, "TestResults", "screens");
        }
    }

    private static string FileName(string path) =>
        path == "/" ? "home" : string.Concat(path.Trim('/').Select(c => char.IsLetterOrDigit(c) ? c : '-'));

    private void Complain(bool isComplaint, string text)
    {
        // The browser reports the status of the page itself as an error of the console; tests look at Status for that.
        if (isComplaint && !(text.StartsWith("Failed to load resource", StringComparison.Ordinal) && Status is 0 or >= 400))
        {
            _complaints.Add(text);
        }
    }
}
