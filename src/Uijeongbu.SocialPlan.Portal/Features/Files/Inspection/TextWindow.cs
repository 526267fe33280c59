using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.Files.Inspection;

/// <summary>Gathers the text of one place and looks at it. Text of any length passes through: of what does not fit the end is kept, so that no number is cut in two.</summary>
internal sealed class TextWindow(NumberNotes notes)
{
    private const int Room = 32 * 1024;
    private const int Overlap = 64;

    private readonly char[] _text = new char[Room];
    private int _length;

    /// <summary>What is in it now.</summary>
    public ReadOnlySpan<char> Value => _text.AsSpan(0, _length);

    /// <summary>Adds the text that a part stands at.</summary>
    public void Append(WorkbookXml part, string place)
    {
        for (int read; (read = part.ReadChunk(_text, _length)) > 0;)
        {
            _length += read;
            Shift(place);
        }
    }

    /// <summary>Adds a space between two pieces.</summary>
    public void Space(string place)
    {
        _text[_length++] = ' ';
        Shift(place);
    }

    /// <summary>Looks at what is in it and begins anew.</summary>
    public void Flush(string place)
    {
        if (_length > 0)
        {
            notes.Look(new string(_text, 0, _length), place);
            _length = 0;
        }
    }

    public void Clear() => _length = 0;

    private void Shift(string place)
    {
        if (_length < Room)
        {
            return;
        }

        notes.Look(new string(_text, 0, _length), place);
        _text.AsSpan(_length - Overlap, Overlap).CopyTo(_text);
        _length = Overlap;
    }
}
