using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Domain.Results.Submission;

namespace Uijeongbu.SocialPlan.Domain.Tests.Results.Submission;

/// <summary>Small contents of a year.</summary>
internal static class Years
{
    private static readonly PublishedPlan Plan = new("41150", "의정부시", 2026, 5, 2023, 2026, "", "default", 1, IsDemo: false, [], []);

    public static YearContent Content(params ProjectContent[] projects) => new(Plan, projects, SelfEvaluation.None);

    public static ProjectContent Project(string code, params IndicatorContent[] indicators) => new(Guid.CreateVersion7(), code, code, "복지정책과", indicators, "적음", "", "", "", BestRank: null, EvidenceCount: 0);

    public static IndicatorContent Entered(decimal actual) => new(new(Guid.CreateVersion7(), ResultState.Entered, actual, Reason: null, Explanation: null), "상담 건수", "건", 0);

    public static IndicatorContent Without(ResultState state) => new(new(Guid.CreateVersion7(), state, Actual: null, state is ResultState.NotEntered ? null : "사업 없음", Explanation: null), "상담 건수", "건", 0);
}
