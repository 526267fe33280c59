namespace Uijeongbu.SocialPlan.Domain.Scoring.Profiles;

/// <summary>R = 100 T / A for A above 0: the other 하향 formula in use. Never below 0, and without meaning at A = 0.</summary>
internal sealed class InverseDown() : RateProfile(FormulaName, Scoring.Direction.LowerIsBetter)
{
    public const string FormulaName = "inverse-down";

    internal override RawRate Compute(in RateCase reading)
    {
        if (reading.Target == 0m)
        {
            return Edges.ZeroTarget(reading, FormulaName);
        }

        if (reading.Target < 0m)
        {
            return Edges.NegativeTarget(reading, FormulaName);
        }

        return reading.Actual switch
        {
            0m => AtPole(reading, reading.Edges.ZeroActualInverse, ZeroActualEdges).With(ScoreHints.ZeroActual),
            < 0m => AtPole(reading, reading.Edges.NegativeActualInverse, NegativeActualEdges).With(ScoreHints.MixedSign),
            _ => new(100m * reading.Target / reading.Actual, FormulaName),
        };
    }

    private static readonly string[] ZeroActualEdges =
        ["zero-actual-inverse=cap-or-not-applicable", "zero-actual-inverse=linear-down", "zero-actual-inverse=full"];

    private static readonly string[] NegativeActualEdges =
        ["negative-actual-inverse=cap-or-not-applicable", "negative-actual-inverse=linear-down", "negative-actual-inverse=full"];

    private static RawRate AtPole(in RateCase reading, InversePoleRule rule, string[] edges) => rule switch
    {
        InversePoleRule.LinearDown => new(LinearDown.Rate(reading), LinearDown.FormulaName, edges[(int)rule]),
        InversePoleRule.Full => new(100m, FormulaName, edges[(int)rule]),
        _ => new(reading.Edges.Cap, FormulaName, edges[(int)rule]) { IsAtCap = reading.Edges.Cap is not null },
    };
}
