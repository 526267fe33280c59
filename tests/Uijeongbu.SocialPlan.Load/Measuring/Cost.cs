using System.Diagnostics;

namespace Uijeongbu.SocialPlan.Load.Measuring;

/// <summary>What a piece of work costs in this process.</summary>
internal static class Cost
{
    public static Task<TimeSpan> Time(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Task.FromResult(Stopwatch.GetElapsedTime(start));
    }

    /// <summary>Bytes that the calling thread allocates for it.</summary>
    public static long Allocated(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
