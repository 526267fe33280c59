using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>
/// What a run tries of every role, every operation and every place: each operation by each role about a place that the role reaches and one
/// that it does not, the other ones on the other database; after the deadline, of the operations that no deadline touches, those of one
/// feature in four. The seed draws them. A soak tries all.
/// </summary>
internal sealed class RightsSample(DatabaseKind kind, bool open)
{
    private const int OneIn = 4;

    private readonly Random _random = new(Soak.Seed); // the same draws on both databases

    /// <summary>The least number of cells.</summary>
    public static int Fewest(bool open) =>
        Soak.IsWhole ? RightsSite.People.Count * Operations.All.Count * RightsSite.Places.Count
        : RightsSite.People.Count * Operations.All.Count(operation => open || operation.OpenOnly is not null) * 2;

    /// <summary>The operations that the role tries, and about which places; roles come in the same order on both databases.</summary>
    public IReadOnlyList<(Operation Operation, string Place)> Of(Role role)
    {
        // One lot for all operations of a feature: some find only what another one left at the place.
        var lots = Operations.All.Select(FeatureOf).Distinct(StringComparer.Ordinal).ToDictionary(feature => feature, _ => (IsTried: open || _random.Next(OneIn) == 0, Places: PlacesOf(role)), StringComparer.Ordinal);
        return [.. Operations.All.Where(operation => lots[FeatureOf(operation)].IsTried || operation.OpenOnly is not null || Soak.IsWhole)
            .SelectMany(operation => lots[FeatureOf(operation)].Places, (operation, place) => (operation, place))];
    }

    // Uijeongbu.SocialPlan.Portal.Features.Monitoring, whatever is below it.
    private static string FeatureOf(Operation operation) => string.Join('.', operation.Class.Namespace!.Split('.').Take(5));

    private IReadOnlyList<string> PlacesOf(Role role)
    {
        if (Soak.IsWhole)
        {
            return RightsSite.Places;
        }

        var reached = RightsSite.Places.ToLookup(place => RightsSite.Reaches(role, place));
        // The operator reaches every place: two of them.
        return reached[false].Any() ? [One(reached[true]), One(reached[false])] : [RightsSite.Own, One(reached[true].Where(place => place != RightsSite.Own))];
    }

    // One by lot; of two, the other one on the other database.
    private string One(IEnumerable<string> places)
    {
        List<string> all = [.. places];
        return all[(_random.Next(all.Count) + (kind is DatabaseKind.Postgres ? 1 : 0)) % all.Count];
    }
}
