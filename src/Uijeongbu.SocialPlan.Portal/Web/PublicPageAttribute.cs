namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>
/// Marks a page or endpoint whose answer depends on nothing but published data, its address, the language and the named query keys.
/// Such an answer carries no cookie, is stored by the output cache for ten minutes at most (whatever publishes at run time must evict its tag), and may be compressed.
/// A page with a form that needs an antiforgery token must not carry this mark: its cookie would be swallowed.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PublicPageAttribute(params string[] queryKeys) : Attribute
{
    /// <summary>The query keys that change the answer, besides <c>lang</c>. Every other key is ignored, by the page and by the cache.</summary>
    public IReadOnlyList<string> QueryKeys { get; } = queryKeys;
}
