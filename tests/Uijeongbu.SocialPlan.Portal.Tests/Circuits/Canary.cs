using System.Globalization;
using System.Text.RegularExpressions;

namespace Uijeongbu.SocialPlan.Portal.Tests.Circuits;

/// <summary>A word or a figure that stands in one text alone and that only some may read.</summary>
internal sealed class Canary
{
    private readonly Regex? _figure;
    private readonly HashSet<string> _readers;

    private Canary(string text, Regex? figure, IEnumerable<string> readers) => (Text, _figure, _readers) = (text, figure, [.. readers]);

    /// <summary>As a test says it.</summary>
    public string Text { get; }

    /// <summary>A word that is nowhere else.</summary>
    /// <param name="text">The word.</param>
    /// <param name="readers">Addresses of the accounts that may read it.</param>
    public static Canary Word(string text, params IEnumerable<string> readers) => new(text, figure: null, readers);

    /// <summary>A figure, with or without a comma between its thousands, and not as a part of another.</summary>
    /// <param name="value">The figure; of a whole one the decimals may follow.</param>
    /// <param name="readers">Addresses of the accounts that may read it.</param>
    public static Canary Figure(decimal value, params IEnumerable<string> readers)
    {
        var text = value.ToString("#,0.##", CultureInfo.InvariantCulture);
        var pattern = Regex.Escape(text).Replace(",", ",?", StringComparison.Ordinal);
        return new(text, new($@"(?<![0-9A-Za-z.]|[0-9],){pattern}(?![0-9A-Za-z]|,[0-9])", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10)), readers);
    }

    public bool MayRead(string person) => _readers.Contains(person);

    public bool IsIn(string text) => _figure?.IsMatch(text) ?? text.Contains(Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
