namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels.Agreement;

/// <summary>A coefficient of agreement (일치도), or the reason why there is none.</summary>
/// <param name="Value">To nine decimals, 1 for full agreement; null when undefined.</param>
/// <param name="Reason">Why there is none; null when there is a value.</param>
public readonly record struct AgreementFigure(decimal? Value, Undefined? Reason)
{
    private const int Decimals = 9;

    /// <summary>A divisor this small beside what it divides is what inexact thirds left behind of 0.</summary>
    private const decimal Negligible = 0.000000000000001m;

    /// <summary>No coefficient.</summary>
    public static AgreementFigure None(Undefined reason) => new(Value: null, reason);

    /// <summary>part / whole, undefined when the whole, a variance, is 0 or estimated below it.</summary>
    /// <param name="part">What is divided.</param>
    /// <param name="whole">What divides.</param>
    /// <param name="size">Size of the terms that the whole is made of.</param>
    internal static AgreementFigure Quotient(decimal part, decimal whole, decimal size) => whole <= Negligible * size
        ? None(Undefined.NoVariation)
        : new(Rounding.Round(part / whole, Decimals), Reason: null);
}
