namespace Uijeongbu.SocialPlan.Portal.Features.Verify;

/// <summary>
/// Two tables are read at a time, however many are being sent: one of full size takes memory and seconds of a processor. It is passed
/// only once a form has arrived, so that a slow line holds nobody else up.
/// </summary>
internal sealed class VerifyGate : IDisposable
{
    private readonly SemaphoreSlim _places = new(2);

    /// <summary>Waits for a place and does the work there.</summary>
    public async Task<T> PassAsync<T>(Func<Task<T>> work, CancellationToken cancel)
    {
        await _places.WaitAsync(cancel);
        try
        {
            return await work();
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose() => _places.Dispose();
}
