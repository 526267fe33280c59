using System.Text.Json;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Domain.Tests.Plans.Changes;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.PlanChanges;

/// <summary>What is stored as JSON replays to the plan that was.</summary>
public sealed class ReplayTests
{
    private const int Cases = 1000;

    [Fact]
    public void Histories_read_back_from_JSON_give_the_plan_at_every_date()
    {
        HashSet<Type> kinds = [];
        for (var seed = 1; seed <= Cases; seed++)
        {
            var history = RandomHistory.Of(seed);
            var sets = history.Sets.Select(set => Stored(set, kinds)).ToList();
            var replayed = PlanHistory.Replay(Again(history.Adopted), sets);

            replayed.Problem.Should().BeNull("seed {0}", seed);
            for (var day = RandomHistory.FirstDay.AddDays(-1); day < RandomHistory.FirstDay.AddDays(14); day = day.AddDays(1))
            {
                (replayed.Answer!.At(day) == history.Built.At(day)).Should().BeTrue("seed {0} on {1}", seed, day);
            }
        }

        kinds.Should().BeEquivalentTo(typeof(ChangeEntry).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ChangeEntry)) && !type.IsAbstract), "every kind was stored");
    }

    private static ChangeSet Stored(ChangeSet set, HashSet<Type> kinds)
    {
        kinds.UnionWith(set.Content.Entries.Select(entry => entry.GetType()));
        ChangeSet read = new() { RegionCode = set.RegionCode, AnnualPlanId = set.AnnualPlanId, Number = set.Number, Content = Again(set.Content) };
        read.Deliberate(set.DecidedOn!.Value, set.DocumentNumber).IsOk.Should().BeTrue();
        InEffect(read);
        return read;
    }

    private static T Again<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, PlanJson.Options), PlanJson.Options)!;

    // As the database would give it back.
    private static void InEffect(ChangeSet set) => typeof(ChangeSet).GetProperty(nameof(ChangeSet.Status))!.SetValue(set, ChangeSetStatus.InEffect);
}
