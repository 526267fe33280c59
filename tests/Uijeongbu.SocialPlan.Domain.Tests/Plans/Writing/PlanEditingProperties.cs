using System.Collections.Concurrent;
using CsCheck;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties;

namespace Uijeongbu.SocialPlan.Domain.Tests.Plans.Writing;

/// <summary>Whatever is done to a plan can be undone and done again.</summary>
public sealed class PlanEditingProperties
{
    private static readonly Gen<int> Seeds = Gen.Int[0, int.MaxValue - 1];

    [Fact]
    public void An_edit_and_its_inverse_are_nothing_and_the_inverse_of_that_is_the_edit()
    {
        ConcurrentDictionary<string, int> taken = new(StringComparer.Ordinal);
        Seeds.Sample(
            seed =>
            {
                RandomWriting random = new(seed);
                var plan = random.Plan();
                var edit = random.Edit(plan);
                if (RandomWriting.Editing.Apply(plan, edit) is not { IsOk: true, Answer: var edited })
                {
                    return true;
                }

                taken.AddOrUpdate(KindOf(edit), 1, (_, count) => count + 1);
                return RandomWriting.Editing.Apply(edited.Content, edited.Inverse) is { IsOk: true, Answer: var undone } && PlanText.Of(undone.Content) == PlanText.Of(plan)
                    && RandomWriting.Editing.Apply(undone.Content, undone.Inverse) is { IsOk: true, Answer: var again } && PlanText.Of(again.Content) == PlanText.Of(edited.Content);
            },
            iter: Cases.Count);
        taken.Should().HaveCount(17, "each kind of edit is taken").And.OnlyContain(kind => kind.Value >= 20);
    }

    [Fact]
    public void Edits_undone_backwards_leave_the_plan_as_it_was() =>
        Seeds.Sample(
            seed =>
            {
                RandomWriting random = new(seed);
                var plan = random.Plan();
                var (after, inverses) = (plan, new Stack<PlanEdit>());
                for (var step = 0; step < 8; step++)
                {
                    if (RandomWriting.Editing.Apply(after, random.Edit(after)) is { IsOk: true, Answer: var edited })
                    {
                        after = edited.Content;
                        inverses.Push(edited.Inverse);
                    }
                }

                return PlanText.Of(inverses.Aggregate(after, (now, inverse) => RandomWriting.Editing.Apply(now, inverse).Answer!.Content)) == PlanText.Of(plan);
            },
            iter: Cases.Count);

    [Fact]
    public void A_field_that_someone_else_changed_is_refused_with_what_stands_there() =>
        Seeds.Sample(
            seed =>
            {
                RandomWriting random = new(seed);
                var plan = random.Plan();
                return random.Edit(plan) is not SetField set || RandomWriting.Read(plan, set.Item, set.Id, set.Field) is not { } now
                    || (RandomWriting.Editing.Apply(plan, set with { Before = now + "?" }) is { IsOk: false, Problem: var problem } && problem.Code == "plan.changed-meanwhile"
                        && problem.Message.Contains(now.Length == 0 ? "비어 있음" : now, StringComparison.Ordinal));
            },
            iter: Cases.Count);

    private static string KindOf(PlanEdit edit) => edit switch
    {
        SetField set => $"set {set.Item}",
        AddItem add => $"add {add.Item}",
        RemoveItem remove => $"remove {remove.Item}",
        MoveItem move => $"move {move.Item}",
        _ => "other",
    };
}
