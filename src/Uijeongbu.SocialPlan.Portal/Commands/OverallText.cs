using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Commands;

/// <summary>The overall rate in words, with everything that must stand beside it.</summary>
internal static class OverallText
{
    public static void Write(TextWriter writer, PlanScore score)
    {
        var (indicators, policy) = (score.Indicators, score.Policy);
        string Rate(decimal? value) => value is null ? "산출 불가" : ScoreNames.Rate(value, policy) + " %";
        writer.WriteLine($"목표달성도 {Rate(score.Figures.Value)} (산출 기준 {policy.Id} 제{policy.Version.ToString(CultureInfo.InvariantCulture)}판)");
        writer.WriteLine($"중앙값 {Rate(indicators.Median)} · 상한 100 적용 평균 {Rate(score.Figures.Capped100)} · 상한 120 적용 평균 {Rate(score.Figures.Capped120)}");
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"달성 비율 {Rate(indicators.MetShare)} · 130 % 초과 {indicators.Above130}개 · 산정 대상 {indicators.Coverage.Counted}/{indicators.Coverage.Total}"));
        var contribution = Contribution.Of(score);
        if (contribution.IsTelling)
        {
            var names = contribution.Largest.Select(p => $"{p.Input.Name} {Rate(p.Figures.Value)}");
            writer.WriteLine($"달성률이 높은 세부사업({string.Join(", ", names)})을 제외하면 {Rate(contribution.RateWithout)}");
        }
    }
}
