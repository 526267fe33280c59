using System.IO.Compression;
using System.Text;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Tests.Tables;

/// <summary>
/// Packages written part by part, so that a test can say what no spreadsheet would. The sheet that is meant comes second in the package
/// and the first sheet of the workbook is hidden.
/// </summary>
internal sealed class RawWorkbook
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.Ordinal);

    public RawWorkbook(string rows = "")
    {
        Add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        Add("_rels/.rels", $"<Relationships><Relationship Id=\"a\" Type=\"{Relations}/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>");
        Add("xl/worksheets/sheet1.xml", $"<worksheet {Main}><sheetData><row><c t=\"inlineStr\"><is><t>다른 시트</t></is></c></row></sheetData></worksheet>");
        Add("xl/worksheets/sheet2.xml", $"<worksheet {Main}><sheetData>{rows}</sheetData></worksheet>");
        Add("xl/workbook.xml", $"<workbook {Main} xmlns:r=\"{Relations}\"><sheets><sheet name=\"숨김\" sheetId=\"1\" state=\"hidden\" r:id=\"x\"/><sheet name=\"결과\" sheetId=\"2\" r:id=\"y\"/></sheets></workbook>");
        Add("xl/_rels/workbook.xml.rels", $"<Relationships><Relationship Id=\"e\" Type=\"{Relations}/externalLink\" Target=\"http://no.such.host.example/a b\" TargetMode=\"External\"/><Relationship Id=\"x\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"y\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet2.xml\"/><Relationship Id=\"s\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/><Relationship Id=\"t\" Type=\"{Relations}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
        Add("xl/styles.xml", "<styleSheet/>");
        Add("xl/sharedStrings.xml", "<sst/>");
    }

    /// <summary>The needed heads and one row, of which target and actual are given as cells.</summary>
    public static RawWorkbook WithRow(string target, string actual = "", string formats = "") => new RawWorkbook(
        Row(1, [.. TableFiles.HeadNames.Select(Text)]) + Row(12, Text("전략"), Text("사업"), Text("지표"), Text("명"), Text("상향"), target, actual)).WithFormats(formats);

    public static string Row(int line, params string[] cells) =>
        $"<row r=\"{line}\">{string.Concat(cells.Select((cell, column) => cell.Replace("<c", $"<c r=\"{(char)('A' + column)}{line}\"", StringComparison.Ordinal)))}</row>";

    public static string Text(string text) => $"<c t=\"inlineStr\"><is><t>{text}</t></is></c>";

    public static string Number(string stored, int style = 0) => $"<c s=\"{style}\"><v>{stored}</v></c>";

    /// <summary>Number formats; the first becomes style 1.</summary>
    public RawWorkbook WithFormats(params string[] codes)
    {
        var formats = string.Concat(codes.Select((code, i) => $"<numFmt numFmtId=\"{200 + i}\" formatCode=\"{System.Security.SecurityElement.Escape(code)}\"/>"));
        var styles = string.Concat(codes.Select((_, i) => $"<xf numFmtId=\"{200 + i}\"/>"));
        return Add("xl/styles.xml", $"<styleSheet {Main}><numFmts>{formats}</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>{styles}</cellXfs><dxfs><dxf><numFmt numFmtId=\"200\" formatCode=\"0%\"/></dxf></dxfs></styleSheet>");
    }

    public RawWorkbook WithTexts(string items) => Add("xl/sharedStrings.xml", $"<sst {Main}>{items}</sst>");

    public RawWorkbook Add(string name, string part) => Add(name, Encoding.UTF8.GetBytes(part));

    public RawWorkbook Add(string name, byte[] part)
    {
        _parts[name] = part;
        return this;
    }

    public RawWorkbook Without(string name)
    {
        _parts.Remove(name);
        return this;
    }

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in _parts)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                entry.Write(content);
            }
        }

        return file.ToArray();
    }

    public TableReading<ResultTable> Read(ResultReadOptions? options = null) => TableFiles.Read(ToBytes(), options: options);
}
