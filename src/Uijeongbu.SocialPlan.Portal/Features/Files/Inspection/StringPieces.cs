using System.Text;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.Files.Inspection;

/// <summary>The text of one shared text of a workbook, whole or in runs.</summary>
internal sealed class StringPieces : IDisposable
{
    private const int Longest = 64 * 1024; // a cell has at most 32,767 characters

    private readonly StringBuilder _text = new();
    private readonly char[] _chunk = new char[4096];

    /// <summary>Reads the element it stands at to its end.</summary>
    public string Of(WorkbookXml xml)
    {
        _text.Clear();
        var depth = xml.Depth;
        while (!xml.IsEmpty && xml.NextNode() && xml.Depth > depth)
        {
            for (int read; xml.IsText && (read = xml.ReadChunk(_chunk, 0)) > 0;)
            {
                _text.Append(_chunk, 0, Math.Min(read, Longest - _text.Length));
            }
        }

        return _text.ToString();
    }

    public void Dispose() => _text.Clear();
}
