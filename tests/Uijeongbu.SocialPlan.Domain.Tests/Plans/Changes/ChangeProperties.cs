using CsCheck;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties;

namespace Uijeongbu.SocialPlan.Domain.Tests.Plans.Changes;

/// <summary>Changes on the record, against a plan that is simply written over.</summary>
public sealed class ChangeProperties
{
    private static readonly Gen<int> Seeds = Gen.Int[0, int.MaxValue - 1];

    private static readonly Gen<int> Days = Gen.Int[-2, 14];

    [Fact]
    public void Replayed_changes_give_the_plan_at_any_date() =>
        Gen.Select(Seeds, Days).Sample(
            (seed, day) =>
            {
                var history = RandomHistory.Of(seed);
                var date = RandomHistory.FirstDay.AddDays(day);
                return NaivePlan.TextOf(PlanHistory.Replay(history.Adopted, history.Sets).Answer!.At(date)) == history.TextAt(date)
                    && NaivePlan.TextOf(history.Built.At(date)) == history.TextAt(date);
            },
            iter: Cases.Count);

    [Fact]
    public void The_order_of_the_list_does_not_matter() =>
        Gen.Select(Seeds, Days).Sample(
            (seed, day) =>
            {
                var history = RandomHistory.Of(seed);
                var shuffled = history.Sets.ToArray();
                new Random(seed).Shuffle(shuffled);
                var date = RandomHistory.FirstDay.AddDays(day);
                var replayed = PlanHistory.Replay(history.Adopted, shuffled).Answer!;
                return replayed.At(date) == history.Built.At(date) && replayed.At(date).Lineage.Steps.SequenceEqual(history.Built.At(date).Lineage.Steps);
            },
            iter: Cases.Count);

    [Fact]
    public void Every_project_knows_all_it_came_from_and_all_that_came_from_it() =>
        Seeds.Sample(
            seed =>
            {
                var history = RandomHistory.Of(seed);
                var (lineage, from) = (history.Built.Latest.Lineage, history.Naive.CameFrom);
                return from.All(project => lineage.PredecessorsOf(project.Key).ToHashSet().SetEquals(project.Value))
                    && from.Values.SelectMany(codes => codes).Distinct().All(code =>
                        lineage.SuccessorsOf(code).ToHashSet().SetEquals(from.Where(project => project.Value.Contains(code)).Select(project => project.Key)));
            },
            iter: Cases.Count);

    [Fact]
    public void A_plan_differs_in_nothing_from_itself() =>
        Gen.Select(Seeds, Days).Sample(
            (seed, day) =>
            {
                var history = RandomHistory.Of(seed);
                var plan = history.Built.At(RandomHistory.FirstDay.AddDays(day));
                return PlanComparison.Compare(plan, plan).Count == 0;
            },
            iter: Cases.Count);

    [Fact]
    public void What_a_comparison_of_two_dates_lists_leads_from_one_to_the_other() =>
        Gen.Select(Seeds, Days, Days).Sample(
            (seed, a, b) =>
            {
                var history = RandomHistory.Of(seed).Built;
                return Leads(history.At(RandomHistory.FirstDay.AddDays(Math.Min(a, b))), history.At(RandomHistory.FirstDay.AddDays(Math.Max(a, b))));
            },
            iter: Cases.Count);

    [Fact]
    public void What_a_comparison_of_two_plans_lists_leads_from_one_to_the_other() =>
        Gen.Select(Seeds, Seeds).Sample((a, b) => Leads(RandomHistory.Of(a).Adopted, RandomHistory.Of(b).Adopted), iter: Cases.Count);

    [Fact]
    public void An_entry_whose_before_does_not_stand_there_is_refused_with_the_place() =>
        Seeds.Sample(
            seed =>
            {
                RandomChanges changes = new(new(seed));
                var plan = changes.Naive.ToPlan();
                return changes.Next().All(entry =>
                {
                    plan = entry.ApplyTo(plan, RandomHistory.FirstDay).Answer!;
                    var again = entry.ApplyTo(plan, RandomHistory.FirstDay);
                    return again.Problem is { Code: "change.before-differs" or "change.not-there" } problem && Names(problem, entry, plan);
                });
            },
            iter: Cases.Count);

    private static bool Names(Problem problem, ChangeEntry entry, PlanAt plan) => entry is Regrouping regrouping
        ? regrouping.Before.Any(project => problem.Message.Contains($"사업 {project.Code}("))
        : problem.Message.StartsWith($"{entry.PlaceIn(plan)}: ", StringComparison.Ordinal);

    private static bool Leads(PlanAt earlier, PlanAt later)
    {
        var listed = PlanComparison.Compare(earlier, later);
        var outcome = PlanHistory.Apply(earlier, listed, RandomHistory.FirstDay);
        return outcome.IsOk && listed.Count == 0 == (earlier == later) && NaivePlan.TextOf(outcome.Answer) == NaivePlan.TextOf(later);
    }
}
