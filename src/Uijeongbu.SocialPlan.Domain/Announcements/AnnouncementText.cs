using System.Text.RegularExpressions;

namespace Uijeongbu.SocialPlan.Domain.Announcements;

/// <summary>A piece of a text: words, or an address of the web.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="IsLink">Whether it is an address.</param>
public sealed record TextPart(string Text, bool IsLink);

/// <summary>
/// Finds addresses in plain text. Only <c>http://</c> and <c>https://</c> lead anywhere; an address ends where Hangul or a blank begins, and a mark of
/// the sentence after it is none of it.
/// </summary>
public static partial class AnnouncementText
{
    /// <summary>The text in pieces; together they are the text.</summary>
    public static IReadOnlyList<TextPart> Parts(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<TextPart> parts = [];
        var done = 0;
        foreach (Match found in Address().Matches(text))
        {
            var link = found.Value.TrimEnd('.', ',', ';', ':', '!', '?', ')', ']', '}');
            if (!Uri.TryCreate(link, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
            {
                continue;
            }

            parts.Add(new(text[done..found.Index], IsLink: false));
            parts.Add(new(link, IsLink: true));
            done = found.Index + link.Length;
        }

        parts.Add(new(text[done..], IsLink: false));
        return [.. parts.Where(part => part.Text.Length > 0)];
    }

    [GeneratedRegex("https?://[!#-&(-;=?-_a-z~{}|]+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
