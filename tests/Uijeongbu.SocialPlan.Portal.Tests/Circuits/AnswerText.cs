using System.IO.Compression;
using System.Net;
using System.Text;
using Uijeongbu.SocialPlan.Portal.Tests.Security;

namespace Uijeongbu.SocialPlan.Portal.Tests.Circuits;

/// <summary>All that can be read of an answer: a page as people read it, tables and data as their values, workbooks and packages unpacked.</summary>
internal static class AnswerText
{
    private static readonly byte[] Packed = "PK\u0003\u0004"u8.ToArray();

    public static async Task<string> OfAsync(HttpResponseMessage answer) =>
        Of(await answer.Content.ReadAsByteArrayAsync(), answer.Content.Headers.ContentType?.MediaType is { } type && type.EndsWith("html", StringComparison.Ordinal));

    private static string Of(byte[] content, bool isPage) =>
        content.AsSpan().StartsWith(Packed) ? Unpacked(content)
        : isPage ? WebUtility.HtmlDecode(Person.WithoutTokens(Encoding.UTF8.GetString(content)))
        : Values(WebUtility.HtmlDecode(Encoding.UTF8.GetString(content)));

    // A comma between values is none between thousands; a calendar breaks its lines within words.
    private static string Values(string text) => text.Replace("\r\n ", "", StringComparison.Ordinal).Replace(',', '\n');

    private static string Unpacked(byte[] content)
    {
        using ZipArchive archive = new(new MemoryStream(content));
        StringBuilder text = new();
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using MemoryStream file = new();
            stream.CopyTo(file);
            text.AppendLine(Of(file.ToArray(), isPage: false));
        }

        return text.ToString();
    }
}
