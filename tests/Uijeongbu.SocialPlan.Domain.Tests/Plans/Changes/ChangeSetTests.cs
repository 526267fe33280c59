using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using static Uijeongbu.SocialPlan.Domain.Tests.Plans.Changes.SmallPlans;

namespace Uijeongbu.SocialPlan.Domain.Tests.Plans.Changes;

/// <summary>The way of a change set, what it needs, and what is refused.</summary>
public sealed class ChangeSetTests
{
    private static readonly PlanHistory Nothing = PlanHistory.Replay(Adopted, []).Answer!;

    /// <summary>Everything any weight may do, so that only the steps decide.</summary>
    private static readonly OwnerChange Owner = new("1-1", "복지정책과", "노인장애인과");

    [Theory]
    [InlineData(ChangeWeight.Deliberated, ChangeSetStatus.Deliberated)]
    [InlineData(ChangeWeight.Minor, ChangeSetStatus.Reported)]
    [InlineData(ChangeWeight.Correction, ChangeSetStatus.Reported)]
    public void Of_all_pairs_of_states_only_the_listed_steps_are_taken(ChangeWeight weight, ChangeSetStatus middle)
    {
        foreach (var from in new[] { ChangeSetStatus.Drafted, middle, ChangeSetStatus.InEffect })
        {
            foreach (var to in Enum.GetValues<ChangeSetStatus>())
            {
                var set = In(from, weight);
                var problem = Go(set, to);
                var listed = (from, to) == (ChangeSetStatus.Drafted, middle) || (from, to) == (middle, ChangeSetStatus.InEffect)
                    || (from, to) == (ChangeSetStatus.Drafted, ChangeSetStatus.Drafted);
                (problem is null).Should().Be(listed, $"{weight}: {from} to {to}");
                set.Status.Should().Be(listed ? to : from);
            }
        }
    }

    [Fact]
    public void What_was_deliberated_stays_as_it_was()
    {
        var set = In(ChangeSetStatus.Deliberated, ChangeWeight.Deliberated);
        var content = set.Content;
        set.Revise(content with { ReasonText = "다른 사유" }).Problem.Should().Be(ChangeProblems.NotDraft);
        set.Content.Should().BeSameAs(content);
        (set.DecidedOn, set.DocumentNumber).Should().Be((June, "복지정책과-7"));
    }

    [Fact]
    public void A_deliberation_needs_entries_a_reason_a_document_and_a_day_not_after_the_effective_one()
    {
        Set().Deliberate(June, "복지정책과-7").Problem.Should().Be(ChangeProblems.Empty);
        Set(Owner).Deliberate(June, " ").Problem.Should().Be(ChangeProblems.DocumentMissing);
        Set(Owner).Deliberate(June.AddDays(1), "복지정책과-7").Problem!.Message
            .Should().Be("시행일(2027. 6. 24.)이 심의일보다 앞섭니다. 시행일이나 심의일을 고쳐 주십시오.");
        var set = Set(Owner);
        set.Revise(set.Content with { ReasonText = " " }).IsOk.Should().BeTrue();
        set.Deliberate(June, "복지정책과-7").Problem.Should().Be(ChangeProblems.ReasonMissing);
        set.Status.Should().Be(ChangeSetStatus.Drafted);
    }

    [Fact]
    public void What_is_minor_is_a_setting()
    {
        var moved = RandomHistory.Drafted(1, June, [Owner, new MoveChange("1-1", Care, Work)], ChangeWeight.Minor);
        moved.Report(WeightRules.Shipped, June).Problem!.Message
            .Should().Be("사업 1-1의 추진전략: '경미한 변경'에 들지 않는 변경입니다. '심의 대상 변경'으로 올려 주십시오.");
        WeightRules.Shipped.WeightOf(moved.Content.Entries).Should().Be(ChangeWeight.Deliberated);

        var generous = WeightRules.Shipped with { Minor = [.. WeightRules.Shipped.Minor, new(ChangeKind.Moved, ChangeSubject.Strategy)] };
        moved.Report(generous, June).IsOk.Should().BeTrue();
        generous.WeightOf(moved.Content.Entries).Should().Be(ChangeWeight.Minor);
    }

