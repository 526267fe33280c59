using Microsoft.AspNetCore.Http.Features;

namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>
/// Drops every cookie of a public answer. Each component page sets an antiforgery cookie, form or not; a stored answer must not
/// hand one visitor's cookie to the next, and a page for strangers needs none.
/// </summary>
internal sealed class NoCookies : IResponseCookiesFeature, IResponseCookies
{
    public static NoCookies Instance { get; } = new();

    public IResponseCookies Cookies => this;

    public void Append(string key, string value)
    {
    }

    public void Append(string key, string value, CookieOptions options)
    {
    }

    public void Delete(string key)
    {
    }

    public void Delete(string key, CookieOptions options)
    {
    }
}
