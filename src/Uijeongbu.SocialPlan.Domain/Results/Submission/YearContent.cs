using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results.Flow;

namespace Uijeongbu.SocialPlan.Domain.Results.Submission;

/// <summary>What the results of a year say, all of it as a value: frozen at the deliberation (심의본) and at each submission (제출본).</summary>
/// <param name="Plan">Targets, changes, budgets and results: the inputs from which every rate is computed.</param>
/// <param name="Projects">Projects in the order of the plan, with the words of their reports.</param>
/// <param name="Evaluation">자체평가.</param>
public sealed record YearContent(PublishedPlan Plan, IReadOnlyList<ProjectContent> Projects, SelfEvaluation Evaluation)
{
    /// <summary>Indicators that nothing was entered for, one by one.</summary>
    public IEnumerable<(ProjectContent Project, IndicatorContent Indicator)> Blanks =>
        Projects.SelectMany(project => project.Indicators.Where(one => one.Said.State is ResultState.NotEntered).Select(one => (project, one)));

    /// <summary>우수사업 in their order.</summary>
    public IEnumerable<ProjectContent> Best => Projects.Where(project => project.BestRank is not null).OrderBy(project => project.BestRank);

    /// <summary>How much of what it holds.</summary>
    public YearCounts Counts()
    {
        var indicators = Projects.SelectMany(project => project.Indicators).ToList();
        int Of(ResultState state) => indicators.Count(one => one.Said.State == state);
        return new(
            Projects.Count, indicators.Count, Of(ResultState.Entered), indicators.Count(one => one.IsProvisional), Of(ResultState.NotEntered), Of(ResultState.NotApplicable),
            Of(ResultState.NotCarriedOut) + Of(ResultState.Dropped), Of(ResultState.NoTarget), Projects.Sum(project => project.EvidenceCount), Best.Count());
    }
}

/// <summary>What a project's report says, and where it stands among the 우수사업.</summary>
/// <param name="Project">The project.</param>
/// <param name="Code">Its number.</param>
/// <param name="Name">Its name.</param>
/// <param name="Department">Its department as the plan names it; empty when none.</param>
/// <param name="Indicators">Its indicators in order.</param>
/// <param name="Narrative">추진 실적.</param>
/// <param name="Outcome">주요 성과.</param>
/// <param name="Headline">대표성과.</param>
/// <param name="Nomination">Why it is proposed as 우수사업.</param>
/// <param name="BestRank">Place among the 우수사업; null when it is none.</param>
/// <param name="EvidenceCount">증빙자료, files.</param>
public sealed record ProjectContent(
    Guid Project, string Code, string Name, string Department, IReadOnlyList<IndicatorContent> Indicators, string Narrative, string Outcome, string Headline, string Nomination, int? BestRank, int EvidenceCount);

/// <summary>What is said about an indicator, with what it needs to be read.</summary>
/// <param name="Said">State, value and words.</param>
/// <param name="Name">Its name.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Decimals">Decimals in which values are shown.</param>
public sealed record IndicatorContent(ContentRow Said, string Name, string Unit, int Decimals)
{
    /// <summary>잠정.</summary>
    public bool IsProvisional => Said.IsProvisional;
}

/// <summary>How much a submission holds (제출 확인증).</summary>
/// <param name="Projects">세부사업.</param>
/// <param name="Indicators">성과지표.</param>
/// <param name="Entered">With a value; 0 is a value.</param>
/// <param name="Provisional">Of these 잠정.</param>
/// <param name="NotEntered">미입력.</param>
/// <param name="NotApplicable">해당없음.</param>
/// <param name="NotCarriedOut">미추진, 중도 폐지.</param>
/// <param name="NoTarget">목표 미설정.</param>
/// <param name="Evidence">증빙자료, files.</param>
/// <param name="Best">우수사업.</param>
public sealed record YearCounts(int Projects, int Indicators, int Entered, int Provisional, int NotEntered, int NotApplicable, int NotCarriedOut, int NoTarget, int Evidence, int Best);