    [Fact]
    public void Whole_projects_are_no_errors_of_writing() =>
        RandomHistory.Drafted(1, June, [new ProjectChange("1-1", Running("1-1"), null)], ChangeWeight.Correction)
            .Report(WeightRules.Shipped, June).Problem!.Code.Should().Be("change.too-light");

    [Fact]
    public void A_set_takes_effect_on_its_day_and_not_before()
    {
        var set = In(ChangeSetStatus.Deliberated, ChangeWeight.Deliberated);
        set.TakeEffect(Nothing, June.AddDays(-1)).Problem!.Code.Should().Be("change.not-yet");
        set.Status.Should().Be(ChangeSetStatus.Deliberated);
        set.TakeEffect(Nothing, June).Answer!.At(June).Projects.Find("1-1")!.Owner.Should().Be("노인장애인과");
    }

    [Fact]
    public void A_set_that_no_longer_fits_is_refused_with_the_place()
    {
        var history = HistoryOf((June, ChangeWeight.Deliberated, Target(100m, 120m)));
        var late = RandomHistory.Drafted(2, September, [Target(100m, 90m)]);
        late.Deliberate(September, "복지정책과-8").IsOk.Should().BeTrue();
        late.TakeEffect(history, September).Problem!.Message.Should().Be(
            "사업 1-1(노인 돌봄)의 지표 '이용자 수'의 2027년 목표: 변경 전 내용이 지금 계획과 다릅니다. 지금 계획을 확인하고 변경안을 고쳐 주십시오.");
        late.Status.Should().Be(ChangeSetStatus.Deliberated);
    }

    [Fact]
    public void A_set_with_an_earlier_day_may_not_undo_what_took_effect_after_it()
    {
        var history = HistoryOf((September, ChangeWeight.Deliberated, Target(100m, 120m)));
        var earlier = RandomHistory.Drafted(2, June, [Target(100m, 90m)]);
        earlier.Deliberate(June, "복지정책과-8").IsOk.Should().BeTrue();
        earlier.TakeEffect(history, September).Problem!.Code.Should().Be("change.before-differs");
        var same = RandomHistory.Drafted(1, September, [Owner]);
        same.Deliberate(September, "복지정책과-8").IsOk.Should().BeTrue();
        same.TakeEffect(history, September).Problem!.Code.Should().Be("change.set-number-taken");
    }

    [Fact]
    public void A_set_states_mergers_and_splits_apart() =>
        Set(new Regrouping(new([Running("1-1"), Running("1-2")]), new([Project("1-3", Care, "가", 1m), Project("1-4", Care, "나", 1m)])))
            .Deliberate(June, "복지정책과-7").Problem!.Message
            .Should().Be("사업 1-1(노인 돌봄), 사업 1-2(아동 돌봄): 통합과 분리가 한 항목에 섞여 있습니다. 통합과 분리를 나누어 적어 주십시오.");

    private static ChangeSet Set(params ChangeEntry[] entries) => RandomHistory.Drafted(1, June, entries);

    private static ChangeSet In(ChangeSetStatus status, ChangeWeight weight)
    {
        var set = RandomHistory.Drafted(1, June, [Owner], weight);
        if (status is not ChangeSetStatus.Drafted)
        {
            Go(set, weight is ChangeWeight.Deliberated ? ChangeSetStatus.Deliberated : ChangeSetStatus.Reported).Should().BeNull();
        }

        if (status is ChangeSetStatus.InEffect)
        {
            Go(set, status).Should().BeNull();
        }

        return set;
    }

    private static Problem? Go(ChangeSet set, ChangeSetStatus to) => to switch
    {
        ChangeSetStatus.Deliberated => set.Deliberate(June, " 복지정책과-7 ").Problem,
        ChangeSetStatus.Reported => set.Report(WeightRules.Shipped, June).Problem,
        ChangeSetStatus.InEffect => set.TakeEffect(Nothing, June).Problem,
        _ => set.Revise(set.Content).Problem,
    };
}
