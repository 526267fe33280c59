namespace Uijeongbu.SocialPlan.Domain.Scoring.Draws;

/// <summary>
/// Standard normal variates by Marsaglia's polar method (SIAM Review 6, 1964): a point in the unit disc gives two; the second is kept for the
/// next call.
/// </summary>
/// <param name="bits">The source, shared with whoever else draws.</param>
public sealed class NormalLaw(Xoshiro256 bits)
{
    private double _spare;
    private bool _hasSpare;

    /// <summary>The source.</summary>
    public Xoshiro256 Bits { get; } = bits;

    /// <summary>One variate.</summary>
    public double Draw()
    {
        if (_hasSpare)
        {
            _hasSpare = false;
            return _spare;
        }

        double x, y, square;
        do
        {
            x = 2d * Bits.NextUnit() - 1d;
            y = 2d * Bits.NextUnit() - 1d;
            square = x * x + y * y;
        }
        while (square is >= 1d or 0d);

        var factor = Math.Sqrt(-2d * PortableMath.Log(square) / square);
        (_spare, _hasSpare) = (y * factor, true);
        return x * factor;
    }
}
