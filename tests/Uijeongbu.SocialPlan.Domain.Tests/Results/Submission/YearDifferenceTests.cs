using FluentAssertions;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Xunit;

namespace Uijeongbu.SocialPlan.Domain.Tests.Results.Submission;

/// <summary>What differs between two versions of a year (대비표).</summary>
public sealed class YearDifferenceTests
{
    /// <summary>Each thing that can change in a project, and what the 대비표 calls it.</summary>
    public static TheoryData<YearPlace, Func<ProjectContent, ProjectContent>> Changes => new()
    {
        { YearPlace.Value, project => project with { Indicators = [project.Indicators[0] with { Said = project.Indicators[0].Said with { Actual = 0 } }] } },
        { YearPlace.Value, project => project with { Indicators = [project.Indicators[0] with { Said = project.Indicators[0].Said with { IsProvisional = true } }] } },
        { YearPlace.Value, project => project with { Indicators = [project.Indicators[0] with { Said = new(project.Indicators[0].Said.Indicator, ResultState.NotEntered, null, null, null) }] } },
        { YearPlace.Value, project => project with { Indicators = [] } },
        { YearPlace.Value, project => project with { Indicators = [.. project.Indicators, Years.Entered(1)] } },
        { YearPlace.Explanation, project => project with { Indicators = [project.Indicators[0] with { Said = project.Indicators[0].Said with { Explanation = new("늦게 시작함", null) } }] } },
        { YearPlace.Narrative, project => project with { Narrative = "고쳐 적음" } },
        { YearPlace.Outcome, project => project with { Outcome = "성과" } },
        { YearPlace.Headline, project => project with { Headline = "한 줄" } },
        { YearPlace.Nomination, project => project with { Nomination = "추천" } },
        { YearPlace.BestRank, project => project with { BestRank = 1 } },
        { YearPlace.Evidence, project => project with { EvidenceCount = 2 } },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Each_change_is_one_line_that_says_what_it_is(YearPlace place, Func<ProjectContent, ProjectContent> change)
    {
        var project = Years.Project("1-1", Years.Entered(317));
        var other = Years.Project("1-2", Years.Entered(5));

        var one = YearDifference.Between(Years.Content(project, other), Years.Content(change(project), other)).Should().ContainSingle().Which;

        (one.Place, one.Project!.Code).Should().Be((place, "1-1"));
    }

    [Fact]
    public void What_is_the_same_gives_no_line_whatever_its_order()
    {
        var content = Years.Content(Years.Project("1-1", Years.Entered(317)), Years.Project("1-2", Years.Without(ResultState.NotApplicable)));

        YearDifference.Between(content, content).Should().BeEmpty();
        YearDifference.Between(content, content with { Projects = [.. content.Projects.Reverse()] }).Should().BeEmpty();
    }

    [Fact]
    public void A_project_that_came_or_went_and_an_area_that_was_rewritten_are_lines_too()
    {
        var (stays, goes, comes) = (Years.Project("1-1", Years.Entered(1)), Years.Project("1-2"), Years.Project("1-3"));
        var before = Years.Content(stays, goes);
        var after = Years.Content(comes, stays) with
        {
            Evaluation = new(EvaluatingBody.Committee, new(2027, 2, 1), new Dictionary<EvaluationArea, AreaEvaluation> { [EvaluationArea.Residents] = new("가", "나", "다") }),
        };

        YearDifference.Between(before, after).Select(one => (one.Place, one.Project?.Code, one.Area)).Should().Equal(
            (YearPlace.Project, "1-3", null), (YearPlace.Project, "1-2", null), (YearPlace.Evaluation, null, null), (YearPlace.Evaluation, null, EvaluationArea.Residents));
    }
}
