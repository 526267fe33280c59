namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;

/// <summary>What the workbook writes for a value, and what else it takes for it. Blanks within a word do not matter.</summary>
internal sealed class Words<T>
    where T : struct
{
    private readonly List<(T Value, string Word)> _words = [];
    private readonly Dictionary<string, T> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds a value, the word that is written for it, and others that are read.</summary>
    public Words<T> With(T value, string word, params ReadOnlySpan<string> also)
    {
        _words.Add((value, word));
        _values.Add(Plain(word), value);
        foreach (var other in also)
            _values.Add(Plain(other), value);
        return this;
    }

    public IReadOnlyList<string> Written => [.. _words.Select(pair => pair.Word)];

    public string Of(T value) => _words.Find(pair => EqualityComparer<T>.Default.Equals(pair.Value, value)).Word
        ?? throw new ArgumentOutOfRangeException(nameof(value), value, "There is no word for it.");

    public T? Read(string text) => _values.TryGetValue(Plain(text), out var value) ? value : null;

    private static string Plain(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
