using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Monitoring;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;

/// <summary>Words of the desk.</summary>
internal static class DeskText
{
    private const string Letters = "가나다라마바사아자차카타파하";

    /// <summary>A member of a project without a name: <c>가 단원</c>.</summary>
    /// <param name="place">From 0, in the order in which the cards were dealt.</param>
    public static string MemberAt(int place) => $"{Letters[place % Letters.Length]}{(place < Letters.Length ? "" : (1 + place / Letters.Length).ToString(CultureInfo.InvariantCulture))} 단원";

    /// <summary>A mean: <c>3.8</c>.</summary>
    public static string Mean(PointSummary points) => points.Mean?.ToString("0.0", CultureInfo.InvariantCulture) ?? "–";

    /// <summary>An agreement: <c>0.62</c>, or why there is none.</summary>
    public static string Alpha(RoundAgreement agreement) => agreement.Alpha.Value is { } value ? value.ToString("0.00", CultureInfo.InvariantCulture) : "구할 수 없음";

    /// <summary>Words of a member as a form names them.</summary>
    public static string PlaceOf(SubmittedReview review, string key) => string.Create(CultureInfo.InvariantCulture, $"{review.CardId}/{review.Number}/{key}");

    /// <summary>The same, read back; null for anything else.</summary>
    public static SourcePlace? ReadPlace(string text) => text.Split('/', 3) is [var card, var number, var key] && Guid.TryParse(card, out var id)
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? new(id, version, key) : null;
}
