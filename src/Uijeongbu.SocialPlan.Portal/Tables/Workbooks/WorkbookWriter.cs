using System.Buffers;
using System.IO.Compression;
using System.Xml;

namespace Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

/// <summary>
/// Writes a workbook as a stream, one sheet after the other; nothing but the styles is held. The output need not be able to seek.
/// The same content gives the same bytes. Without <see cref="Finish"/> no spreadsheet opens the file: there is no partial result.
/// </summary>
internal sealed class WorkbookWriter(Stream output, WorkbookInfo info) : IDisposable
{
    private static readonly SearchValues<char> NotInNames = SearchValues.Create(@"[]:*?/\");
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _archive = new(output, ZipArchiveMode.Create, leaveOpen: true);
    private readonly WorkbookStyles _styles = new();
    private readonly List<SheetWriter> _sheets = [];

    /// <summary>Starts a sheet and ends the one before.</summary>
    /// <param name="name">At most 31 characters, none of <c>[]:*?/\</c>, different from the others.</param>
    /// <param name="notices">Lines above the head row, such as the mark of invented figures.</param>
    public SheetWriter AddSheet(string name, IReadOnlyList<SheetColumn> columns, params IReadOnlyList<string> notices)
    {
        EndSheet();
        if (!IsSheetName(name) || _sheets.Exists(sheet => sheet.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            throw new ArgumentException($"'{name}' cannot be the name of a sheet.", nameof(name));
        var xml = Part(FormattableString.Invariant($"xl/worksheets/sheet{_sheets.Count + 1}.xml"));
        _sheets.Add(new SheetWriter(xml, _styles, name, columns, notices));
        return _sheets[^1];
    }

    /// <summary>Completes the file.</summary>
    public void Finish()
    {
        EndSheet();
        var parts = new WorkbookParts([.. _sheets.Select(sheet => (sheet.Name, sheet.HeadLine))], info);
        Write("xl/styles.xml", _styles.Write);
        Write("xl/workbook.xml", parts.WriteWorkbook);
        Write("xl/_rels/workbook.xml.rels", parts.WriteWorkbookRelations);
        Write("docProps/core.xml", parts.WriteProperties);
        Write("_rels/.rels", WorkbookParts.WriteRelations);
        Write("[Content_Types].xml", parts.WriteContentTypes);
    }

    public void Dispose() => _archive.Dispose();

    private static bool IsSheetName(string name) =>
        name.Length is > 0 and <= 31 && !name.AsSpan().ContainsAny(NotInNames) && !name.StartsWith('\'') && !name.EndsWith('\'');

    private void EndSheet()
    {
        if (_sheets.Count > 0)
            _sheets[^1].End();
    }

    private void Write(string name, Action<XmlWriter> write)
    {
        using var xml = Part(name);
        write(xml);
    }

    private XmlWriter Part(string name)
    {
        var entry = _archive.CreateEntry(name);
        entry.LastWriteTime = EntryTime;
        return XmlWriter.Create(entry.Open(), new XmlWriterSettings { CloseOutput = true, NewLineHandling = NewLineHandling.Entitize });
    }
}
