using System.Net;
using System.Text.RegularExpressions;
using Uijeongbu.SocialPlan.Portal.Tests.Security;

namespace Uijeongbu.SocialPlan.Portal.Tests.Circuits;

/// <summary>What somebody came to.</summary>
/// <param name="Who">Address of the account; empty for anyone.</param>
/// <param name="Pages">How many answers were read.</param>
/// <param name="Found">Canaries and where.</param>
internal sealed record CrawlReading(string Who, int Pages, IReadOnlyList<(Canary Canary, string Address)> Found)
{
    /// <summary>What must not have been there.</summary>
    public IEnumerable<string> Leaks => Found.Where(found => !found.Canary.MayRead(Who)).Select(found => $"{found.Canary} in {found.Address}").Distinct(StringComparer.Ordinal);
}

/// <summary>Reads addresses, whoever they are meant for, and then as many links of what was read, in an order by lot.</summary>
/// <param name="canaries">What is looked for in every answer.</param>
/// <param name="addresses">Read by everybody.</param>
/// <param name="links">How many links beyond these.</param>
internal sealed partial class LeakCrawl(IReadOnlyList<Canary> canaries, IReadOnlyList<string> addresses, int links)
{
    private static readonly HashSet<string> Dressing = new([".css", ".js", ".svg", ".png", ".ico", ".woff2", ".webmanifest"], StringComparer.Ordinal);

    /// <param name="person">A browser, signed in or not.</param>
    /// <param name="who">Address of the account; empty for anyone.</param>
    /// <param name="lot">From which the order of links follows.</param>
    public async Task<CrawlReading> ReadAsync(Person person, string who, int lot)
    {
        PriorityQueue<string, int> waiting = new(addresses.Select(address => (address, 0)));
        HashSet<string> known = [.. addresses];
        Random random = new(lot);
        List<(Canary, string)> found = [];
        var pages = 0;
        while (pages < addresses.Count + links && waiting.TryDequeue(out var address, out _))
        {
            using var answer = await person.GetAsync(address);
            answer.StatusCode.Should().NotBe(HttpStatusCode.InternalServerError, $"{who} asked for {address}");
            var text = await AnswerText.OfAsync(answer);
            pages++;
            found.AddRange(canaries.Where(canary => canary.IsIn(text)).Select(canary => (canary, address)));
            foreach (var link in Links().Matches(text).Select(match => match.Groups["to"].Value.Split('#')[0]).Where(IsFollowed))
            {
                if (known.Add(link))
                {
                    waiting.Enqueue(link, random.Next(1, int.MaxValue));
                }
            }
        }

        return new(who, pages, found);
    }

    private static bool IsFollowed(string link) => link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal) && !Dressing.Contains(Path.GetExtension(link.Split('?')[0]));

    [GeneratedRegex("href=\"(?<to>[^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Links();
}
