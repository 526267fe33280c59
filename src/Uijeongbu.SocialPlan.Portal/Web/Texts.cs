using Microsoft.Extensions.Localization;

namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>
/// The screen texts of a component, from the resource pair beside it (<c>Name.resx</c> Korean, <c>Name.en.resx</c> English).
/// A missing text is a bug and fails at once instead of showing its key to a visitor.
/// </summary>
/// <typeparam name="T">The component the texts belong to.</typeparam>
public sealed class Texts<T>(IStringLocalizer<T> localizer)
{
    /// <summary>The text in the language of the request.</summary>
    public string this[string key] => Found(localizer[key]);

    /// <summary>The text with its <c>{0}</c> places filled; figures are formatted by the caller (<see cref="Formats"/>).</summary>
    public string this[string key, params object[] values] => Found(localizer[key, values]);

    private static string Found(LocalizedString text) =>
        text.ResourceNotFound ? throw new InvalidOperationException($"No text '{text.Name}' in {text.SearchedLocation}.") : text.Value;
}
