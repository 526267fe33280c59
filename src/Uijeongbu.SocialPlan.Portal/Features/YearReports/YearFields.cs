using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Portal.Components.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.YearReports;

/// <summary>What a step rests on, read from a form; and the self-evaluation as fields of a form.</summary>
internal static class YearFields
{
    public static YearEvidence Read(PostedForm posted) => new()
    {
        Text = posted.LinesOrNull("Text"),
        Number = posted.LineOrNull("Number"),
        On = posted.DayOrNull("On"),
        MeetingId = Guid.TryParse(posted["MeetingId"], out var meeting) ? meeting : null,
        Projects = [.. posted.All("Projects").Select(text => Guid.TryParse(text, out var id) ? id : default)],
        KnowsBlanks = posted.IsOn("KnowsBlanks"),
    };

    public static IReadOnlyList<FormField> Of(SelfEvaluation evaluation) =>
    [
        new("Body", "평가한 곳", evaluation.Body.ToString()),
        new("EvaluatedOn", "평가일", evaluation.On?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? ""),
        .. Enum.GetValues<EvaluationArea>().SelectMany(area => new[]
        {
            new FormField($"Good-{area}", $"{YearProblems.Label(area)} 잘된 점", evaluation.Of(area).Good),
            new FormField($"Lacking-{area}", $"{YearProblems.Label(area)} 아쉬운 점", evaluation.Of(area).Lacking),
            new FormField($"Next-{area}", $"{YearProblems.Label(area)} 개선 계획", evaluation.Of(area).Next),
        }),
    ];

    public static SelfEvaluation ReadEvaluation(PostedForm posted) => new(
        posted.Choice<EvaluatingBody>("Body"),
        posted.DayOrNull("EvaluatedOn"),
        Enum.GetValues<EvaluationArea>().ToDictionary(area => area, area => new AreaEvaluation(posted.Lines($"Good-{area}"), posted.Lines($"Lacking-{area}"), posted.Lines($"Next-{area}"))));
}
