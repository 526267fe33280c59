using System.Numerics;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Draws;

/// <summary>
/// xoshiro256** 1.0 (Blackman, Vigna 2018, https://prng.di.unimi.it/xoshiro256starstar.c). Its numbers are stated by the algorithm alone, so a
/// seed gives the same draws on every machine and under every version of the runtime; <see cref="Random"/> promises neither.
/// </summary>
public sealed class Xoshiro256
{
    private ulong _s0, _s1, _s2, _s3;

    /// <param name="seed">Any number; the state is filled by <see cref="SplitMix64"/>, as the authors advise.</param>
    public Xoshiro256(ulong seed)
    {
        var mix = new SplitMix64(seed);
        (_s0, _s1, _s2, _s3) = (mix.Next(), mix.Next(), mix.Next(), mix.Next());
    }

    /// <summary>Starts at a state; for comparing with published numbers.</summary>
    /// <exception cref="ArgumentException">All four are 0, the one state without an end.</exception>
    public Xoshiro256(ulong s0, ulong s1, ulong s2, ulong s3)
    {
        if ((s0 | s1 | s2 | s3) == 0)
        {
            throw new ArgumentException("A state of zeros gives nothing but zeros.", nameof(s0));
        }

        (_s0, _s1, _s2, _s3) = (s0, s1, s2, s3);
    }

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        unchecked
        {
            var result = BitOperations.RotateLeft(_s1 * 5, 7) * 9;
            var t = _s1 << 17;
            _s2 ^= _s0;
            _s3 ^= _s1;
            _s1 ^= _s2;
            _s0 ^= _s3;
            _s2 ^= t;
            _s3 = BitOperations.RotateLeft(_s3, 45);
            return result;
        }
    }

    /// <summary>A multiple of 2^-53 in [0, 1), from the upper 53 bits.</summary>
    public double NextUnit() => (Next() >> 11) * (1d / (1UL << 53));

    /// <summary>A whole number from 0 to below <paramref name="count"/>: the upper half of a product, uneven by at most count / 2^64.</summary>
    public int NextIndex(int count) => (int)Math.BigMul(Next(), (ulong)count, out _);
}
