using System.Collections.Concurrent;

namespace Uijeongbu.SocialPlan.Portal.Security.OpenPages;

/// <summary>
/// The interactive pages of this process: how many each person has, by their connections, and which of them the watch looks after. The
/// framework sets no limit per person, so this does. A connection holds one page at most, and counts from its first word to its end.
/// </summary>
internal sealed class OpenCircuits(CircuitLimits limits, TimeProvider clock)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<OpenCircuit, byte> _watched = new();
    private readonly Dictionary<Guid, Person> _people = [];
    private int _total;

    /// <summary>Pages to look after.</summary>
    public IReadOnlyCollection<OpenCircuit> All => [.. _watched.Keys];

    public int CountOf(Guid userId)
    {
        lock (_gate)
        {
            return _people.TryGetValue(userId, out var person) ? person.Open.Count : 0;
        }
    }

    /// <summary>Whether the person may open one more page now, so that a page can say no before its script finds out.</summary>
    public bool HasRoomFor(Guid userId)
    {
        lock (_gate)
        {
            return HasRoom(PersonOf(userId));
        }
    }

    /// <summary>Counts a page that a connection begins; false when there are too many, or too many were begun within a minute.</summary>
    public bool TryStart(string connectionId, Guid userId)
    {
        lock (_gate)
        {
            var (person, now) = (PersonOf(userId), clock.GetUtcNow());
            while (person.Starts.TryPeek(out var start) && start <= now - Minute)
            {
                person.Starts.Dequeue();
            }

            if (!HasRoom(person) || person.Starts.Count >= limits.StartsPerMinute)
            {
                return false;
            }

            person.Starts.Enqueue(now);
            Add(person, connectionId);
            return true;
        }
    }

    /// <summary>A page whose line broke came back on another connection. It was let in before.</summary>
    public void Resumed(string connectionId, Guid userId)
    {
        lock (_gate)
        {
            Add(PersonOf(userId), connectionId);
        }
    }

    /// <summary>The connection is gone, whether it held a page or not.</summary>
    public void Closed(string connectionId, Guid userId)
    {
        lock (_gate)
        {
            _total -= PersonOf(userId).Open.Remove(connectionId) ? 1 : 0;
            foreach (var (id, _) in _people.Where(one => one.Value is { Open.Count: 0 } person && person.Starts.All(start => start <= clock.GetUtcNow() - Minute)).ToList())
            {
                _people.Remove(id);
            }
        }
    }

    public void Watch(OpenCircuit circuit) => _watched[circuit] = 0;

    public void Forget(OpenCircuit circuit) => _watched.TryRemove(circuit, out _);

    private bool HasRoom(Person person) => person.Open.Count < limits.PerPerson && _total < limits.Total;

    private void Add(Person person, string connectionId) => _total += person.Open.Add(connectionId) ? 1 : 0;

    private Person PersonOf(Guid userId) => _people.TryGetValue(userId, out var known) ? known : _people[userId] = new();

    private sealed class Person
    {
        public HashSet<string> Open { get; } = new(StringComparer.Ordinal);

        /// <summary>Of the last minute.</summary>
        public Queue<DateTimeOffset> Starts { get; } = new();
    }
}
