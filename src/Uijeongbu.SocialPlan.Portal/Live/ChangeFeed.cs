using System.Collections.Concurrent;
using Uijeongbu.SocialPlan.Domain.Audit;

namespace Uijeongbu.SocialPlan.Portal.Live;

/// <summary>
/// Carries messages of committed changes to whoever listens to the region, in this process. With several nodes, the database's own
/// notifications come to stand behind this class. A message that is lost costs freshness, never data: pages read again when they come back.
/// </summary>
internal sealed partial class ChangeFeed(ILogger<ChangeFeed> log)
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<Subscription, Action<ChangeMessage>>> _regions = new(StringComparer.Ordinal);

    /// <summary>How many listen; a page that was closed must not be among them.</summary>
    public int SubscriberCount => _regions.Values.Sum(subscribers => subscribers.Count);

    /// <summary>Listens to one region until disposed. The listener must return at once and hand the work to its own circuit.</summary>
    public IDisposable Subscribe(string regionCode, Action<ChangeMessage> listener)
    {
        var subscribers = _regions.GetOrAdd(regionCode, _ => new());
        Subscription subscription = new(subscribers);
        subscribers[subscription] = listener;
        return subscription;
    }

    /// <summary>Tells the listeners of the region. Called after the commit, holding no lock.</summary>
    public void Publish(ChangeMessage message)
    {
        foreach (var (_, listener) in _regions.TryGetValue(message.RegionCode, out var subscribers) ? subscribers.ToArray() : [])
        {
            try
            {
                listener(message);
            }
            catch (ObjectDisposedException fault)
            {
                LogGone(fault); // its circuit ended between the look-up and the call
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "A listener was gone")]
    private partial void LogGone(Exception fault);

    private sealed class Subscription(ConcurrentDictionary<Subscription, Action<ChangeMessage>> among) : IDisposable
    {
        public void Dispose() => among.TryRemove(this, out _);
    }
}
