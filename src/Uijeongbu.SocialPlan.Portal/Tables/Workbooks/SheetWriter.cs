using System.Globalization;
using System.Xml;

namespace Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

/// <summary>Writes the rows of one sheet: notices, then a bold head row that stays in sight and is repeated on every printed page, then what is given.</summary>
internal sealed class SheetWriter
{
    private const int LongestText = 32_767;

    private readonly XmlWriter _xml;
    private readonly WorkbookStyles _styles;
    private readonly IReadOnlyList<SheetColumn> _columns;
    private readonly SheetHeads _heads;
    private readonly bool _isPlain;
    private bool _ended;

    internal SheetWriter(XmlWriter xml, WorkbookStyles styles, string name, IReadOnlyList<SheetColumn> columns, IReadOnlyList<string> notices)
    {
        (_xml, _styles, Name, _columns) = (xml, styles, name, columns);
        _heads = new SheetHeads(columns, notices.Count + 1);
        _isPlain = columns.All(column => column.Dress(default) == default);
        SheetFrame.Begin(xml, columns, HeadLine, column => styles.Of(column.Dress(default)));
        foreach (var notice in notices)
            WriteRow([TableCell.Of(notice)], boxed: false);
        foreach (var row in _heads.Rows)
            WriteRow([.. row.Select((head, i) => TableCell.Of(head).In(columns[i] with { IsText = false }).InBold())], boxed: true);
    }

    public string Name { get; }

    /// <summary>Row of the heads, the lower one where there are two.</summary>
    public int HeadLine => _heads.LastLine;

    /// <summary>Row that is written next, for formulas that speak of it (<see cref="CellAddress"/>).</summary>
    public int NextLine { get; private set; } = 1;

    /// <summary>Only cells to be filled in can be changed (there is no password: this guards against slips, not against people), and rows can be filtered.</summary>
    public bool IsForm { get; set; }

    public void Write(params ReadOnlySpan<TableCell> cells)
    {
        ObjectDisposedException.ThrowIf(_ended, this);
        if (_isPlain)
            WriteRow(cells, boxed: false);
        else
            WriteRow([.. Dressed(cells)], boxed: true);
    }

    internal void End()
    {
        if (_ended)
            return;
        _ended = true;
        SheetFrame.End(_xml, _columns, _heads, IsForm ? NextLine - 1 : null);
        _xml.Dispose();
    }

    private List<TableCell> Dressed(ReadOnlySpan<TableCell> cells)
    {
        var dressed = new List<TableCell>(cells.Length);
        foreach (var cell in cells)
            dressed.Add(dressed.Count < _columns.Count ? cell.In(_columns[dressed.Count]) : cell);
        return dressed;
    }

    private void WriteRow(ReadOnlySpan<TableCell> cells, bool boxed)
    {
        _xml.WriteStartElement("row");
        _xml.WriteAttributeString("r", NextLine.ToString(CultureInfo.InvariantCulture));
        for (var column = 0; column < cells.Length; column++)
        {
            if (!cells[column].IsBlank || (boxed && cells[column].Look.IsBoxed))
                Write(cells[column], CellAddress.Of(NextLine, column));
        }

        _xml.WriteEndElement();
        NextLine++;
    }

    private void Write(TableCell cell, string address)
    {
        _xml.WriteStartElement("c");
        _xml.WriteAttributeString("r", address);
        _xml.WriteAttributeString("s", _styles.Of(cell).ToString(CultureInfo.InvariantCulture));
        if (!cell.IsBlank)
            WriteContent(cell);
        _xml.WriteEndElement();
    }

    private void WriteContent(TableCell cell)
    {
        if (cell.Value is null)
            _xml.WriteAttributeString("t", cell.Formula is null ? "inlineStr" : "str");
        if (cell.Formula is not null)
            _xml.WriteElementString("f", cell.Formula);

        if (cell.Value is { } value)
            _xml.WriteElementString("v", (cell.Look.IsPercent ? value / 100 : value).ToString(CultureInfo.InvariantCulture));
        else if (cell.Formula is not null)
            _xml.WriteElementString("v", Escaped(cell.Text ?? ""));
        else
            WriteText(Escaped(cell.Text!));
    }

    private void WriteText(string text)
    {
        _xml.WriteStartElement("is");
        _xml.WriteStartElement("t");
        _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(text);
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private static string Escaped(string text) => text.Length <= LongestText
        ? WorkbookEscape.Encode(text)
        : throw new ArgumentException($"A cell holds at most {LongestText} characters.", nameof(text));
}
