namespace Uijeongbu.SocialPlan.Load.Measuring;

/// <summary>A figure of speed: the ratio of our code to a yardstick that is measured in the same run.</summary>
/// <param name="Name">As <c>scripts/bench NAME</c> takes it.</param>
/// <param name="Aim">The ratio wanted.</param>
/// <param name="Reads">How the ratio reads.</param>
/// <param name="PrepareAsync">Makes both sides ready; not timed.</param>
internal sealed record Figure(string Name, double Aim, RatioReads Reads, Func<Task<Comparison>> PrepareAsync);

/// <summary>How a ratio reads.</summary>
internal enum RatioReads
{
    /// <summary>The subject costs this many times the yardstick: at most the aim.</summary>
    TimesTheCost,

    /// <summary>The subject is this many times as fast as the yardstick: at least the aim.</summary>
    TimesAsFast,
}

/// <summary>Does the work of one side once and says what it cost.</summary>
internal delegate Task<TimeSpan> Sample();

/// <summary>Two sides, ready to be measured in turns.</summary>
internal sealed class Comparison : IAsyncDisposable
{
    /// <summary>Our code, and what it does.</summary>
    public required (string What, Sample Sample) Subject { get; init; }

    /// <summary>What it is compared with, and what that does.</summary>
    public required (string What, Sample Sample) Yardstick { get; init; }

    /// <summary>Untimed rounds before the timed ones.</summary>
    public int WarmUps { get; init; } = 3;

    /// <summary>Timed rounds, at least seven.</summary>
    public int Rounds { get; init; } = 9;

    /// <summary>Further lines: what one sample holds, allocations.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Ends what was started for the measurement.</summary>
    public Func<ValueTask> Release { get; init; } = () => ValueTask.CompletedTask;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Release();
}
