using System.Net;
using System.Text.RegularExpressions;

namespace Uijeongbu.SocialPlan.Load.Circuits;

/// <summary>Signs in over the form as a browser does and keeps the cookies.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly HttpClient _http;

    public Visitor(Uri site) => _http = new(new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = site };

    public CookieContainer Cookies { get; } = new();

    /// <exception cref="InvalidOperationException">The portal did not sign the account in.</exception>
    public async Task SignInAsync(string email, string password)
    {
        Uri page = new("/sign-in", UriKind.Relative);
        var token = Token().Match(await _http.GetStringAsync(page)).Groups["token"].Value;
        using FormUrlEncodedContent form = new(
        [
            new("Email", email), new("Password", password), new("_handler", "sign-in"), new("__RequestVerificationToken", token),
        ]);
        using var answer = await _http.PostAsync(page, form);
        if (answer.StatusCode is not HttpStatusCode.Found)
        {
            throw new InvalidOperationException($"{email} was not signed in: {(int)answer.StatusCode}.");
        }
    }

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
