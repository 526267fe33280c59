using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Features.Method;

namespace Uijeongbu.SocialPlan.Portal.Tests.Web;

/// <summary>The method page explains every formula there is, with figures that the scorer computed.</summary>
[Collection(PublicSiteTests.Name)]
public sealed class MethodPageTests(PublicSite site)
{
    [Fact]
    public void Every_formula_is_explained_in_the_scorers_order() =>
        MethodExamples.Formulas.Select(e => e.Profile!.Name).Should().Equal(RateProfiles.Names);

    [Theory]
    [InlineData("")]
    [InlineData("?lang=en")]
    public async Task Its_figures_are_those_of_the_scorer(string language)
    {
        using var visitor = site.Visitor();
        var page = await visitor.GetStringAsync("/method" + language);

        page.Should().Contain("317 ÷ 250 × 100 = 126.8 %");
        page.Should().Contain("108.0 %").And.Contain("108.7 %", "the two formulas of lower-is-better differ");
        page.Should().Contain("98.25 → 98.3 %");
        foreach (var policy in ScoringPolicies.All)
        {
            page.Should().Contain(policy.Id);
        }
    }
}
