namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;

/// <summary>Amounts as the forms write them: in million won with one decimal (소수 둘째 자리에서 반올림).</summary>
internal static class MillionWon
{
    public const int Decimals = 1;

    private const decimal Won = 1_000_000m;

    /// <summary>Largest amount either way; beyond it a cell of a spreadsheet loses the decimal.</summary>
    private const decimal Largest = 1_000_000_000_000m;

    public static decimal Of(long won) => won / Won;

    /// <summary>The won of an amount that has at most one decimal.</summary>
    public static long WonOf(decimal million) => (long)(million * Won);

    public static bool HasOneDecimal(decimal million) => decimal.Round(million, Decimals, MidpointRounding.AwayFromZero) == million;

    public static bool Fits(decimal million) => Math.Abs(million) <= Largest;

    /// <summary>Part of a whole in percent with one decimal, half away from zero; null where there is no whole.</summary>
    public static decimal? Share(decimal? part, decimal? whole) =>
        part is { } p && whole is { } w && w != 0m ? decimal.Round(100m * p / w, Decimals, MidpointRounding.AwayFromZero) : null;
}
