using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Uijeongbu.SocialPlan.Portal.Sms;

/// <summary>Posts text messages to the gateway. Numbers are kept nowhere: neither in the database nor in the log.</summary>
internal sealed class SmsSender(HttpClient http, SmsSettings settings)
{
    public bool IsConfigured => settings.IsConfigured;

    /// <summary>A Korean mobile number as it was typed, in digits; null when it is none.</summary>
    public static string? NumberOf(string typed)
    {
        var digits = string.Concat(typed.Where(letter => letter is not ('-' or ' ' or '.')));
        return digits.Length is 10 or 11 && digits.StartsWith("01", StringComparison.Ordinal) && digits.All(char.IsAsciiDigit) ? digits : null;
    }

    /// <exception cref="HttpRequestException">The gateway is away or did not take it.</exception>
    public async Task SendAsync(string to, string text, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, settings.Address) { Content = JsonContent.Create(new { from = settings.From, to, text }) };
        if (settings.Token is { Length: > 0 } token)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        using var answer = await http.SendAsync(request, cancellationToken);
        answer.EnsureSuccessStatusCode();
    }
}
