using System.Collections.Concurrent;

namespace Uijeongbu.SocialPlan.Portal.Security.OpenPages;

/// <summary>
/// The interactive pages of this process that have a connection. The framework sets no limit per person, so this does; a start is counted
/// until its page stands, because many can be asked for at once.
/// </summary>
internal sealed class OpenCircuits(CircuitLimits limits, TimeProvider clock)
{
    private static readonly TimeSpan StartTakes = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<OpenCircuit, byte> _open = new();
    private readonly Dictionary<Guid, Person> _people = [];
    private int _starting;

    public IReadOnlyCollection<OpenCircuit> All => [.. _open.Keys];

    public int CountOf(Guid userId)
    {
        lock (_gate)
        {
            return _people.TryGetValue(userId, out var person) ? person.Open : 0;
        }
    }

    /// <summary>Whether the person may open one more page now, so that a page can say no before its script finds out.</summary>
    public bool HasRoomFor(Guid userId) => CountOf(userId) < limits.PerPerson && _open.Count < limits.Total;

    /// <summary>Counts a start; false when there are too many.</summary>
    public bool TryStart(Guid userId)
    {
        var now = clock.GetUtcNow();
        lock (_gate)
        {
            Prune(now);
            var person = _people.TryGetValue(userId, out var known) ? known : _people[userId] = new();
            if (person.Open + person.Starting.Count >= limits.PerPerson || person.Starts.Count >= limits.StartsPerMinute || _open.Count + _starting >= limits.Total)
            {
                return false;
            }

            person.Starting.Enqueue(now);
            person.Starts.Enqueue(now);
            _starting++;
            return true;
        }
    }

    /// <summary>The page stands, or stands again after its line broke.</summary>
    public void Connected(OpenCircuit circuit)
    {
        lock (_gate)
        {
            if (_open.TryAdd(circuit, 0) && circuit.UserId is { } userId)
            {
                var person = _people.TryGetValue(userId, out var known) ? known : _people[userId] = new();
                person.Open++;
                _starting -= person.Starting.TryDequeue(out _) ? 1 : 0;
            }
        }
    }

    public void Disconnected(OpenCircuit circuit)
    {
        lock (_gate)
        {
            if (_open.TryRemove(circuit, out _) && circuit.UserId is { } userId)
            {
                _people[userId].Open--;
            }
        }
    }

    private void Prune(DateTimeOffset now)
    {
        foreach (var (userId, person) in _people)
        {
            while (person.Starting.TryPeek(out var start) && start <= now - StartTakes)
            {
                person.Starting.Dequeue();
                _starting--;
            }

            while (person.Starts.TryPeek(out var start) && start <= now - Minute)
            {
                person.Starts.Dequeue();
            }

            if (person is { Open: 0, Starting.Count: 0, Starts.Count: 0 })
            {
                _people.Remove(userId);
            }
        }
    }

    private sealed class Person
    {
        public int Open { get; set; }

        /// <summary>Asked for and not standing yet.</summary>
        public Queue<DateTimeOffset> Starting { get; } = new();

        /// <summary>Of the last minute.</summary>
        public Queue<DateTimeOffset> Starts { get; } = new();
    }
}
