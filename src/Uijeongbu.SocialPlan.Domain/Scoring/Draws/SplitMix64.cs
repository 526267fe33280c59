namespace Uijeongbu.SocialPlan.Domain.Scoring.Draws;

/// <summary>
/// SplitMix64 (Steele, Lea, Flood 2014; the public-domain form of Vigna, https://prng.di.unimi.it/splitmix64.c). Makes the state of a better
/// generator from one number; two seeds that differ by 1 give unrelated states.
/// </summary>
/// <param name="seed">Any number.</param>
public sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        unchecked
        {
            var z = _state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
