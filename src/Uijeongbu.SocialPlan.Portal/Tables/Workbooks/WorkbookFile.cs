namespace Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

/// <summary>A workbook whose sheets are read one after the other, each as a stream, behind <see cref="WorkbookGuard"/>.</summary>
internal sealed class WorkbookFile : IDisposable
{
    private readonly WorkbookPackage _package;
    private readonly WorkbookCells _cells;

    private WorkbookFile(WorkbookPackage package, TableLimits limits, CancellationToken cancel) =>
        (_package, _cells) = (package, WorkbookCells.Open(package, limits, cancel));

    /// <exception cref="UnreadableTableException">The package is refused.</exception>
    public static WorkbookFile Open(Stream file, TableLimits limits, CancellationToken cancel)
    {
        new WorkbookGuard(file, limits, cancel).Check();
        var package = new WorkbookPackage(file);
        try
        {
            return new(package, limits, cancel);
        }
        catch
        {
            package.Dispose();
            throw;
        }
    }

    /// <summary>The first sheet that is not hidden. Only one sheet is open at a time.</summary>
    /// <exception cref="UnreadableTableException">There is none.</exception>
    public WorkbookSheet OpenFirstVisible()
    {
        var (name, part) = _package.FirstVisibleSheet();
        return new(name, part, _cells);
    }

    /// <summary>The sheet of that name, hidden or not; null when there is none. Only one sheet is open at a time.</summary>
    public WorkbookSheet? TryOpen(string name) => _package.FindSheet(name) is var (found, part) ? new(found, part, _cells) : null;

    public void Dispose() => _package.Dispose();
}
