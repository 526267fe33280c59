using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Portal.Components.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds;

/// <summary>What the province gives a municipality as fields of a form, and back.</summary>
internal static class UnitForms
{
    public static IReadOnlyList<FormField> Of(EvaluationUnit unit, Rubric rubric) =>
    [
        .. rubric.Extras.SelectMany(extra => Of(extra, unit.Extras.FirstOrDefault(one => one.Key == extra.Key))),
        new("Special", "특별상", unit.Special?.Grade ?? ""),
        new("SpecialReason", "특별상 사유", unit.Special?.Reason ?? ""),
        new("NominatedOn", "추천일", unit.Ministry?.NominatedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""),
        new("MinistryStage", "단계", unit.Ministry?.Stage ?? ""),
        new("MinistryAward", "수상 등급", unit.Ministry?.Award ?? ""),
        new("MinistryPrize", "포상금(원)", unit.Ministry?.PrizeWon?.ToString(CultureInfo.InvariantCulture) ?? ""),
        new("MinistryNote", "비고", unit.Ministry?.Note ?? ""),
    ];

    public static SaveUnitCall ToCall(PostedForm posted, EvaluationRound round, EvaluationUnit unit) => new(
        posted.CommandId, round.RegionCode, round.Id, unit.UnitCode, posted.Version,
        [.. round.Rules.Rubric.Extras.Select(extra => ToExtra(posted, extra)).OfType<ExtraPoints>()],
        posted.LineOrNull("Special") is { } grade ? new(grade, posted.Line("SpecialReason")) : null,
        ToMinistry(posted));

    private static IEnumerable<FormField> Of(RubricExtra extra, ExtraPoints? given) =>
        [new($"Points-{extra.Key}", extra.Name, given is null ? "" : RoundText.Plain(given.Points)), new($"Reason-{extra.Key}", $"{extra.Name} 사유", given?.Reason ?? "")];

    // Points of 0 are none; a reason without points is a slip that the Domain names.
    private static ExtraPoints? ToExtra(PostedForm posted, RubricExtra extra)
    {
        var (points, reason) = (posted.DecimalOrNull($"Points-{extra.Key}"), posted.Line($"Reason-{extra.Key}"));
        return points is null && reason.Length == 0 ? null : new(extra.Key, points ?? 0m, reason);
    }

    private static MinistryOutcome? ToMinistry(PostedForm posted)
    {
        MinistryOutcome outcome = new(
            posted.DayOrNull("NominatedOn"), posted.LineOrNull("MinistryStage"), posted.LineOrNull("MinistryAward"),
            posted.LineOrNull("MinistryPrize") is null ? null : Whole(posted.DecimalOrNull("MinistryPrize")), posted.LinesOrNull("MinistryNote"));
        return outcome == new MinistryOutcome(null, null, null, null, null) ? null : outcome;
    }

    private static long? Whole(decimal? won) => won is { } value && Math.Abs(value) <= long.MaxValue ? (long)decimal.Truncate(value) : null;
}
