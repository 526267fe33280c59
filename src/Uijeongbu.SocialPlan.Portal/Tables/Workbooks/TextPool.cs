namespace Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

/// <summary>Gives equal texts the same string, as far as a small table remembers them, and counts the characters of new ones.</summary>
internal sealed class TextPool(long mostCharacters)
{
    private const int Slots = 1 << 14;

    private readonly string?[] _texts = new string?[Slots];
    private long _characters;

    /// <exception cref="UnreadableTableException">More text than may be held.</exception>
    public string Keep(ReadOnlySpan<char> text)
    {
        ref var slot = ref _texts[string.GetHashCode(text, StringComparison.Ordinal) & (Slots - 1)];
        if (slot is not null && text.SequenceEqual(slot))
            return slot;
        _characters += text.Length;
        return _characters <= mostCharacters
            ? slot = text.ToString()
            : throw new UnreadableTableException(m => m.TooMuchText);
    }
}
