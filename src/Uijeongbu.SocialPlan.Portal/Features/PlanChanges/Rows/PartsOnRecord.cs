using System.Text.Json;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanChanges.Rows;

/// <summary>Puts what a change did to the plan's rows on the record, in the words in which writing them does.</summary>
internal static class PartsOnRecord
{
    public static void Write(Change change, PlanParts before, PlanParts after)
    {
        // A place in a list shifts when a neighbour goes, which changes no row.
        Write(change, PlanWriter.Strategy, before.Strategies, after.Strategies, part => part with { Order = 0 });
        Write(change, PlanWriter.Project, before.Projects, after.Projects, part => part with { Order = 0 });
        Write(change, PlanWriter.Indicator, before.Indicators, after.Indicators, part => part with { Order = 0 });
    }

    private static void Write<T>(Change change, string kind, Dictionary<Guid, T> before, Dictionary<Guid, T> after, Func<T, T> placeless)
        where T : class
    {
        foreach (var id in before.Keys.Union(after.Keys))
        {
            var (old, now) = (before.GetValueOrDefault(id), after.GetValueOrDefault(id));
            if (old is null || now is null || Text(placeless(old)) != Text(placeless(now)))
            {
                change.Note(kind, id, old, now);
            }
        }
    }

    private static string Text<T>(T part) => JsonSerializer.Serialize(part, PlanJson.Options);
}
