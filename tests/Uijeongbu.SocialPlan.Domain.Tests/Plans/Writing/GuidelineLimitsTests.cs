using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;

namespace Uijeongbu.SocialPlan.Domain.Tests.Plans.Writing;

/// <summary>What of a plan differs from the guideline.</summary>
public sealed class GuidelineLimitsTests
{
    private static readonly StrategyCounts Usual = new(StrategySystem.Projects, 1, "함께 돌보는 도시", Projects: 6, Priorities: 2, []);
    private static readonly StrategyCounts Development =
        new(StrategySystem.Development, 1, "사회보장급여 이용·제공 및 수급권자 발굴", Projects: 4, Priorities: 0, [new("전달체계 조직과 운영", 2), new("사각지대 발굴", 2)]);

    [Fact]
    public void A_plan_within_the_limits_is_told_nothing()
    {
        Warned(Plan(Usual, Development)).Should().BeEmpty();
        Warned(Plan(Usual with { Projects = 5 }, Usual with { Projects = 8 })).Should().BeEmpty("both ends belong to the range");
        Warned(Plan(Usual with { Priorities = 1 }, Usual with { Priorities = 3 })).Should().BeEmpty("about two");
        Warned(Plan()).Should().BeEmpty("nothing is written yet");
    }

    [Fact]
    public void Each_limit_names_its_place_figure_and_number()
    {
        Warned(Plan([.. Enumerable.Range(1, 6).Select(order => Usual with { Order = order }), Development])).Should().ContainSingle()
            .Which.Should().Match<GuidelineWarning>(warning => warning.Key == "strategies-per-system" && warning.Figure == 6m && warning.Limit!.Number == 5
                && warning.Sentence == "Ⅰ 지역사회보장사업: 추진전략 수 6개로, 지침의 기준(5개 이하)과 다릅니다. 확인해 주십시오.");
        Sentences(Plan(Usual with { Projects = 4 })).Should().Equal("Ⅰ-1 함께 돌보는 도시: 세부사업 수 4개로, 지침의 기준(5개 이상)과 다릅니다. 확인해 주십시오.");
        Sentences(Plan(Usual with { Projects = 9 })).Should().Equal("Ⅰ-1 함께 돌보는 도시: 세부사업 수 9개로, 지침의 기준(8개 이하)과 다릅니다. 확인해 주십시오.");
        Sentences(Plan(Usual with { Priorities = 0 })).Should().Equal("Ⅰ-1 함께 돌보는 도시: 중점추진 사업 수 0개로, 지침의 기준(2개 안팎)과 다릅니다. 확인해 주십시오.");
        Warned(Plan(Usual with { Priorities = 4 })).Should().ContainSingle();
    }

    [Fact]
    public void System_two_is_counted_by_lead_tasks_and_not_by_projects()
    {
        Sentences(Plan(Development with { Projects = 1, LeadTasks = [new("사각지대 발굴", 1)] })).Should().Equal(
            "Ⅱ-1 사회보장급여 이용·제공 및 수급권자 발굴: 대표과업 수 1개로, 지침의 기준(2개 이상)과 다릅니다. 확인해 주십시오.",
            "Ⅱ-1 사회보장급여 이용·제공 및 수급권자 발굴 > 사각지대 발굴: 세부과업 수 1개로, 지침의 기준(2개 이상)과 다릅니다. 확인해 주십시오.");
        Sentences(Plan([.. Enumerable.Repeat(Development, 6)])).Should().Equal("Ⅱ 지역사회보장 발전: 추진전략 수 6개로, 지침의 기준(5개 이하)과 다릅니다. 확인해 주십시오.");
    }

    [Fact]
    public void The_share_of_subsidised_projects_is_of_all_projects_and_compared_unrounded()
    {
        var twenty = Plan(Usual with { Projects = 8 }, Usual with { Projects = 8 }, Development);
        Warned(twenty with { Subsidised = 6 }).Should().BeEmpty("30 % is within 30 %");
        Sentences(twenty with { Subsidised = 7 }).Should().Equal("계획 전체: 국고보조사업의 비율 35.0 %(20개 가운데 7개)로, 지침의 기준(30 % 이하)과 다릅니다. 확인해 주십시오.");
        Warned(twenty with { Subsidised = null }).Should().BeEmpty("nobody said");
        Warned(Plan() with { Subsidised = 0 }).Should().BeEmpty("no share of nothing");
        var many = Plan([.. Enumerable.Repeat(Usual, 500)]);
        GuidelineLimits.Warnings(many with { Subsidised = 901 }, Shape(LimitRule.AtMost)).Should().ContainSingle().Which.Figure.Should().BeApproximately(30.0333m, 0.0001m);
    }

    [Fact]
    public void A_number_that_does_not_fit_is_a_hint()
    {
        var hints = Warned(Plan() with { Codes = ["Ⅰ-1-1", "Ⅱ-1-1-1", "I-1-1", "Ⅱ-1-1", ""] });
        hints.Select(hint => (hint.Key, hint.Place, hint.Figure, hint.Limit)).Should().Equal(
            ("number-pattern", "I-1-1", null, null), ("number-pattern", "Ⅱ-1-1", null, null), ("number-pattern", "", null, null));
        hints[0].Sentence.Should().Be("I-1-1: 사업번호가 이 기의 번호 모양과 다릅니다. 보기(Ⅰ-1-1, Ⅱ-1-1-1)와 견주어 확인해 주십시오.");
    }

    [Fact]
    public void Without_limits_nothing_is_compared_and_an_unknown_figure_is_left_out()
    {
        GuidelineLimits.Warnings(Plan(Usual with { Projects = 99 }), SmallShape.With()).Should().BeEmpty("no guideline of the 4th and 5th is known");
        GuidelineLimits.Warnings(Plan(Usual), SmallShape.With(new GuidelineLimit { Key = "next", What = "새 기준", Rule = LimitRule.AtMost, Number = 0, Unit = "개" })).Should().BeEmpty();
    }

    private static PlanCounts Plan(params StrategyCounts[] strategies) => new(strategies, Subsidised: 0, []);

    private static PlanShape Shape(LimitRule rule) =>
        SmallShape.With(new GuidelineLimit { Key = GuidelineLimits.SubsidisedShare, What = "국고보조사업의 비율", Rule = rule, Number = 30, Unit = "%" });

    private static IReadOnlyList<GuidelineWarning> Warned(PlanCounts plan) => GuidelineLimits.Warnings(plan, SmallShape.Shape);

    private static IEnumerable<string> Sentences(PlanCounts plan) => Warned(plan).Select(warning => warning.Sentence);
}
