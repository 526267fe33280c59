using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>Numbers as <see cref="WrittenNumber"/> reads them, with a sentence for what is none.</summary>
internal static class NumberText
{
    /// <summary>Numbers stay below this size.</summary>
    public const decimal Bound = 1e15m;

    /// <summary>Decimals beyond these are no figure of a workbook, whose cells hold 15 digits: 100.273972602740 is one.</summary>
    public const int MostDecimals = 20;

    /// <returns>The number, or the reason why the text is none.</returns>
    public static (PrintedNumber? Number, Func<TableMessages, string>? Problem) Read(string text)
    {
        var (number, fault) = WrittenNumber.Read(text);
        return (number, fault switch
        {
            null => null,
            NumberFault.OnlyADash => m => m.OnlyADash(text),
            NumberFault.Unclear => m => m.UnclearNumber(text),
            NumberFault.TooManyDigits => m => m.TooManyDigits(text),
            _ => m => m.NotANumber(text.Length > WrittenNumber.LongestText ? string.Concat(text.AsSpan(0, WrittenNumber.LongestText), "…") : text),
        });
    }

    /// <summary>Within the digits that rates are computed with; beyond them a decimal would round or overflow unseen.</summary>
    public static bool Fits(PrintedNumber number) => Math.Abs(number.Value) < Bound && number.Decimals <= MostDecimals;
}
