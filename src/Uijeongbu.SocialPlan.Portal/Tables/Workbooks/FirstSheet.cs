namespace Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

/// <summary>The first visible sheet of a workbook together with the file it comes from.</summary>
internal sealed class FirstSheet : ISheetSource
{
    private readonly WorkbookFile _file;
    private readonly WorkbookSheet _sheet;

    /// <exception cref="UnreadableTableException">The package is refused, or has no visible sheet.</exception>
    public FirstSheet(Stream file, TableLimits limits, CancellationToken cancel)
    {
        _file = WorkbookFile.Open(file, limits, cancel);
        try
        {
            _sheet = _file.OpenFirstVisible();
        }
        catch
        {
            _file.Dispose();
            throw;
        }
    }

    public string? Sheet => _sheet.Sheet;

    public bool Next(SheetRow row) => _sheet.Next(row);

    public void Dispose()
    {
        _sheet.Dispose();
        _file.Dispose();
    }
}
