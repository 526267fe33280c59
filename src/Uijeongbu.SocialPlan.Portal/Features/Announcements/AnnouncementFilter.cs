using System.Globalization;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Announcements;

namespace Uijeongbu.SocialPlan.Portal.Features.Announcements;

/// <summary>What is looked for among announcements; it stands in the address.</summary>
/// <param name="Kind">공지 or 서식 자료.</param>
/// <param name="Year">Year of implementation; null is all.</param>
/// <param name="Words">Words that stand in title, text, number or names of files, all of them; null is everything.</param>
/// <param name="IsPast">Of those who write: what was withdrawn or is over, instead of what is not.</param>
internal sealed record AnnouncementFilter(AnnouncementKind Kind = AnnouncementKind.Notice, int? Year = null, string? Words = null, bool IsPast = false)
{
    private const int LongestWords = 100;
    private const int MostWords = 5;

    /// <summary>The words one by one.</summary>
    public IReadOnlyList<string> Each => Words is null ? [] : [.. Words.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostWords)];

    /// <summary>Reads it from an address; what is no choice counts as none.</summary>
    public static AnnouncementFilter Of(IQueryCollection query) => new(
        query["kind"] == "form" ? AnnouncementKind.Form : AnnouncementKind.Notice,
        int.TryParse(query["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
        ReadableText.Of(query["q"].ToString()).Trim() is { Length: > 0 } words ? ReadableText.Of(words[..Math.Min(words.Length, LongestWords)]) : null,
        query["past"] == "on");

    /// <summary>The same as an address.</summary>
    public string ToAddress() => "/app/notices" + QueryString.Create(new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["kind"] = Kind is AnnouncementKind.Form ? "form" : null,
        ["year"] = Year?.ToString(CultureInfo.InvariantCulture),
        ["q"] = Words,
        ["past"] = IsPast ? "on" : null,
    }.Where(part => part.Value is not null));
}
