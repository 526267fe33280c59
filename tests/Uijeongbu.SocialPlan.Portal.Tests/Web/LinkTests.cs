using System.Net;
using System.Text.RegularExpressions;

namespace Uijeongbu.SocialPlan.Portal.Tests.Web;

/// <summary>Every link of every public page leads somewhere, in both languages.</summary>
[Collection(PublicSiteTests.Name)]
public sealed partial class LinkTests(PublicSite site)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_link_on_every_page_leads_somewhere(bool english)
    {
        using var visitor = site.Visitor();
        var open = new Queue<string>(PublicRoutes.Stored.Select(route => PublicRoutes.In(route, english)));
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        var broken = new List<string>();
        while (open.TryDequeue(out var address))
        {
            if (seen.ContainsKey(address))
            {
                continue;
            }

            using var response = await visitor.GetAsync(address);
            var isPage = response.Content.Headers.ContentType?.MediaType == "text/html";
            var text = seen[address] = isPage ? await response.Content.ReadAsStringAsync() : "";
            if (response.StatusCode != HttpStatusCode.OK && !IsToCome(address))
            {
                broken.Add($"{(int)response.StatusCode} {address}");
            }

            foreach (var (target, fragment) in isPage && response.StatusCode == HttpStatusCode.OK && !IsAlike(address) ? Links(text, address) : [])
            {
                if (fragment.Length > 0 && target == address && !text.Contains($"id=\"{fragment}\"", StringComparison.Ordinal))
                {
                    broken.Add($"#{fragment} on {address}");
                }

                open.Enqueue(target);
            }
        }

        string.Join(Environment.NewLine, broken).Should().BeEmpty();
        seen.Count.Should().BeGreaterThan(PublicRoutes.Stored.Length);
    }

    [Fact]
    public async Task Links_of_an_english_page_stay_english()
    {
        using var visitor = site.Visitor();
        foreach (var route in PublicRoutes.All)
        {
            var page = await (await visitor.GetAsync(PublicRoutes.In(route, english: true))).Content.ReadAsStringAsync();
            var strays = AnchorPattern().Matches(page)
                .Where(a => !a.Groups["tag"].Value.Contains("lang=\"ko\"", StringComparison.Ordinal))
                .Select(a => WebUtility.HtmlDecode(a.Groups["href"].Value))
                .Where(href => href.StartsWith('/') && !href.Contains("lang=en", StringComparison.Ordinal) && !Path.HasExtension(href));

            strays.Should().BeEmpty($"of {route}");
        }
    }

    [Fact]
    public async Task Pages_to_come_have_not_come_yet()
    {
        using var visitor = site.Visitor();
        foreach (var address in PublicRoutes.ToCome)
        {
            (await visitor.GetAsync(address)).StatusCode.Should().Be(HttpStatusCode.NotFound, $"{address} belongs into PublicRoutes.Stored or Fresh now");
        }
    }

    // 31 invented municipalities have the same pages: each is asked for, and one of them is followed further.
    private static bool IsAlike(string address) => AlikePattern().IsMatch(address);

    private static bool IsToCome(string address) => PublicRoutes.ToCome.Contains(address.Split('?')[0], StringComparer.Ordinal);

    private static IEnumerable<(string Target, string Fragment)> Links(string page, string address) =>
        LinkPattern().Matches(page)
            .Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))
            .Where(href => href.StartsWith('/') || href.StartsWith('#'))
            .Select(href => href.StartsWith('#') ? address + href : href)
            .Select(href => href.Split('#', 2))
            .Select(parts => (parts[0], parts.Length > 1 ? parts[1] : ""));

    [GeneratedRegex("(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex LinkPattern();

    [GeneratedRegex("^/plans/90(?!010)")]
    private static partial Regex AlikePattern();

    [GeneratedRegex("<a (?<tag>[^>]*?href=\"(?<href>[^\"]*)\"[^>]*)>")]
    private static partial Regex AnchorPattern();
}
