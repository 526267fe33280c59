using Microsoft.Extensions.Localization;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Description;

/// <summary>What every field and every value of an enumeration means. A field without a text is a bug and fails at once.</summary>
internal sealed class DataDictionary(Texts<DataDictionary> texts, IStringLocalizer<DataDictionary> localizer)
{
    /// <summary>A field of a type; fields that mean the same in all types share one text.</summary>
    public string Field(string type, string field) =>
        localizer[$"{type}.{field}"] is { ResourceNotFound: false } own ? own.Value : texts[field];

    /// <summary>The values of an enumeration.</summary>
    public string Values(string type) => texts[$"Enum.{type}"];
}
