using System.Buffers;

namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>Text that a spreadsheet would run as a formula stays text when it leaves.</summary>
internal static class SpreadsheetText
{
    private const char Guard = '\'';
    private static readonly SearchValues<char> Dangerous = SearchValues.Create("=+-@\t\r");

    /// <summary>Whether a spreadsheet may take the text for a formula.</summary>
    public static bool LooksLikeFormula(string text) => text.Length > 0 && Dangerous.Contains(text[0]);

    /// <summary>Takes away the apostrophe that a text file of ours, or of Excel's users, puts before such text.</summary>
    public static string WithoutGuard(string text) =>
        text.Length > 1 && text[0] == Guard && Dangerous.Contains(text[1]) ? text[1..] : text;
}
