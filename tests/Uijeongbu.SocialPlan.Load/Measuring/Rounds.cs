namespace Uijeongbu.SocialPlan.Load.Measuring;

/// <summary>
/// Rounds of subject and yardstick in turns. A round whose yardstick took more than twice its own best is noise and dropped: the machine
/// did something else meanwhile.
/// </summary>
/// <param name="All">Every timed round.</param>
internal sealed record Rounds(IReadOnlyList<Round> All)
{
    /// <summary>The rounds that count.</summary>
    public IReadOnlyList<Round> Kept { get; } = [.. All.Where(r => r.Yardstick <= 2 * All.Min(b => b.Yardstick))];

    /// <summary>Whether more than half were dropped, so that nothing can be said.</summary>
    public bool IsNoisy => 2 * (All.Count - Kept.Count) > All.Count;

    /// <summary>Warms up, then measures.</summary>
    public static async Task<Rounds> MeasureAsync(Comparison comparison)
    {
        var rounds = new List<Round>();
        for (var i = -comparison.WarmUps; i < Math.Max(comparison.Rounds, 7); i++)
        {
            var round = new Round(await SampleAsync(comparison.Subject.Sample), await SampleAsync(comparison.Yardstick.Sample));
            if (i >= 0)
            {
                rounds.Add(round);
            }
        }

        return new(rounds);
    }

    /// <summary>
    /// The rubbish of one side is not swept up on the time of the other. Only the youngest generation: a full sweep gives memory back to
    /// the system, and whoever allocates next would pay for getting it again.
    /// </summary>
    private static Task<TimeSpan> SampleAsync(Sample sample)
    {
        GC.Collect(0);
        return sample();
    }
}

/// <summary>One round.</summary>
/// <param name="Subject">What the subject took.</param>
/// <param name="Yardstick">What the yardstick took.</param>
internal readonly record struct Round(TimeSpan Subject, TimeSpan Yardstick);
