using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Components;

/// <summary>What every part of a public page needs: the language, the formats, and links that keep the language.</summary>
public abstract class PublicComponent : ComponentBase
{
    /// <summary>The request being answered; public pages are rendered on the server only.</summary>
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    /// <summary>How figures and dates are written in the language of the request.</summary>
    protected static Formats Formats => Formats.Current;

    /// <summary>Whether the visitor reads English.</summary>
    protected static bool IsEnglish => Languages.IsEnglish;

    /// <summary>An address on this site in the language of the request. Query and fragment of <paramref name="path"/> are kept.</summary>
    protected static string LinkTo(string path) => IsEnglish ? InEnglish(path) : path;

    /// <summary>This page in Korean or English: the same address with the query keys the page knows, and no others (the answer is stored).</summary>
    protected string ThisPage(bool english)
    {
        var path = Http.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? Http.Features.Get<IExceptionHandlerPathFeature>()?.Path
            ?? Http.Request.Path.Value
            ?? "/";
        var keys = Http.GetEndpoint()?.Metadata.GetMetadata<PublicPageAttribute>()?.QueryKeys ?? [];
        var known = keys.Where(Http.Request.Query.ContainsKey)
            .Select(key => KeyValuePair.Create(key, (string?)Http.Request.Query[key].ToString()));
        var address = new PathString(path).ToUriComponent() + QueryString.Create(known);
        return english ? InEnglish(address) : address;
    }

    private static string InEnglish(string address)
    {
        var (rest, fragment) = Split(address, '#');
        var (path, query) = Split(rest, '?');
        return path + (query.Length == 0 ? "?" : query + "&") + Languages.QueryKey + "=" + Languages.English.Name + fragment;
    }

    private static (string Before, string From) Split(string text, char at)
    {
        var place = text.IndexOf(at, StringComparison.Ordinal);
        return place < 0 ? (text, "") : (text[..place], text[place..]);
    }
}
