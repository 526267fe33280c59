using CsCheck;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Features.Plans;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Plans;

/// <summary>What is kept of a submission for scoring alone gives what its whole text gives.</summary>
public sealed class ScoredInputsTests
{
    private static readonly Gen<PublishedPlan> AnyPlan = Gen.Select(ResultsWorkbookTests.AnyPlan, Gen.Int[0, 4], (plan, chance) => plan with
    {
        Strategies = [.. plan.Strategies.Select(strategy => strategy with
        {
            Projects = [.. strategy.Projects.Select(project => project with
            {
                Indicators = [.. project.Indicators.Select((one, place) => one with { Weight = Pick<decimal?>(place + chance, null, 0m, 1m, 2.5m), Maximum = Pick<decimal?>(place + chance, 100m, null), Unit = Pick(place + chance, "%", "명", "점") })],
            })],
        })],
    });

    [Fact]
    public void The_figures_of_any_plan_are_the_same_from_the_short_text_under_every_policy()
    {
        var (rated, indicators) = (0, 0);
        AnyPlan.Sample(
            plan =>
            {
                var (whole, few) = (PublishedInputs.Of(plan), ScoredInputs.Read(ScoredInputs.Write(plan)));
                Indicators(few).Select(Scored).Should().Equal(Indicators(whole).Select(Scored));
                Interlocked.Add(ref indicators, Indicators(few).Count());
                foreach (var policy in ScoringPolicies.All)
                {
                    var (expected, score) = (PlanScorer.Score(whole, policy), PlanScorer.Score(few, policy));
                    score.Figures.Should().BeEquivalentTo(expected.Figures, policy.Id);
                    (score.Indicators.Coverage.Counted, score.Indicators.Coverage.Total).Should().Be((expected.Indicators.Coverage.Counted, expected.Indicators.Coverage.Total), policy.Id);
                    Interlocked.Add(ref rated, expected.Figures.Value is null ? 0 : 1);
                }
            },
            iter: 3_000);
        (rated, indicators).Should().Match<(int Rated, int Indicators)>(seen => seen.Rated > 1_000 && seen.Indicators > 3_000, "else little was compared");
    }

    private static IEnumerable<IndicatorInput> Indicators(PlanInput plan) => plan.Strategies.SelectMany(strategy => strategy.Projects).SelectMany(project => project.Indicators);

    private static object Scored(IndicatorInput indicator) => (indicator.Reading with { History = null }, indicator.Profile?.Id, indicator.Weight);

    private static T Pick<T>(int place, params T[] values) => values[place % values.Length];
}
