using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>
/// Gives a public answer an entity tag of its content. Browsers ask again each time (a correction must be seen at once) and
/// mostly get 304. The answer is held in memory for that: public pages are some ten kilobytes, and it happens once per stored answer.
/// </summary>
internal static class EntityTag
{
    public static async Task AddAsync(HttpContext http, RequestDelegate next)
    {
        var response = http.Response;
        var sent = response.Body;
        await using var held = new MemoryStream();
        response.Body = held;
        try
        {
            await next(http);
        }
        finally
        {
            response.Body = sent;
        }

        if (response.StatusCode == StatusCodes.Status200OK)
        {
            var digest = SHA256.HashData(held.GetBuffer().AsSpan(0, (int)held.Length));
            // Weak: the same page goes out plain, gzip and brotli under one tag.
            response.Headers.ETag = $"W/\"{Convert.ToHexStringLower(digest.AsSpan(0, 12))}\"";
            response.Headers.CacheControl = "public, no-cache";
            response.Headers.Vary = HeaderNames.AcceptEncoding;
            response.Headers.Remove(HeaderNames.Pragma); // the antiforgery service forbids all storing, in a header of 1996
        }

        held.Position = 0;
        await held.CopyToAsync(sent, http.RequestAborted);
    }
}
