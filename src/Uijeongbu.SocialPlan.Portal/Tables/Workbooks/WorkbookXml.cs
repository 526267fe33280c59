using System.Text;
using System.Xml;

namespace Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

/// <summary>
/// Reads a part of a package as a stream of elements, so that no part can fill the memory: depth, names and the size of single nodes
/// are bounded. Elements go by their name alone, as strict and ordinary workbooks differ in namespaces only.
/// </summary>
internal sealed class WorkbookXml : IDisposable
{
    private const int DeepestElement = 64;

    private readonly PacedText _text;
    private readonly XmlReader _xml;

    public WorkbookXml(Stream part, DtdProcessing documentType = DtdProcessing.Prohibit)
    {
        _text = new PacedText(part);
        _xml = XmlReader.Create(_text, new XmlReaderSettings
        {
            DtdProcessing = documentType,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            NameTable = new BoundedNameTable(),
            CloseInput = true,
        });
    }

    public string Name => _xml.LocalName;

    public int Depth => _xml.Depth;

    public bool IsEmpty => _xml.IsEmptyElement;

    /// <summary>Whether it stands at the start of an element.</summary>
    public bool IsStart => _xml.NodeType == XmlNodeType.Element;

    /// <summary>Whether it stands at the end of an element.</summary>
    public bool IsEnd => _xml.NodeType == XmlNodeType.EndElement;

    /// <summary>Whether it stands at text.</summary>
    public bool IsText => _xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace;

    /// <summary>Moves to the next node of any kind.</summary>
    public bool NextNode() => Next();

    /// <summary>Reads on in the text it stands at; 0 at its end.</summary>
    public int ReadChunk(char[] into, int at) => _xml.ReadValueChunk(into, at, into.Length - at);

    /// <summary>Moves to the next start of an element.</summary>
    public bool NextElement() => NextElementIn(-1);

    /// <summary>Moves to the next start of an element inside the element that began at <paramref name="depth"/>.</summary>
    /// <returns>false at the end of that element.</returns>
    public bool NextElementIn(int depth)
    {
        while (Next() && _xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element)
                return true;
        }

        return false;
    }

    public string? Attribute(string name) => _xml.GetAttribute(name);

    /// <summary>An attribute that carries a prefix, such as <c>r:id</c>: the prefix may be any.</summary>
    public string? PrefixedAttribute(string name)
    {
        string? value = null;
        for (var more = _xml.MoveToFirstAttribute(); more && value is null; more = _xml.MoveToNextAttribute())
            value = string.Equals(_xml.LocalName, name, StringComparison.Ordinal) ? _xml.Value : null;
        _xml.MoveToElement();
        return value;
    }

    /// <summary>Adds the text of the current element to <paramref name="text"/> and moves to its end.</summary>
    public void ReadText(CellText text)
    {
        if (IsEmpty)
            return;
        var depth = Depth;
        while (Next() && Depth > depth)
        {
            if (Depth == depth + 1 && _xml.HasValue)
                text.Append(_xml);
        }
    }

    /// <summary>Reads all texts inside the current element, whole or in runs of different looks, but not the reading aid (<c>rPh</c>).</summary>
    public void ReadRichText(CellText text)
    {
        text.Clear();
        if (IsEmpty)
            return;
        var (depth, aid) = (Depth, int.MaxValue);
        while (NextElementIn(depth))
        {
            if (Depth <= aid)
                aid = Name is "rPh" ? Depth : int.MaxValue;
            if (aid == int.MaxValue && Name is "t")
                ReadText(text);
        }
    }

    /// <summary>Whether there is a root element to come to.</summary>
    /// <exception cref="XmlException">What stands before it is not allowed.</exception>
    public bool ReachesRoot() => _xml.MoveToContent() == XmlNodeType.Element;

    public void Dispose() => _xml.Dispose();

    private bool Next()
    {
        _text.StartNode();
        if (!_xml.Read())
            return false;
        return _xml.Depth <= DeepestElement ? true : throw new InvalidDataException($"Elements are nested more than {DeepestElement} deep.");
    }

    /// <summary>A part has a few hundred names; millions of made-up ones would all be kept by the reader.</summary>
    private sealed class BoundedNameTable : NameTable
    {
        private const int MostNames = 10_000;
        private int _names;

        public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Count(base.Add(key, start, len));

        public override string Add(string key) => Get(key) ?? Count(base.Add(key));

        private string Count(string name) =>
            ++_names <= MostNames ? name : throw new InvalidDataException($"A part uses more than {MostNames} names.");
    }

    /// <summary>
    /// The characters of a part, always UTF-8 as spreadsheets write it. A reader that wants too many of them for a single node is stopped:
    /// it keeps a tag, an attribute or a CDATA section as a whole, however long.
    /// </summary>
    private sealed class PacedText(Stream part) : StreamReader(part, new UTF8Encoding(true, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false)
    {
        private const int LongestNode = 1 << 20;
        private int _wanted;

        public void StartNode() => _wanted = 0;

        public override int Read(char[] buffer, int index, int count)
        {
            var read = base.Read(buffer, index, count);
            _wanted += read;
            return _wanted <= LongestNode ? read : throw new InvalidDataException($"One node takes more than {LongestNode} characters.");
        }
    }
}
