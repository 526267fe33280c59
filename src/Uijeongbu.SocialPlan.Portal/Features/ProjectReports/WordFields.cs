using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Components.Forms;
using Uijeongbu.SocialPlan.Portal.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>The words of a report as fields of a form, and back.</summary>
internal static class WordFields
{
    public const string Narrative = "Narrative";
    public const string Outcome = "Outcome";
    public const string Headline = "Headline";
    public const string Nomination = "Nomination";

    /// <summary>Field of the reason for an indicator's rate.</summary>
    public static string ReasonOf(GridRow row) => $"Reason-{row.IndicatorId:N}";

    /// <summary>Field of what comes next.</summary>
    public static string PlanOf(GridRow row) => $"Plan-{row.IndicatorId:N}";

    /// <summary>The form as it stands.</summary>
    public static IReadOnlyList<FormField> Of(string narrative, ReportWords words, IReadOnlyList<GridRow> rows) =>
    [
        new(Narrative, "추진 실적", narrative),
        new(Outcome, "주요 성과", words.Outcome),
        new(Headline, "대표성과", words.Headline),
        .. rows.SelectMany(row => Of(row, words.Explanations.GetValueOrDefault(row.IndicatorId))),
        new(Nomination, "우수사업 추천 사유", words.Nomination),
    ];

    /// <summary>What was sent. What the page did not ask for stays as it is stored.</summary>
    public static ReportWords ToWords(PostedForm posted, ReportWords stored, IReadOnlyList<GridRow> rows)
    {
        var kept = stored.Explanations.Where(one => rows.All(row => row.IndicatorId != one.Key || !posted.IsOn(ReasonOf(row))));
        var sent = rows.Where(row => posted.IsOn(ReasonOf(row)))
            .Select(row => KeyValuePair.Create(row.IndicatorId, new ResultExplanation(posted.Lines(ReasonOf(row)), posted.LinesOrNull(PlanOf(row)))))
            .Where(one => one.Value is not { Reason.Length: 0, Plan: null });
        var explanations = kept.Concat(sent).ToDictionary();
        return posted.IsOn(Outcome) ? new(posted.Lines(Outcome), posted.Line(Headline), posted.Lines(Nomination), explanations) : stored with { Explanations = explanations };
    }

    /// <summary>Whether a row has a field for a reason: one is asked for, or was written, and it is open.</summary>
    public static bool IsAsked(GridRow row, ProjectCase found, ReasonRules rules) =>
        (rules.Of(row.Score.Rate) is not ReasonNeed.None || found.Words.Explanations.ContainsKey(row.IndicatorId)) && (HasWords(found) || found.Report!.Opening!.Opens(row.IndicatorId));

    /// <summary>Whether all words are open, not only reasons of the indicators that were named.</summary>
    public static bool HasWords(ProjectCase found) => found.Report is not { Status: ReportStatus.Returned or ReportStatus.Reopened, Opening.Words: false };

    private static IEnumerable<FormField> Of(GridRow row, ResultExplanation? explanation) =>
        [new(ReasonOf(row), $"{row.Name} 사유", explanation?.Reason ?? ""), new(PlanOf(row), $"{row.Name} 향후 계획", explanation?.Plan ?? "")];
}
