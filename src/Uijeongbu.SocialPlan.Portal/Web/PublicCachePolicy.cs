using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;

namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>
/// Stores the answers of endpoints marked <see cref="PublicPageAttribute"/>: reads by strangers, status 200, no cookie.
/// Replaces the framework's default policy, which refuses every component page because of its antiforgery cookie.
/// </summary>
internal sealed class PublicCachePolicy : IOutputCachePolicy
{
    /// <summary>Longer values are answered but not stored, so that made-up addresses cannot fill the cache.</summary>
    private const int LongestValue = 60;

    /// <summary>A node that nobody told of a publication shows it at the latest after this time.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var page = context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<PublicPageAttribute>();
        context.EnableOutputCaching = page is not null;
        if (page is null)
        {
            return ValueTask.CompletedTask;
        }

        context.AllowCacheLookup = context.AllowCacheStorage = IsRead(context.HttpContext) && IsModest(context.HttpContext.Request, page);
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = Kept;
        context.Tags.Add(PublicCache.Tag);
        context.CacheVaryByRules.QueryKeys = page.QueryKeys.ToArray();
        context.CacheVaryByRules.VaryByHost = false; // public answers hold no absolute address of their own
        context.CacheVaryByRules.VaryByValues["lang"] = CultureInfo.CurrentUICulture.Name;
        context.CacheVaryByRules.VaryByValues["encoding"] = context.HttpContext.Request.Headers.AcceptEncoding.ToString();
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK && !response.Headers.ContainsKey(HeaderNames.SetCookie);
        return ValueTask.CompletedTask;
    }

    private static bool IsRead(HttpContext http) =>
        HttpMethods.IsGet(http.Request.Method) // HEAD arrives here as GET
        && http.User.Identity?.IsAuthenticated != true
        && !http.Request.Headers.ContainsKey(HeaderNames.Authorization);

    private static bool IsModest(HttpRequest request, PublicPageAttribute page) =>
        page.QueryKeys.All(key => request.Query[key].ToString().Length <= LongestValue);
}
