namespace Uijeongbu.SocialPlan.Portal.Security;

/// <summary>Decides once, for pages and endpoints alike, who is looking. There are no accounts yet, so the portal registers it for everyone as anonymous.</summary>
internal sealed class ViewerAccessor(Viewer current)
{
    public ValueTask<Viewer> CurrentAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(current);
    }
}
