using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Domain.Results.Pasting;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.YearReports;

/// <summary>The Korean words of a year's results.</summary>
internal static class YearText
{
    /// <summary>2026년 시행결과(2027년 평가): both years are always said.</summary>
    public static string Title(int year) => FormattableString.Invariant($"{year}년 시행결과({year + 1}년 평가)");

    /// <summary>What an indicator says: its value with unit, or its state with the reason.</summary>
    public static string Of(IndicatorContent? one) => one is null ? "없음" : one.Said.State switch
    {
        ResultState.Entered => $"{Formats.Current.Number(one.Said.Actual!.Value, one.Decimals)}{one.Unit}{(one.Said.Parts is { } parts ? $"({parts.Text})" : "")}{(one.IsProvisional ? "(잠정)" : "")}",
        var state => StateWords.Of(state) + (one.Said.Reason is { Length: > 0 } reason ? $"({reason})" : ""),
    };

    /// <summary>Where something differs: 사업번호, indicator or area, and what of it.</summary>
    public static string Place(YearDifference one) => one switch
    {
        { Project: { } project, Indicator: { } indicator } => $"{project.Code} {project.Name} · {indicator.Name}",
        { Project: { } project } => $"{project.Code} {project.Name}",
        { Area: { } area } => YearProblems.Label(area),
        _ => "자체평가",
    };

    /// <summary>What differs.</summary>
    public static string What(YearPlace place) => place switch
    {
        YearPlace.Project => "사업",
        YearPlace.Value => "실적",
        YearPlace.Explanation => "사유·향후 계획",
        YearPlace.Narrative => "추진 실적",
        YearPlace.Outcome => "주요 성과",
        YearPlace.Headline => "대표성과",
        YearPlace.Nomination => "우수사업 추천",
        YearPlace.BestRank => "우수사업 순위",
        YearPlace.Evidence => "증빙자료 수",
        _ => "자체평가",
    };

    /// <summary>One side of a difference.</summary>
    public static string Side(object? side) => side switch
    {
        null => "없음",
        "" => "빈칸",
        string text => text,
        IndicatorContent one => Of(one),
        ProjectContent project => $"{project.Code} {project.Name}",
        ResultExplanation said => said.Plan is { Length: > 0 } plan ? $"{said.Reason}\n향후 계획: {plan}" : said.Reason,
        AreaEvaluation area => $"잘된 점: {area.Good}\n아쉬운 점: {area.Lacking}\n개선 계획: {area.Next}",
        SelfEvaluation whole => $"{YearProblems.Label(whole.Body)}, {(whole.On is { } on ? Formats.Current.Date(on) : "날짜 없음")}",
        var number => FormattableString.Invariant($"{number}"),
    };
}
