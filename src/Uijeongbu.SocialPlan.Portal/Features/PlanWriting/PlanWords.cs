using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Targets;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

/// <summary>What officials read where a plan is written.</summary>
internal static class PlanWords
{
    public static string Of(TargetQuestion question) => question switch
    {
        TargetQuestion.BelowLastResult => "지난해 실적보다 낮은 목표입니다.",
        TargetQuestion.Flat => "지난해와 같은 목표입니다.",
        TargetQuestion.FormulaChanged => "지난해와 산식이 다릅니다.",
        TargetQuestion.ZeroUnderRatio => "목표가 0이면 달성률을 산출할 수 없습니다.",
        _ => "목표가 음수이면 이 산식으로는 뜻이 없습니다.",
    };

    public static string Of(Direction? direction) => direction switch { Direction.HigherIsBetter => "상향", Direction.LowerIsBetter => "하향", _ => "–" };

    public static string Of(Accumulation accumulation) => accumulation switch
    {
        Accumulation.Yearly => "당해 연도",
        Accumulation.Cumulative => "누계",
        Accumulation.Average => "평균",
        _ => "연말 현재",
    };

    public static string Of(IndicatorLevel? level) => level switch
    {
        IndicatorLevel.Input => "투입",
        IndicatorLevel.Output => "산출",
        IndicatorLevel.Outcome => "결과",
        IndicatorLevel.Impact => "영향",
        _ => "–",
    };

    public static string Of(FundingOrigin origin) => origin is FundingOrigin.Local ? "자체사업" : "국고보조사업";
}
