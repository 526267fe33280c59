using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Domain.Plans.Changes.Drafting;

/// <summary>What people type into a draft, cleaned, and why it cannot stand.</summary>
internal static class DraftText
{
    private const int Longest = 200;
    private const int LongestDefinition = 1000;
    private const int MostDecimals = 6;

    public static string Of(string? text) => ReadableText.Of(text).Trim();

    public static string? OrNull(string? text) => Of(text) is { Length: > 0 } some ? some : null;

    public static IndicatorText Of(IndicatorText text) => new(Of(text.Name), Of(text.Unit), OrNull(text.Definition));

    public static IndicatorAt IndicatorOf(IndicatorDraft draft, Guid id, int year) =>
        new(id, Of(draft.Text), draft.Target is { } target ? new([new YearTarget(year, target)]) : new([]));

    public static Problem? WhyNot(string name, string place) =>
        name.Length == 0 ? ChangeProblems.NameMissing(place) : name.Length > Longest ? PlanWritingProblems.TooLong(place, Longest) : null;

    public static Problem? WhyNot(IndicatorText text, string place) =>
        WhyNot(text.Name, place)
        ?? (text.Unit.Length == 0 ? ChangeProblems.UnitMissing(place) : text.Unit.Length > Longest ? PlanWritingProblems.TooLong(place, Longest) : null)
        ?? (text.Definition?.Length > LongestDefinition ? PlanWritingProblems.TooLong(place, LongestDefinition) : null);

    public static Problem? WhyNot(decimal? target, int? decimals, string place) =>
        !Reading.IsComputable(target, actual: null, baseline: null) ? PlanWritingProblems.OutOfScale(place)
        : target is { } value && Rounding.Cut(value, decimals ?? MostDecimals) != value ? PlanWritingProblems.TooManyDecimals(place, decimals ?? MostDecimals)
        : null;
}
