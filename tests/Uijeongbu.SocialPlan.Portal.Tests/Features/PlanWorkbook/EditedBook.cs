using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.PlanWorkbook;

/// <summary>A workbook as somebody goes through it in a spreadsheet: cells are typed over, rows moved, inserted and deleted, sheets renamed.</summary>
internal sealed class EditedBook
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private readonly Dictionary<string, XDocument> _parts = new(StringComparer.Ordinal);

    public EditedBook(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        foreach (var entry in archive.Entries)
        {
            using var part = entry.Open();
            _parts.Add(entry.FullName, XDocument.Load(part, LoadOptions.PreserveWhitespace));
        }
    }

    public IReadOnlyList<string> Sheets => [.. Entries.Select(sheet => sheet.Attribute("name")!.Value)];

    private IEnumerable<XElement> Entries => _parts["xl/workbook.xml"].Descendants(Main + "sheet");

    /// <summary>Address of a cell: the row counted from the first one below the heads, the column by its head and, where two are called the same, its group.</summary>
    public string Address(string sheet, string head, int row = 1, string? group = null) => CellAddress.Of(HeadLine(sheet) + row, Column(sheet, head, group));

    /// <summary>Types into a cell; null empties it.</summary>
    public EditedBook Type(string sheet, string head, int row, object? value, string? group = null)
    {
        TypeAt(sheet, HeadLine(sheet) + row, Column(sheet, head, group), value);
        return this;
    }

    /// <summary>Puts a number, an error or a formula into a cell, shown in a format of its own.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="head">Head of the column.</param>
    /// <param name="row">Row below the heads.</param>
    /// <param name="cell">The cell, as in <c>&lt;c t="e"&gt;&lt;v&gt;#N/A&lt;/v&gt;&lt;/c&gt;</c>.</param>
    /// <param name="format">Number format; null for none.</param>
    public EditedBook Put(string sheet, string head, int row, string cell, string? format = null)
    {
        Type(sheet, head, row, "");
        var address = Address(sheet, head, row);
        XElement made = new(Main + "c", XElement.Parse(cell).Attributes(), XElement.Parse(cell).Elements().Select(part => new XElement(Main + part.Name.LocalName, part.Value)), new XAttribute("r", address));
        if (format is not null)
        {
            made.SetAttributeValue("s", StyleOf(format));
        }

        Part(sheet).Descendants(Main + "c").Single(other => other.Attribute("r")!.Value == address).ReplaceWith(made);
        return this;
    }

    /// <summary>The same by line and column.</summary>
    public void TypeAt(string sheet, int line, int column, object? value)
    {
        var row = Rows(sheet).Single(row => Line(row) == line);
        var address = CellAddress.Of(line, column);
        row.Elements(Main + "c").FirstOrDefault(cell => cell.Attribute("r")!.Value == address)?.Remove();
        if (value is null)
            return;
        XElement cell = value is string text
            ? new(Main + "c", new XAttribute("t", "inlineStr"), new XElement(Main + "is", new XElement(Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text)))
            : new(Main + "c", new XElement(Main + "v", ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)));
        cell.Add(new XAttribute("r", address));
        var before = row.Elements(Main + "c").LastOrDefault(other => CellAddress.Column(other.Attribute("r")!.Value, -1) < column);
        if (before is null)
            row.AddFirst(cell);
        else
            before.AddAfterSelf(cell);
    }

    /// <summary>Changes the order of the rows below the heads; one named twice is copied, one not named deleted, 0 is a new blank row.</summary>
    public EditedBook Reorder(string sheet, params int[] rows)
    {
        var (line, all) = (HeadLine(sheet), Rows(sheet).ToList());
        var data = all.Where(row => Line(row) > line).ToList();
        data.ForEach(row => row.Remove());
        foreach (var number in rows)
        {
            var row = number == 0 ? new XElement(Main + "row") : new XElement(data[number - 1]);
            row.SetAttributeValue("r", ++line);
            foreach (var cell in row.Elements(Main + "c"))
                cell.SetAttributeValue("r", cell.Attribute("r")!.Value.TrimEnd([.. "0123456789"]) + line.ToString(CultureInfo.InvariantCulture));
            Part(sheet).Descendants(Main + "sheetData").Single().Add(row);
        }

        return this;
    }

    public EditedBook Rename(string sheet, string name)
    {
        Entries.Single(entry => entry.Attribute("name")!.Value == sheet).SetAttributeValue("name", name);
        return this;
    }

    /// <summary>Turns the sheets around.</summary>
    public EditedBook ReverseSheets()
    {
        var entries = Entries.ToList();
        entries[0].Parent!.ReplaceNodes(entries.AsEnumerable().Reverse().ToArray<object>());
        return this;
    }

    /// <summary>Exchanges two columns, heads and all; groups must be the same.</summary>
    public void SwapColumns(string sheet, int one, int other)
    {
        foreach (var row in Rows(sheet).Where(row => Line(row) >= HeadLine(sheet) - 1))
        {
            var (cells, line) = (row.Elements(Main + "c").ToDictionary(cell => CellAddress.Column(cell.Attribute("r")!.Value, -1)), Line(row));
            (XElement? first, XElement? second) = (cells.GetValueOrDefault(one), cells.GetValueOrDefault(other));
            if (first?.Value is { Length: > 0 } && line == HeadLine(sheet) - 1 && second?.Value is not { Length: > 0 })
                continue; // a group's head stays at its left end
            first?.SetAttributeValue("r", CellAddress.Of(line, other));
            second?.SetAttributeValue("r", CellAddress.Of(line, one));
            row.ReplaceNodes(row.Elements().OrderBy(cell => CellAddress.Column(cell.Attribute("r")!.Value, -1)).ToArray<object>());
        }
    }

    /// <summary>Shared texts in runs, numbers with an exponent, no styles, no blank cells; carriage returns are lost.</summary>
    public EditedBook AsOthersSave()
    {
        var texts = new List<string>();
        foreach (var cell in Sheets.SelectMany(sheet => Part(sheet).Descendants(Main + "c")).ToList())
        {
            cell.Attribute("s")?.Remove();
            if (!cell.HasElements)
            {
                cell.Remove();
            }
            else if (cell.Element(Main + "is") is { } inline)
            {
                texts.Add(inline.Value.ReplaceLineEndings("\n"));
                cell.SetAttributeValue("t", "s");
                inline.ReplaceWith(new XElement(Main + "v", texts.Count - 1));
            }
            else if (cell.Attribute("t") is null)
            {
                cell.Element(Main + "v")!.Value = double.Parse(cell.Element(Main + "v")!.Value, CultureInfo.InvariantCulture).ToString("E16", CultureInfo.InvariantCulture);
            }
        }

        XElement Run(string text) => new(Main + "r", new XElement(Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));
        _parts["xl/sharedStrings.xml"] = new(new XElement(Main + "sst", texts.Select(text => new XElement(Main + "si", Run(text[..(text.Length / 2)]), Run(text[(text.Length / 2)..])))));
        var relations = _parts["xl/_rels/workbook.xml.rels"].Root!;
        relations.Add(new XElement(relations.Name.Namespace + "Relationship", new XAttribute("Id", "rIdTexts"),
            new XAttribute("Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"), new XAttribute("Target", "sharedStrings.xml")));
        return this;
    }

    /// <summary>Text, number or formula of a cell.</summary>
    public (string? Value, string? Formula) Cell(string sheet, string head, int row = 1, string? group = null)
    {
        var cell = Part(sheet).Descendants(Main + "c").FirstOrDefault(cell => cell.Attribute("r")!.Value == Address(sheet, head, row, group));
        return (cell?.Element(Main + "v")?.Value ?? cell?.Element(Main + "is")?.Value, cell?.Element(Main + "f")?.Value);
    }

    public int HeadLine(string sheet) => int.Parse(Part(sheet).Descendants(Main + "pane").Single().Attribute("ySplit")!.Value, CultureInfo.InvariantCulture);

    public byte[] Save()
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in _parts)
            {
                using var part = archive.CreateEntry(name).Open();
                content.Save(part, SaveOptions.DisableFormatting);
            }
        }

        return file.ToArray();
    }

    public IReadOnlyList<string> Heads(string sheet, int line) =>
        [.. Rows(sheet).Single(row => Line(row) == line).Elements(Main + "c").Select(cell => cell.Element(Main + "is")?.Value ?? "")];

    private int Column(string sheet, string head, string? group)
    {
        var line = HeadLine(sheet);
        var first = group is null ? 0 : Find(line - 1, group, 0);
        return Find(line, head, first) is >= 0 and var lower ? lower : Find(line - 1, head, first) is >= 0 and var upper ? upper : throw new ArgumentException($"{sheet} has no {head}.", nameof(head));

        int Find(int row, string text, int from) => Rows(sheet).Where(one => Line(one) == row).Elements(Main + "c")
            .Where(cell => cell.Value == text).Select(cell => CellAddress.Column(cell.Attribute("r")!.Value, -1)).Where(column => column >= from).DefaultIfEmpty(-1).First();
    }

    private int StyleOf(string format)
    {
        var (root, number) = (_parts["xl/styles.xml"].Root!, 1000 + _parts["xl/styles.xml"].Descendants(Main + "numFmt").Count());
        if (root.Element(Main + "numFmts") is null)
        {
            root.AddFirst(new XElement(Main + "numFmts"));
        }

        root.Element(Main + "numFmts")!.Add(new XElement(Main + "numFmt", new XAttribute("numFmtId", number), new XAttribute("formatCode", format)));
        root.Element(Main + "cellXfs")!.Add(new XElement(Main + "xf", new XAttribute("numFmtId", number)));
        return root.Element(Main + "cellXfs")!.Elements().Count() - 1;
    }

    private IEnumerable<XElement> Rows(string sheet) => Part(sheet).Descendants(Main + "row");

    private static int Line(XElement row) => int.Parse(row.Attribute("r")!.Value, CultureInfo.InvariantCulture);

    /// <summary>Sheets keep the number of their part wherever they stand.</summary>
    private XDocument Part(string sheet) => _parts[$"xl/worksheets/sheet{Entries.Single(entry => entry.Attribute("name")!.Value == sheet).Attribute("sheetId")!.Value}.xml"];
}
