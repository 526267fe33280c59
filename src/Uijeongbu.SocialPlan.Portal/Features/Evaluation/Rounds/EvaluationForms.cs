using System.Globalization;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Portal.Components.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds;

/// <summary>A round as fields of a form, and back. A phase's first field has the phase's name, by which the Domain names its faults.</summary>
internal static class EvaluationForms
{
    private const int Summer = 7; // from July on one prepares the evaluation of this year's results

    private static readonly TimeOnly Morning = new(9, 0);
    private static readonly TimeOnly Evening = new(18, 0);

    public static IEnumerable<(string Value, string Label)> Kinds => Enum.GetValues<EvaluationKind>().Select(kind => (kind.ToString(), EvaluationLabels.Of(kind)));

    public static IEnumerable<(string Value, string Label)> Scopes => Enum.GetValues<PublicationScope>().Select(scope => (scope.ToString(), EvaluationLabels.Of(scope)));

    /// <summary>A new round: a year after the one that is copied, or the shipped rules with the usual dates.</summary>
    public static EvaluationContent New(EvaluationRound? from, DateTime now)
    {
        var today = Korea.DayOf(now);
        var year = today.Month >= Summer ? today.Year : today.Year - 1;
        return from?.ToContent().AYearLater() ?? new(year, EvaluationKind.Results, EvaluationSchedule.Usual(year), EvaluationRules.Default, Note: null);
    }

    public static IReadOnlyList<FormField> Of(EvaluationContent content) =>
    [
        new("FiscalYear", "실적연도", content.FiscalYear.ToString(CultureInfo.InvariantCulture)),
        new("Kind", "평가 종류", content.Kind.ToString(), EvaluationLabels.Of(content.Kind)),
        .. Enum.GetValues<EvaluationPhase>().SelectMany(phase => Of(phase, content.Schedule.Of(phase))),
        new("Scope", "공개 범위", content.Rules.Scope.ToString(), EvaluationLabels.Of(content.Rules.Scope)),
        new("Note", "안내", content.Note ?? ""),
    ];

    /// <summary>What was sent, over rules that this form does not touch.</summary>
    public static EvaluationContent ToContent(PostedForm posted, EvaluationRules rules) => new(
        posted.Number("FiscalYear"),
        posted.Choice<EvaluationKind>("Kind"),
        new([.. Enum.GetValues<EvaluationPhase>().Select(phase => ToClock(posted, phase)).OfType<PhaseClock>()]),
        rules with { Scope = posted.Choice<PublicationScope>("Scope") },
        posted.LinesOrNull("Note"));

    private static IEnumerable<FormField> Of(EvaluationPhase phase, PhaseClock? clock) =>
    [
        new($"{phase}", $"{EvaluationLabels.Of(phase)} 시작일", Day(clock?.OpensAt)),
        new($"{phase}Time", $"{EvaluationLabels.Of(phase)} 시작 시각", Time(clock?.OpensAt)),
        new($"{phase}Closes", $"{EvaluationLabels.Of(phase)} 마감일", Day(clock?.ClosesAt)),
        new($"{phase}ClosesTime", $"{EvaluationLabels.Of(phase)} 마감 시각", Time(clock?.ClosesAt)),
    ];

    // A phase with neither day is none; with one of them, the other is missing.
    private static PhaseClock? ToClock(PostedForm posted, EvaluationPhase phase)
    {
        if (posted.Line($"{phase}").Length == 0 && posted.Line($"{phase}Closes").Length == 0)
        {
            return null;
        }

        _ = posted.Day($"{phase}");
        _ = posted.Day($"{phase}Closes");
        return new(phase, posted.InstantOrNull($"{phase}", $"{phase}Time", Morning) ?? default, posted.InstantOrNull($"{phase}Closes", $"{phase}ClosesTime", Evening) ?? default);
    }

    private static string Day(DateTime? instant) => instant is { } at ? Korea.DayOf(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";

    private static string Time(DateTime? instant) => instant is { } at ? Korea.LocalOf(at).ToString("HH:mm", CultureInfo.InvariantCulture) : "";
}
