using System.Globalization;
using System.Text;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.FillIn;

/// <summary>A cell's content in one form, whatever program saved it: numbers without trailing zeros, text with single spaces.</summary>
internal static class FillInCell
{
    /// <summary>Whether a spreadsheet, which counts with 15 digits, holds the number as it is; else it is written as text.</summary>
    public static bool IsExact(decimal value) => Math.Abs(value) < NumberText.Bound
        && decimal.Parse(((double)value).ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture) == value;

    public static decimal Trimmed(decimal value) => value.Scale == 0 ? value : value / 1.0000000000000000000000000000m;

    public static string Plain(decimal value) => Trimmed(value).ToString(CultureInfo.InvariantCulture);

    public static string Plain(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var normal = text.IsNormalized() ? text : text.Normalize();
        return IsSingleSpaced(normal) ? normal : string.Join(' ', normal.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>What stands in a cell of a file; a cell that cannot be read is like no other.</summary>
    public static string Plain(SheetCell cell) => cell.Problem is not null ? "\u0000" : cell.Number is { } number ? Plain(number.Value) : Plain(cell.Text);

    /// <summary>The same with the % sign that is seen beside the number, as a person reads it.</summary>
    public static string Seen(SheetCell cell) => cell is { Number: not null, IsPercent: true } ? Plain(cell) + "%" : cell.Number is null ? cell.Text ?? "" : Plain(cell);

    private static bool IsSingleSpaced(string text)
    {
        var wasSpace = true;
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter) && (wasSpace || letter != ' '))
            {
                return false;
            }

            wasSpace = letter == ' ';
        }

        return !wasSpace;
    }
}
