using System.Xml;

namespace Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

/// <summary>Gathers the text of one cell up to a limit; what goes beyond is passed over, not kept.</summary>
internal sealed class CellText(int most)
{
    private readonly char[] _text = new char[most + 1];
    private int _length;

    public ReadOnlySpan<char> Value => _text.AsSpan(0, _length);

    public void Clear() => _length = 0;

    /// <summary>Adds the text of the current node piece by piece.</summary>
    public void Append(XmlReader xml)
    {
        for (int read; _length < _text.Length && (read = xml.ReadValueChunk(_text, _length, _text.Length - _length)) > 0;)
            _length += read;
    }

    /// <returns>The trimmed text, with the escapes of workbooks resolved; null when it is too long.</returns>
    public string? Keep(TextPool pool)
    {
        if (_length > most)
            return null;
        return Value.Contains("_x", StringComparison.Ordinal)
            ? pool.Keep(WorkbookEscape.Decode(Value.ToString()).AsSpan().Trim())
            : pool.Keep(Value.Trim());
    }
}
