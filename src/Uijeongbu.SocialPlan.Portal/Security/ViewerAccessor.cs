using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Security;

/// <summary>
/// Decides once, for pages and endpoints alike, who is looking: the account whose sign-in this request proved, or anyone. Rights are read
/// anew for each request; a circuit, which outlives its request, will need to ask again at each action.
/// </summary>
internal sealed class ViewerAccessor(IHttpContextAccessor requests)
{
    public ValueTask<Viewer> CurrentAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(requests.HttpContext?.Features.Get<SignedIn>()?.Viewer ?? Viewer.Anonymous);
    }
}
