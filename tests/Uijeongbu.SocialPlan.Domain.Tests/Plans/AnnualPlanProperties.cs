using CsCheck;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties;
using static Uijeongbu.SocialPlan.Domain.Plans.AnnualPlanStatus;

namespace Uijeongbu.SocialPlan.Domain.Tests.Plans;

/// <summary>Any way of a plan of 2027 through its year, against the steps as they are written out here by hand.</summary>
public sealed class AnnualPlanProperties
{
    /// <summary>Each listed step: whether it needs a document number, a text, and the first day on which it can be taken.</summary>
    private static readonly Dictionary<(AnnualPlanStatus From, AnnualPlanStatus To), (bool Document, bool Text, DateOnly First)> Listed = new()
    {
        [(Drafting, PublicNotice)] = (true, false, DateOnly.MinValue),
        [(PublicNotice, CouncilDeliberation)] = (true, false, DateOnly.MinValue),
        [(CouncilDeliberation, ReportedToAssembly)] = (false, false, DateOnly.MinValue),
        [(CouncilDeliberation, Adopted)] = (true, false, DateOnly.MinValue),
        [(ReportedToAssembly, Adopted)] = (true, false, DateOnly.MinValue),
        [(Adopted, SentToProvince)] = (true, false, DateOnly.MinValue),
        [(SentToProvince, AdjustmentRecommended)] = (true, true, DateOnly.MinValue),
        [(SentToProvince, InForce)] = (false, false, new(2027, 1, 1)),
        [(AdjustmentRecommended, InForce)] = (false, true, new(2027, 1, 1)),
        [(InForce, Closed)] = (false, false, new(2028, 1, 1)),
    };

    private static readonly Gen<StepEvidence> Evidence = Gen.Select(
        Gen.OneOf(new DateOnly(2026, 12, 31), new(2027, 1, 1), new(2027, 12, 31), new(2028, 1, 1), new(2028, 1, 1)),
        Gen.OneOf<string?>(null, " ", "복지정책과-1", " 복지정책과-2 "),
        Gen.OneOf<string?>(null, "\t", "이행"),
        (on, document, text) => new StepEvidence(on, document, text));

    [Fact]
    public void A_plan_goes_by_listed_steps_with_all_that_they_need_and_by_no_other_way()
    {
        var taken = new int[Enum.GetValues<AnnualPlanStatus>().Length];
        Gen.Select(Gen.Enum<AnnualPlanStatus>(), Gen.Select(Gen.Enum<AnnualPlanStatus>(), Evidence).Array[1, 12]).Sample(
            (start, steps) =>
            {
                var plan = new AnnualPlan { RegionCode = "41150", PlanId = Guid.CreateVersion7(), FiscalYear = 2027, Status = start };
                return steps.All(step =>
                {
                    var from = plan.Status;
                    var outcome = plan.MoveTo(step.Item1, step.Item2);
                    _ = outcome.IsOk ? Interlocked.Increment(ref taken[(int)from]) : 0;
                    return outcome.IsOk == IsAllowed(from, step.Item1, step.Item2) && plan.Status == (outcome.IsOk ? step.Item1 : from) && (!outcome.IsOk || Says(outcome.Answer, plan, from, step.Item2));
                });
            },
            iter: Cases.Count);
        taken[..^1].Should().OnlyContain(count => count > 100, "each state but the last is left");
        taken[^1].Should().Be(0, "nothing follows the end");
    }

    private static bool IsAllowed(AnnualPlanStatus from, AnnualPlanStatus to, StepEvidence evidence) =>
        Listed.TryGetValue((from, to), out var needs)
        && (!needs.Document || evidence.DocumentNumber?.Trim() is { Length: > 0 })
        && (!needs.Text || evidence.Text?.Trim() is { Length: > 0 })
        && evidence.On >= needs.First;

    private static bool Says(AnnualPlanMove move, AnnualPlan plan, AnnualPlanStatus from, StepEvidence evidence) =>
        (move.AnnualPlanId, move.RegionCode, move.From, move.To, move.On) == (plan.Id, plan.RegionCode, from, plan.Status, evidence.On)
        && move.IsAssemblyReport == plan.Status is ReportedToAssembly
        && move.DocumentNumber == (evidence.DocumentNumber?.Trim() is { Length: > 0 } number ? number : null)
        && move.Text == (evidence.Text?.Trim() is { Length: > 0 } text ? text : null);
}
