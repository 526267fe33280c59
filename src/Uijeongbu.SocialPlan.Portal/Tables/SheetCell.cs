using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>A cell of any file: text, a number that the file itself knows to be one, or something that cannot be used.</summary>
/// <param name="Text">Trimmed text; null when the cell is blank or a number.</param>
/// <param name="Number">The number of a workbook's cell.</param>
/// <param name="Problem">Why the cell cannot be used. Only a column that is read makes a fault of it.</param>
internal readonly record struct SheetCell(string? Text, PrintedNumber? Number = null, Func<TableMessages, string>? Problem = null)
{
    /// <summary>The day that a number of a workbook is shown as. Only a column of days asks for it; for every other the cell has a problem.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Whether the number is shown with a % sign, which says more than a number where the unit is another one.</summary>
    public bool IsPercent { get; init; }

    public bool IsBlank => string.IsNullOrEmpty(Text) && Number is null && Problem is null;

    /// <summary>The cell as its reader sees it.</summary>
    public string Shown => Text ?? Number?.ToString() ?? "";

    public static SheetCell Broken(Func<TableMessages, string> problem) => new(null, null, problem);
}
