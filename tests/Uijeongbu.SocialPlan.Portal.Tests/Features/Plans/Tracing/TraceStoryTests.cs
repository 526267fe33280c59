using System.Globalization;
using CsCheck;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Features.Plans.Tracing;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Plans.Tracing;

/// <summary>The stories of a plan's figures, under every policy.</summary>
public sealed class TraceStoryTests
{
    [Fact]
    public void Every_figure_of_any_plan_has_its_story_in_both_languages_and_every_row_leads_to_its_own_figure()
    {
        using var texts = new TraceTexts();
        var rows = 0;
        ResultsWorkbookTests.AnyPlan.Sample(
            plan =>
            {
                var view = ResultsWorkbookTests.Scored(plan);
                foreach (var language in new[] { "ko", "en" })
                {
                    CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
                    foreach (var node in Nodes(view))
                    {
                        var story = TraceStories.Tell(texts.Texts, view, TraceNode.Parse(node)!);
                        story.Should().NotBeNull(node);
                        foreach (var row in story!.Rows.Where(_ => node is not (TraceNode.Capped100 or TraceNode.Capped120)))
                        {
                            row.Value.Should().Be(FigureOf(view, TraceNode.Parse(row.Node)!), $"row {row.Node} of {node} under {plan.PolicyId}");
                            (row.Value is null && row.Note.Length == 0).Should().BeFalse("a row without a rate says why");
                            Interlocked.Increment(ref rows);
                        }
                    }
                }
            },
            iter: 200);
        rows.Should().BeGreaterThan(1000, "else little was compared");
    }

    [Theory]
    [InlineData(ResultState.NotEntered, null, "실적 미입력")]
    [InlineData(ResultState.NotCarriedOut, "부지 미확보", "미추진")]
    [InlineData(ResultState.Dropped, "조례 폐지", "중도 폐지")]
    [InlineData(ResultState.NotApplicable, "대상 없음", "해당없음")]
    public void A_result_without_an_actual_keeps_its_own_word_and_reason_up_to_the_plan(ResultState state, string? reason, string word)
    {
        using var texts = new TraceTexts();
        var view = ResultsWorkbookTests.Scored(PlanOf(state, reason));
        TraceStory Of(string node) => TraceStories.Tell(texts.Texts, view, TraceNode.Parse(node)!)!;

        Of("s1p1i1").Sentence.Should().Be("산출 불가: " + (reason is null ? word : $"{word}({reason})"));
        Of("s1p1").Rows.Single().Note.Should().Be(reason is null ? word : $"{word}({reason})");
        Of("s1").Rows.Single().Note.Should().Be(word);
        Of("overall").Rows.Single().Note.Should().Be(word);
        if (reason is not null)
        {
            Of("s1p1i1").Steps[0].Texts.Should().Contain("사유: " + reason);
        }
    }

    [Fact]
    public void Without_a_target_the_inputs_do_not_speak_of_an_adopted_one()
    {
        using var texts = new TraceTexts();
        var view = ResultsWorkbookTests.Scored(PlanOf(ResultState.NoTarget, reason: null));

        TraceStories.Tell(texts.Texts, view, TraceNode.Parse("s1p1i1")!)!.Steps[0].Texts.Should().Contain("목표 미설정").And.NotContain(text => text.Contains("확정값"));
    }

    [Fact]
    public void A_formula_that_the_portal_does_not_know_is_refused()
    {
        var plan = PlanOf(ResultState.NotEntered, reason: null, profile: "made-up");

        FluentActions.Invoking(() => ResultsWorkbookTests.Scored(plan)).Should().Throw<InvalidOperationException>().WithMessage("*made-up*");
    }

    private static PublishedPlan PlanOf(ResultState state, string? reason, string? profile = null)
    {
        var indicator = new PublishedIndicator(
            "지표", "명", Definition: null, Direction.HigherIsBetter, profile, default, Weight: null, 0, Baseline: null, Maximum: null, 100m, [], state,
            Actual: null, IsProvisional: false, reason, DataSource: null);
        return new("41150", "의정부시", 2020, 4, 2019, 2022, "목표", "default", 1, IsDemo: true, [],
            [new(StrategySystem.Projects, 1, "전략", [new("1-1", "사업", IsPriority: false, [indicator], Budget: null)])]);
    }

    private static IEnumerable<string> Nodes(ScoredPlan view)
    {
        yield return TraceNode.Overall;
        yield return TraceNode.Capped100;
        yield return TraceNode.Capped120;
        yield return TraceNode.Coverage;
        for (var s = 0; s < view.Plan.Strategies.Count; s++)
        {
            yield return TraceNode.Strategy(s);
            for (var p = 0; p < view.Plan.Strategies[s].Projects.Count; p++)
            {
                yield return TraceNode.Project(s, p);
                for (var i = 0; i < view.Plan.Strategies[s].Projects[p].Indicators.Count; i++)
                {
                    yield return TraceNode.Indicator(new(s, p, i));
                }
            }
        }
    }

    private static decimal? FigureOf(ScoredPlan view, TraceNode node)
    {
        var (strategy, project, indicator) = node.Place;
        return node.Kind switch
        {
            TraceKind.Strategy => view.Score.Strategies[strategy].Figures.Value,
            TraceKind.Project => view.Score.Strategies[strategy].Projects[project].Figures.Value,
            _ => view.Score.Strategies[strategy].Projects[project].Indicators[indicator].Rate.Value,
        };
    }
}
