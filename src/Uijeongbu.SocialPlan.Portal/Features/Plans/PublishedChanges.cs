using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Portal.Features.PlanChanges;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans;

/// <summary>The changes in effect of a year as they are published: kinds, places, both values, reasons, deliberation.</summary>
internal static class PublishedChanges
{
    /// <returns>null when there are none, so that nothing is written of them.</returns>
    public static IReadOnlyList<PublishedChange>? Of(YearChanges year) => year.History is { ChangeSets.Count: > 0 } history ? [.. history.ChangeSets.Select(set => Of(year, set))] : null;

    private static PublishedChange Of(YearChanges year, ChangeSet set)
    {
        var content = set.Content;
        var texts = EntryText.Of(year.Before(set), content.Entries, content.EffectiveOn, year.Year.Year);
        return new(set.Number, content.Weight, content.ReasonKind, content.ReasonText, content.EffectiveOn, set.DecidedOn, set.DocumentNumber,
            [.. content.Entries.Zip(texts, (entry, text) => new PublishedChangeEntry(entry.Kind, entry.Subject, text.Place, text.Before, text.After))]);
    }
}
