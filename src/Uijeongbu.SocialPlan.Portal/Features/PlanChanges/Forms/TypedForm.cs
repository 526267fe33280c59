using System.Globalization;
using Microsoft.AspNetCore.Http;
using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanChanges.Forms;

/// <summary>What was typed into a form. After a refusal its fields show it again; before, what stands there now.</summary>
public sealed class TypedForm(IFormCollection? form)
{
    /// <summary>Of a request: nothing unless it posts.</summary>
    public static TypedForm Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new(HttpMethods.IsPost(request.Method) && request.HasFormContentType ? request.Form : null);
    }

    /// <summary>Whether anything was sent under the name.</summary>
    public bool Has(string name) => form?.ContainsKey(name) == true;

    /// <summary>The text of a field.</summary>
    public string Text(string name, string? initial = null) => form is null ? initial ?? "" : form[name].ToString();

    /// <summary>All texts of a field, as check boxes send them.</summary>
    public IReadOnlyList<string> All(string name) => form is null ? [] : [.. form[name].OfType<string>()];

    /// <summary>A number; false when the text is none. Blank is null. Thousands may be separated.</summary>
    public bool TryNumber(string name, out decimal? value)
    {
        var text = Text(name).Trim();
        value = decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;
        return text.Length == 0 || value is not null;
    }

    /// <summary>An amount in million won; false when the text is none.</summary>
    public bool TryWon(string name, out long? won)
    {
        var isOk = TryNumber(name, out var millions) && millions is null or (> -1_000_000_000m and < 1_000_000_000m);
        won = isOk && millions is { } amount ? (long)(amount * 1_000_000m) : null;
        return isOk && (millions is null || millions * 1_000_000m == won);
    }

    /// <summary>A row's id; the empty one when the text is none.</summary>
    public Guid Id(string name) => Guid.TryParse(Text(name), out var id) ? id : Guid.Empty;

    /// <summary>A day; null when the text is none.</summary>
    public DateOnly? Day(string name) => DateOnly.TryParseExact(Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Name of the field of a funding line.</summary>
    public static string LineField(FundingSource source) => "Line-" + source;

    /// <summary>Name of the field with the name of another source, counted from 0.</summary>
    public static string OtherName(int index) => string.Create(CultureInfo.InvariantCulture, $"Other-{index}-name");

    /// <summary>Name of the field with its amount.</summary>
    public static string OtherAmount(int index) => string.Create(CultureInfo.InvariantCulture, $"Other-{index}");
}
