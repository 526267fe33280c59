using System.Collections;
using System.Globalization;
using System.Resources;

namespace Uijeongbu.SocialPlan.Portal.Tests.Web;

/// <summary>Both languages say the same things.</summary>
public sealed class TextsTests
{
    /// <summary>Every resource pair of the portal.</summary>
    public static TheoryData<string> Sets => [.. typeof(Program).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".resources", StringComparison.Ordinal))
        .Select(name => name[..^".resources".Length])];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Korean_and_english_have_the_same_texts_with_the_same_places_to_fill(string set)
    {
        var manager = new ResourceManager(set, typeof(Program).Assembly);
        var korean = Texts(manager.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false));
        var english = Texts(manager.GetResourceSet(CultureInfo.GetCultureInfo("en"), createIfNotExists: true, tryParents: false));

        english.Keys.Should().BeEquivalentTo(korean.Keys);
        foreach (var (key, text) in korean)
        {
            text.Should().NotBeNullOrWhiteSpace();
            Places(english[key]).Should().BeEquivalentTo(Places(text), $"text {key} fills the same places in both languages");
        }
    }

    private static Dictionary<string, string> Texts(ResourceSet? set) =>
        set!.Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!, StringComparer.Ordinal);

    private static IEnumerable<char> Places(string text) => Enumerable.Range('0', 10).Select(d => (char)d).Where(d => text.Contains("{" + d));
}
