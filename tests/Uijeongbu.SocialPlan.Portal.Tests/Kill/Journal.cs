using System.Collections.Concurrent;

namespace Uijeongbu.SocialPlan.Portal.Tests.Kill;

/// <summary>What became of a command as its writer knows it. A command is written down before it is sent.</summary>
internal enum Fate
{
    /// <summary>Sent; whether it was done is not known.</summary>
    Sent,

    /// <summary>저장됨 was shown.</summary>
    Acknowledged,

    /// <summary>Refused, or someone else was first.</summary>
    Refused,
}

/// <summary>One command of a writer.</summary>
/// <param name="Id">Command id.</param>
/// <param name="Indicator">The cell.</param>
/// <param name="Value">A value that no other command has.</param>
/// <param name="BaseVersion">The version the writer saw.</param>
internal sealed record Written(Guid Id, Guid Indicator, decimal Value, long BaseVersion)
{
    public Fate Fate { get; set; }
}

/// <summary>The commands of all writers.</summary>
internal sealed class Journal
{
    private readonly ConcurrentDictionary<Guid, Written> _commands = new();
    private long _value;

    public IReadOnlyCollection<Written> Commands => [.. _commands.Values];

    public Written Write(Guid indicator, long baseVersion)
    {
        Written written = new(Guid.CreateVersion7(), indicator, Interlocked.Increment(ref _value), baseVersion);
        _commands[written.Id] = written;
        return written;
    }
}
