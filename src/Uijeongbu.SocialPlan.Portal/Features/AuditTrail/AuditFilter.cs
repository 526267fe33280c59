using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace Uijeongbu.SocialPlan.Portal.Features.AuditTrail;

/// <summary>What is looked for on the record.</summary>
/// <param name="From">First day, in Korea; null is the beginning.</param>
/// <param name="To">Last day, in Korea; null is today.</param>
/// <param name="Who">Part of a person's name; null is everybody.</param>
/// <param name="Kind">Kind of record, as in the entries; null is all.</param>
/// <param name="Before">Only entries before this one, to read on; null begins with the newest.</param>
internal sealed record AuditFilter(DateOnly? From = null, DateOnly? To = null, string? Who = null, string? Kind = null, long? Before = null)
{
    /// <summary>Reads it from an address. A day that is none is left out, and the page says so.</summary>
    public static AuditFilter Of(IQueryCollection query, out string? fault)
    {
        var (from, to) = (DayOf(query["from"]), DayOf(query["to"]));
        fault = from.IsRead && to.IsRead ? from.Day > to.Day ? "시작일이 종료일보다 늦습니다. 날짜를 바꿔 주십시오." : null : "날짜를 읽지 못했습니다. 2027-03-02처럼 적어 주십시오.";
        return new(from.Day, to.Day, TextOf(query["who"]), TextOf(query["kind"]), long.TryParse(query["before"], NumberStyles.None, CultureInfo.InvariantCulture, out var before) ? before : null);
    }

    /// <summary>The same as an address's query, without where it reads on from.</summary>
    public string ToQuery() => QueryString.Create(new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["from"] = From?.ToString("O", CultureInfo.InvariantCulture),
        ["to"] = To?.ToString("O", CultureInfo.InvariantCulture),
        ["who"] = Who,
        ["kind"] = Kind,
    }.Where(part => part.Value is not null)).ToString();

    private static (DateOnly? Day, bool IsRead) DayOf(StringValues text) =>
        TextOf(text) is not { } written ? (null, true) : DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? (day, true) : (null, false);

    private static string? TextOf(StringValues text) => string.IsNullOrWhiteSpace(text) ? null : text.ToString().Trim();
}
