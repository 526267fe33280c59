namespace Uijeongbu.SocialPlan.Domain.Scoring.Draws;

/// <summary>
/// The gamma law of one shape and scale 1, drawn by the method of Marsaglia and Tsang (ACM Transactions on Mathematical Software 26, 2000,
/// https://doi.org/10.1145/358407.358414); below shape 1 as a variate of shape + 1 times U^(1/shape). A shape of 0 always gives 0.
/// </summary>
public sealed class GammaLaw
{
    private readonly double _shape;
    private readonly double _d;
    private readonly double _c;

    /// <param name="shape">0 or more.</param>
    public GammaLaw(double shape)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(shape);
        _shape = shape;
        _d = (shape < 1d ? shape + 1d : shape) - 1d / 3d;
        _c = 1d / Math.Sqrt(9d * _d);
    }

    /// <summary>One variate.</summary>
    public double Draw(NormalLaw normal)
    {
        ArgumentNullException.ThrowIfNull(normal);
        if (_shape == 0d)
        {
            return 0d;
        }

        var variate = DrawFromOne(normal);
        return _shape < 1d ? variate * PortableMath.Exp(PortableMath.Log(1d - normal.Bits.NextUnit()) / _shape) : variate;
    }

    private double DrawFromOne(NormalLaw normal)
    {
        while (true)
        {
            var x = normal.Draw();
            var v = 1d + _c * x;
            if (v <= 0d)
            {
                continue;
            }

            v = v * v * v;
            var u = 1d - normal.Bits.NextUnit();
            var square = x * x;
            if (u < 1d - 0.0331d * square * square
                || PortableMath.Log(u) < 0.5d * square + _d * (1d - v + PortableMath.Log(v)))
            {
                return _d * v;
            }
        }
    }
}
