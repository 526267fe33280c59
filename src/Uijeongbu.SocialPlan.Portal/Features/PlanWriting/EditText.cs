using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

/// <summary>What a person typed into a field as the Domain reads it: numbers as Korean offices write them become plain ones.</summary>
internal static class EditText
{
    private static readonly TableMessages Messages = new(Languages.Korean);
    private static readonly string[] Numbers = ["baseline", "weight", "maximum", "decimals"];

    /// <summary>The edit with a plain number, or why the text is none. What is no number is left to the Domain.</summary>
    public static (PlanEdit Edit, string? Problem) Read(PlanEdit edit)
    {
        if (edit is not SetField set || !IsNumber(set.Field) || string.IsNullOrWhiteSpace(set.After))
        {
            return (edit, null);
        }

        var (number, problem) = NumberText.Read(set.After);
        return number is { } read ? (set with { After = PlanFields.Plain(read.Value) }, null) : (edit, problem!(Messages));
    }

    /// <summary>Whether the field takes a number.</summary>
    public static bool IsNumber(string field) => field.StartsWith(PlanFields.TargetPrefix, StringComparison.Ordinal)
        || field.StartsWith("budget:", StringComparison.Ordinal)
        || Numbers.Contains(field, StringComparer.Ordinal);
}
