using CsCheck;
using Uijeongbu.SocialPlan.Domain.Scoring.Draws;
using Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Draws;

/// <summary>Logarithm, exponential and the laws made of them.</summary>
public sealed class VariateTests
{
    private const int Draws = 200_000;

    [Fact]
    public void The_logarithm_is_that_of_the_runtime_within_its_last_digits() =>
        Gen.Select(Gen.Double[1d, 2d], Gen.Int[-1020, 1020]).Sample(
            (mantissa, exponent) => IsClose(PortableMath.Log(Math.ScaleB(mantissa, exponent)), Math.Log(Math.ScaleB(mantissa, exponent))),
            iter: Cases.Count);

    [Fact]
    public void The_logarithm_near_1_keeps_its_digits() =>
        Gen.Double[-0.001d, 0.001d].Sample(x => IsClose(PortableMath.Log(1d + x), Math.Log(1d + x)), iter: Cases.Count);

    [Fact]
    public void The_exponential_is_that_of_the_runtime_within_its_last_digits() =>
        Gen.Double[-700d, 700d].Sample(x => IsClose(PortableMath.Exp(x), Math.Exp(x), 16), iter: Cases.Count);

    [Fact]
    public void Exact_places_are_exact()
    {
        PortableMath.Log(1d).Should().Be(0d);
        PortableMath.Exp(0d).Should().Be(1d);
        PortableMath.Exp(-800d).Should().Be(0d);
    }

    [Fact]
    public void A_normal_variate_has_mean_0_sd_1_and_the_right_tails()
    {
        var normal = new NormalLaw(new(11));
        var draws = Enumerable.Range(0, Draws).Select(_ => normal.Draw()).ToList();
        draws.Average().Should().BeApproximately(0d, 0.01d);
        draws.Average(x => x * x).Should().BeApproximately(1d, 0.015d);
        (draws.Count(x => Math.Abs(x) > 1.959964d) / (double)Draws).Should().BeApproximately(0.05d, 0.002d);
    }

    [Theory]
    [InlineData(0.2d)]
    [InlineData(0.9d)]
    [InlineData(1d)]
    [InlineData(2.5d)]
    [InlineData(40d)]
    public void A_gamma_variate_has_the_mean_variance_and_skew_of_its_shape(double shape)
    {
        var (law, normal) = (new GammaLaw(shape), new NormalLaw(new(13)));
        var draws = Enumerable.Range(0, Draws).Select(_ => law.Draw(normal)).ToList();
        var mean = draws.Average();
        var variance = draws.Average(x => (x - mean) * (x - mean));
        mean.Should().BeApproximately(shape, 0.01d * Math.Max(shape, 1d));
        variance.Should().BeApproximately(shape, 0.02d * Math.Max(shape, 1d));
        (draws.Average(x => Math.Pow(x - mean, 3)) / Math.Pow(variance, 1.5)).Should().BeApproximately(2d / Math.Sqrt(shape), 0.1d * Math.Max(1d, 2d / Math.Sqrt(shape)));
    }

    [Fact]
    public void A_shape_of_0_always_gives_0() => new GammaLaw(0d).Draw(new(new(1))).Should().Be(0d);

    private static bool IsClose(double x, double y, int units = 4) => Math.Abs(x - y) <= units * (Math.BitIncrement(Math.Abs(y)) - Math.Abs(y));
}
