using System.Globalization;
using System.Runtime.InteropServices;

namespace Uijeongbu.SocialPlan.Domain.Scoring;

/// <summary>
/// A number as it stands in a document: its value and how many decimals are printed.
/// 105 and 105.0 have the same value, but a recomputed rate is compared with them at 0 and at 1 decimal.
/// </summary>
/// <param name="Value">The printed value.</param>
/// <param name="Decimals">Printed digits after the point, 0 to 28.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)] // a table of full size holds 800,000 of them
public readonly record struct PrintedNumber(decimal Value, int Decimals)
{
    /// <summary>The decimals that the value itself carries: <c>1.50m</c> has two.</summary>
    public static PrintedNumber Of(decimal value) => new(value, value.Scale);

    /// <summary>Half a unit of the last printed place: what rounding may have hidden. A decimal has no half of its 28th place.</summary>
    public decimal HalfUnit => Decimals < 28 ? new(5, 0, 0, isNegative: false, (byte)(Decimals + 1)) : new(1, 0, 0, isNegative: false, 28);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("F" + Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
