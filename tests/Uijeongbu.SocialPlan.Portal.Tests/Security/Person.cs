using System.Net;
using System.Text.RegularExpressions;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>A person with a browser that keeps cookies and fills in forms as they stand on the page. Follows no redirect by itself.</summary>
internal sealed partial class Person : IDisposable
{
    public const string SamplePassword = "socialplan-demo-2026";

    private readonly HttpClient _client;

    public Person(PublicSite site)
        : this(site.Address)
    {
    }

    public Person(Uri site)
    {
        _client = new(new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = site };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd("TestBrowser/1.0");
    }

    public CookieContainer Cookies { get; } = new();

    public static async Task<Person> SignedInAsync(PublicSite site, string email, string password = SamplePassword)
    {
        Person person = new(site);
        using var answer = await person.SignInAsync(email, password);
        answer.StatusCode.Should().Be(HttpStatusCode.Found, $"{email} signs in");
        return person;
    }

    public Task<HttpResponseMessage> GetAsync(string address) => _client.GetAsync(address);

    public async Task<string> ReadAsync(string address)
    {
        using var answer = await _client.GetAsync(address);
        answer.StatusCode.Should().Be(HttpStatusCode.OK, address);
        return await answer.Content.ReadAsStringAsync();
    }

    public Task<HttpResponseMessage> SignInAsync(string email, string password, string address = "/sign-in") =>
        SendAsync(address, "sign-in", new() { ["Email"] = email, ["Password"] = password });

    /// <summary>Opens the page, fills in the form of that name, and sends it there or elsewhere.</summary>
    public async Task<HttpResponseMessage> SendAsync(string address, string form, Dictionary<string, string> fields, string? to = null)
    {
        var page = await ReadAsync(address);
        fields["_handler"] = form;
        fields["__RequestVerificationToken"] = Token().Match(page).Groups[1].Value;
        return await PostAsync(to ?? address, fields);
    }

    /// <summary>Sends just these fields.</summary>
    public async Task<HttpResponseMessage> PostAsync(string address, Dictionary<string, string> fields)
    {
        using FormUrlEncodedContent content = new(fields);
        return await _client.PostAsync(address, content);
    }

    /// <summary>Sends a form with files.</summary>
    /// <summary>Sends JSON with the token that a page carries for its script; without one when it is null.</summary>
    public Task<HttpResponseMessage> SendJsonAsync(string address, string json, string? token)
    {
        HttpRequestMessage request = new(HttpMethod.Post, address) { Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json") };
        if (token is not null)
        {
            request.Headers.Add("RequestVerificationToken", token);
        }

        return _client.SendAsync(request);
    }

    public Task<HttpResponseMessage> SendAsync(string address, HttpContent form) => _client.PostAsync(address, form);

    /// <summary>A page without what is new at each request: the tokens of its forms and the framework's sealed state at its end.</summary>
    public static string WithoutTokens(string page) => State().Replace(Token().Replace(page, ""), "");

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("<!--Blazor-[A-Za-z-]+:[^>]*-->")]
    private static partial Regex State();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
