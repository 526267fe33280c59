using Uijeongbu.SocialPlan.Domain.Scoring.Draws;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;

/// <summary>Weights of a draw, summing to 1, by the law of a <see cref="WeightVariation"/>.</summary>
internal sealed class DrawnWeights
{
    private readonly double[] _official;
    private readonly double _share;
    private readonly WeightVariationKind _kind;
    private readonly GammaLaw[] _laws;
    private readonly NormalLaw _normal;

    public DrawnWeights(IReadOnlyList<StabilityCriterion> criteria, WeightVariation variation, Xoshiro256 bits)
    {
        var total = criteria.Sum(c => c.Weight);
        _official = [.. criteria.Select(c => (double)(c.Weight / total))];
        _kind = variation.Kind;
        _share = (double)variation.Parameter;
        _laws = _kind == WeightVariationKind.Dirichlet
            ? [.. criteria.Select(c => new GammaLaw((double)(variation.Parameter * c.Weight / total)))]
            : [];
        _normal = new(bits);
    }

    /// <summary>The next weights.</summary>
    public void Draw(Span<double> weights)
    {
        var sum = 0d;
        for (var c = 0; c < weights.Length; c++)
        {
            weights[c] = _kind switch
            {
                WeightVariationKind.Dirichlet => _laws[c].Draw(_normal),
                WeightVariationKind.Uniform => _official[c] * (1d + _share * (2d * _normal.Bits.NextUnit() - 1d)),
                _ => _official[c],
            };
            sum += weights[c];
        }

        for (var c = 0; c < weights.Length; c++)
        {
            weights[c] /= sum;
        }
    }
}
