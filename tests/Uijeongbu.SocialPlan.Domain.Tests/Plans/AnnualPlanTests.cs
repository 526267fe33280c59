using Uijeongbu.SocialPlan.Domain.Plans;
using static Uijeongbu.SocialPlan.Domain.Plans.AnnualPlanStatus;

namespace Uijeongbu.SocialPlan.Domain.Tests.Plans;

/// <summary>The way of an annual plan through its year.</summary>
public sealed class AnnualPlanTests
{
    private static readonly StepEvidence Full = new(new DateOnly(2028, 1, 2), "복지정책과-1234", "이행");

    /// <summary>Written out by hand from the order of the states, not read from the table under test.</summary>
    private static readonly HashSet<(AnnualPlanStatus, AnnualPlanStatus)> Listed =
    [
        (Drafting, PublicNotice), (PublicNotice, CouncilDeliberation), (CouncilDeliberation, ReportedToAssembly), (CouncilDeliberation, Adopted),
        (ReportedToAssembly, Adopted), (Adopted, SentToProvince), (SentToProvince, AdjustmentRecommended), (SentToProvince, InForce),
        (AdjustmentRecommended, InForce), (InForce, Closed),
    ];

    [Fact]
    public void Of_all_pairs_of_states_only_the_listed_steps_are_taken()
    {
        foreach (var from in Enum.GetValues<AnnualPlanStatus>())
        {
            foreach (var to in Enum.GetValues<AnnualPlanStatus>())
            {
                var plan = In(from);
                var outcome = plan.MoveTo(to, Full);
                outcome.IsOk.Should().Be(Listed.Contains((from, to)), $"{from} to {to}");
                plan.Status.Should().Be(outcome.IsOk ? to : from);
                (outcome.Problem?.Code ?? "").Should().Be(outcome.IsOk ? "" : "annual-plan.step-not-listed");
            }
        }
    }

    [Theory]
    [InlineData(CouncilDeliberation, Adopted, "확정에 쓸 결재 문서번호가 없습니다. 단체장의 결재 문서번호를 적어 주십시오.")]
    [InlineData(Adopted, SentToProvince, "'도 제출' 단계의 문서번호가 없습니다. 문서번호를 적어 주십시오.")]
    [InlineData(AdjustmentRecommended, InForce, "조정권고의 답변이 없습니다. 이행, 일부이행 또는 불이행 사유를 적어 주십시오.")]
    public void A_step_without_what_it_needs_is_refused_and_changes_nothing(AnnualPlanStatus from, AnnualPlanStatus to, string message)
    {
        var plan = In(from);
        plan.MoveTo(to, new(Full.On, " ", " ")).Problem!.Message.Should().Be(message);
        plan.Status.Should().Be(from);
    }

    [Theory]
    [InlineData(SentToProvince, InForce, "2026-12-31", false)]
    [InlineData(SentToProvince, InForce, "2027-01-01", true)]
    [InlineData(InForce, Closed, "2027-12-31", false)]
    [InlineData(InForce, Closed, "2028-01-01", true)]
    public void A_plan_is_in_force_from_new_year_and_closed_after_its_year(AnnualPlanStatus from, AnnualPlanStatus to, string on, bool taken) =>
        In(from).MoveTo(to, new(DateOnly.ParseExact(on, "yyyy-MM-dd"))).IsOk.Should().Be(taken);

    [Theory]
    [InlineData(Drafting, false, Drafting)]
    [InlineData(PublicNotice, false, PublicNotice)]
    [InlineData(CouncilDeliberation, true, ReportedToAssembly)]
    [InlineData(Adopted, true, Adopted)]
    [InlineData(InForce, true, InForce)]
    [InlineData(Closed, false, Closed)]
    public void The_report_to_the_assembly_is_dated_and_no_gate(AnnualPlanStatus from, bool recorded, AnnualPlanStatus after)
    {
        var plan = In(from);
        var outcome = plan.ReportToAssembly(new(new(2026, 12, 18)));
        (outcome.IsOk, plan.Status).Should().Be((recorded, after));
        if (recorded)
        {
            (outcome.Answer!.IsAssemblyReport, outcome.Answer.On, outcome.Answer.To).Should().Be((true, new DateOnly(2026, 12, 18), after));
        }
    }

    [Fact]
    public void The_record_of_a_step_keeps_day_and_document()
    {
        var plan = In(ReportedToAssembly);
        var move = plan.MoveTo(Adopted, new(new(2026, 11, 27), " 복지정책과-1234 ")).Answer!;
        (move.AnnualPlanId, move.From, move.To, move.On, move.DocumentNumber, move.IsAssemblyReport)
            .Should().Be((plan.Id, ReportedToAssembly, Adopted, new DateOnly(2026, 11, 27), "복지정책과-1234", false));
    }

    [Fact]
    public void After_the_mayor_has_signed_nothing_is_edited_in_place()
    {
        foreach (var status in Enum.GetValues<AnnualPlanStatus>())
        {
            (In(status).WhyNotEditable() is null).Should().Be(status is Drafting or PublicNotice or CouncilDeliberation or ReportedToAssembly, $"{status}");
        }
    }

    private static AnnualPlan In(AnnualPlanStatus status) =>
        new() { RegionCode = "41150", PlanId = Guid.CreateVersion7(), FiscalYear = 2027, Status = status };
}
