using System.Globalization;
using Uijeongbu.SocialPlan.Domain;

namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>How figures, dates and times are written on public pages, in Korean and in English. Rounds half away from zero, for show only.</summary>
public sealed class Formats
{
    private static readonly Formats Korean = new(english: false);
    private static readonly Formats English = new(english: true);

    private readonly bool _english;

    private Formats(bool english) => _english = english;

    /// <summary>The formats of the language of the request.</summary>
    public static Formats Current => Languages.IsEnglish ? English : Korean;

    /// <summary>A rate: the policy's decimals, a space, the sign: <c>126.8 %</c>. An en dash where there is none.</summary>
    public string Rate(decimal? percent, int decimals = 1) => percent is { } value ? Number(value, decimals) + " %" : "–";

    /// <summary>A percentage as somebody else printed it: 120 stays <c>120 %</c>.</summary>
    public string Percent(decimal printed) => Number(printed / 1.0000000000000000000000000000m) + " %"; // without zeros that a database adds

    /// <summary>A number with thousands separators and exactly so many decimals.</summary>
    public string Number(decimal value, int decimals) =>
        decimal.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>A number with the decimals it was entered with: 91.1 stays 91.1, 3186 becomes 3,186.</summary>
    public string Number(decimal value) => Number(value, value.Scale);

    /// <summary>A whole count with thousands separators.</summary>
    public string Count(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A day: <c>2026. 3. 31.</c> or <c>31 March 2026</c>.</summary>
    public string Date(DateOnly day) => _english
        ? day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        : day.ToString("yyyy'. 'M'. 'd'.'", CultureInfo.InvariantCulture);

    /// <summary>A day or a month as sources give it (<c>2024-02-13</c>, <c>2022-02</c>); anything else as it stands.</summary>
    public string PartialDate(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Date(day);
        }

        return DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month.ToString(_english ? "MMMM yyyy" : "yyyy'. 'M'.'", CultureInfo.InvariantCulture)
            : text;
    }

    /// <summary>The time of an instant on Korean clocks: <c>18:00</c>.</summary>
    /// <param name="utc">The instant as stored, in UTC.</param>
    public string TimeOfDay(DateTime utc)
    {
        var time = Korea.LocalOf(utc).ToString("HH:mm", CultureInfo.InvariantCulture);
        return _english ? time + " KST" : time;
    }

    /// <summary>An instant in Korean time to the minute: <c>2026. 3. 31. 18:00</c> or <c>31 March 2026, 18:00 KST</c>.</summary>
    /// <param name="utc">The instant as stored, in UTC.</param>
    public string Moment(DateTime utc)
    {
        var local = Korea.LocalOf(utc);
        var day = Date(DateOnly.FromDateTime(local));
        return _english ? $"{day}, {TimeOfDay(utc)}" : $"{day} {TimeOfDay(utc)}";
    }

    /// <summary>An instant in Korean time to the second, where the order of things counts: <c>2026. 3. 31. 18:00:05</c>.</summary>
    /// <param name="utc">The instant as stored, in UTC.</param>
    public string Second(DateTime utc)
    {
        var local = Korea.LocalOf(utc);
        return Date(DateOnly.FromDateTime(local)) + local.ToString(" HH:mm:ss", CultureInfo.InvariantCulture) + (_english ? " KST" : "");
    }
}
