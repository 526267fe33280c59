using System.IO.Compression;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;

namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>
/// The output cache in front of public pages. Inside the cache, in this order: compression, then the entity tag; so the stored
/// answer is already compressed and a hit costs neither rendering nor packing.
/// </summary>
internal static class PublicCache
{
    /// <summary>
    /// Tag of everything stored here. Whoever publishes calls <c>IOutputCacheStore.EvictByTagAsync(PublicCache.Tag)</c> afterwards; other nodes
    /// follow within ten minutes.
    /// </summary>
    public const string Tag = "public";

    /// <summary>Registers cache and compression.</summary>
    public static IServiceCollection AddPublicCache(this IServiceCollection services)
    {
        services.AddOutputCache(o =>
        {
            o.UseCaseSensitivePaths = true; // pages repeat their own address in links
            o.AddBasePolicy(policy => policy.AddPolicy<PublicCachePolicy>(), excludeDefaultPolicy: true);
        });
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);
        // Safe over TLS although the body may echo the request: a public answer holds no secret to guess at.
        return services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "text/csv"];
        });
    }

    /// <summary>Serves marked endpoints from the cache. Comes after routing and authentication.</summary>
    public static void UsePublicCache(this WebApplication app)
    {
        app.UseWhen(IsErrorPage, branch => branch.Use(WithoutCookies));
        app.UseWhen(IsPublic, branch =>
        {
            branch.Use(WithoutCookies);
            branch.UseOutputCache();
            branch.UseResponseCompression();
            branch.Use(EntityTag.AddAsync);
        });
    }

    // Nobody's first visit to an error leaves a cookie behind.
    private static bool IsErrorPage(HttpContext http) => http.Request.Path.StartsWithSegments("/status", StringComparison.Ordinal);

    private static bool IsPublic(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<PublicPageAttribute>() is not null;

    private static Task WithoutCookies(HttpContext http, RequestDelegate next)
    {
        http.Features.Set<IResponseCookiesFeature>(NoCookies.Instance);
        http.Request.Headers.AcceptEncoding = PreferredEncoding(http.Request);
        return next(http);
    }

    /// <summary>One of <c>br</c>, <c>gzip</c> or nothing: the browsers' many spellings would each become a cache entry of their own.</summary>
    private static string? PreferredEncoding(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding.Where(e => e.Quality is null or > 0).Select(e => e.Value.ToString()).ToList();
        return accepted.Contains("br", StringComparer.OrdinalIgnoreCase) ? "br"
            : accepted.Contains("gzip", StringComparer.OrdinalIgnoreCase) ? "gzip"
            : null;
    }
}
