using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Verify;

/// <summary>Fills in the verifier's form as a browser without scripts does.</summary>
internal sealed partial class VerifierVisitor(PublicSite site) : IDisposable
{
    public const string Heads = "추진전략,세부사업,성과지표,단위,방향,목표,실적,공표달성률";

    private readonly HttpClient _client = site.Visitor();

    /// <summary>Sends a file.</summary>
    public Task<VerifierPage> SendAsync(byte[] file, string name, params (string Name, string Value)[] fields) => PostAsync("/verify", FormOf(fields, file, name));

    /// <summary>Sends pasted text.</summary>
    public Task<VerifierPage> PasteAsync(string text, params (string Name, string Value)[] fields) => PostAsync("/verify", FormOf([.. fields, ("text", text)]));

    /// <summary>Asks for the workbook.</summary>
    public async Task<HttpResponseMessage> DownloadAsync(MultipartFormDataContent form) => await _client.PostAsync("/verify/workbook", form);

    /// <summary>Opens an address.</summary>
    public async Task<VerifierPage> OpenAsync(string address) => await ReadAsync(await _client.GetAsync(address));

    /// <summary>Posts a form.</summary>
    public async Task<VerifierPage> PostAsync(string address, HttpContent form) => await ReadAsync(await _client.PostAsync(address, form));

    public static MultipartFormDataContent FormOf((string Name, string Value)[] fields, byte[]? file = null, string name = "")
    {
        var form = new MultipartFormDataContent();
        foreach (var field in fields)
        {
            form.Add(new StringContent(field.Value, Encoding.UTF8), field.Name);
        }

        if (file is not null)
        {
            form.Add(new ByteArrayContent(file), "file", name);
        }

        return form;
    }

    public void Dispose() => _client.Dispose();

    private static async Task<VerifierPage> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            var page = await response.Content.ReadAsStringAsync();
            var main = WebUtility.HtmlDecode(TagPattern().Replace(page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)], " "));
            return new(response.StatusCode, page, SpacePattern().Replace(main, " "));
        }
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex TagPattern();

    [GeneratedRegex(@"\s+")]
    private static partial Regex SpacePattern();
}

/// <summary>An answer of the verifier.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Html">The page.</param>
/// <param name="Words">What the main part says, without markup.</param>
internal sealed record VerifierPage(HttpStatusCode Status, string Html, string Words)
{
    public bool HasResult => Html.Contains("id=\"result\"", StringComparison.Ordinal);

    public bool HasFaults => Html.Contains("id=\"faults\"", StringComparison.Ordinal);
}
