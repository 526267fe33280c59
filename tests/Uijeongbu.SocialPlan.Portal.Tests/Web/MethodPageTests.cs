using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;
using Uijeongbu.SocialPlan.Portal.Features.Method;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Web;

/// <summary>The method page explains every formula there is, with figures that the scorer computed.</summary>
[Collection(PublicSiteTests.Name)]
public sealed partial class MethodPageTests(PublicSite site)
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

    [Theory]
    [InlineData("")]
    [InlineData("?lang=en")]
    public async Task Its_places_grades_and_scales_are_those_of_the_scorer(string language)
    {
        using var visitor = site.Visitor();
        var page = await visitor.GetStringAsync("/method" + language);

        var result = RankExamples.Study.Run();
        foreach (var unit in result.Units)
        {
            page.Should().Contain(Formats.Current.Rate(100m * unit.ShareAsOfficial)).And.Contain(Formats.Current.Number(unit.Official.Compared!.Value, 2));
        }

        page.Should().Contain(StabilityStudy.Generator);
        result.Neighbours.Select(n => n.IsWithinNoise).Distinct().Should().HaveCount(2, "the example shows both cases");
        RankExamples.Study.RunGrid().Select(g => string.Join(' ', g.Units.Select(u => u.Rank))).Distinct().Should().HaveCountGreaterThan(1, "the choices matter");
        page.Should().Contain("95.2 · 91.4 · 91.4 · 91.4", "the tie at the boundary has the better grade");
        page.Should().Contain("-1.41", "the z-score of 120 among 120, 300, 300 and 480");
    }

    [Fact]
    public void Every_rule_for_marks_is_worked_through() =>
        PanelExamples.Judged.Select(j => j.Rule.Name).Distinct().Should().BeEquivalentTo(PanelRules.Names);

    [Theory]
    [InlineData("")]
    [InlineData("?lang=en")]
    public async Task Marks_severity_and_agreement_are_those_of_the_scorer(string language)
    {
        using var visitor = site.Visitor();
        var page = Whitespace().Replace(await visitor.GetStringAsync("/method" + language), " ");

        // 65 65 70 80 95: 65, 70 and 80 remain; 80 85 90: the higher pair.
        page.Should().MatchRegex("drop-high-low</span></th> <td[^>]*> ?<del[^>]*><span[^>]*>[^<]*</span>65</del> ?<b[^>]*>65</b> ?<b[^>]*>70</b> ?<b[^>]*>80</b> ?<del[^>]*><span[^>]*>[^<]*</span>95</del> ?</td> <td[^>]*>71.67");
        page.Should().MatchRegex("jump-rope</span></th> <td[^>]*> ?<del[^>]*><span[^>]*>[^<]*</span>80</del>.{0,200}87.50");
        foreach (var unit in PanelExamples.ByEffects.Units)
        {
            page.Should().MatchRegex($"<td[^>]*>{unit.Value:F1}</td>");
        }

        PanelExamples.ByEffects.Units.Select(u => u.Value).Should().Equal(80m, 84m, 88m, 76m);
        PanelExamples.Agreement.Select(a => PanelExamples.Coefficients(a.Table)[2].Value is null).Should().Equal(false, false, false, false, true, true);
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"\s+")]
    private static partial System.Text.RegularExpressions.Regex Whitespace();
}
