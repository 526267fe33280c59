namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>A file that yields rows one after the other: text or a worksheet.</summary>
internal interface ISheetSource : IDisposable
{
    /// <summary>Name of the worksheet; null for text.</summary>
    string? Sheet { get; }

    /// <summary>Fills the row with the next one of the file, blank ones too.</summary>
    /// <returns>false at the end.</returns>
    /// <exception cref="UnreadableTableException">The file cannot be read on.</exception>
    bool Next(SheetRow row);
}
