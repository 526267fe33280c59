using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds.Trying;

/// <summary>A dry run to take along, and its words.</summary>
internal static class DryRunTable
{
    public static TableDownload Of(DryRunView view, DryRun run) => new(
        $"{view.Title} 모의평가", "모의평가",
        [new("그룹", 10) { IsText = true }, new("시·군", 14), new("지금 기준 총점", 14), new("지금 기준 순위", 14), new("지금 기준 포상", 14), new("다른 기준 총점", 14), new("다른 기준 순위", 14), new("다른 기준 포상", 14), new("가장 크게 달라진 지표", 50) { Wraps = true }],
        run.Moves.OrderBy(move => move.Before.Unit.Group, StringComparer.Ordinal).ThenBy(move => move.Before.Place.Rank ?? decimal.MaxValue).Select(move => new[]
        {
            TableCell.Of(move.Before.Unit.Group), TableCell.Of(move.Before.Unit.Name),
            TableCell.Of(UnitScore.Printed.Round(move.Before.Total), 2), TableCell.Of(RoundText.Place(move.Before.Place)), TableCell.Of(move.Before.Award),
            TableCell.Of(UnitScore.Printed.Round(move.After.Total), 2), TableCell.Of(RoundText.Place(move.After.Place)), TableCell.Of(move.After.Award), TableCell.Of(Because(move)),
        }));

    /// <summary>Why a municipality moves: the criterion whose points differ most.</summary>
    public static string Because(DryRunMove move) => move.Because is { } because
        ? string.Create(CultureInfo.InvariantCulture, $"{because.Criterion.Name} {(because.Difference > 0m ? "+" : "")}{UnitScore.Printed.Round(because.Difference):0.00}점")
        : move.Gained is 0m ? "" : "점수는 같고 순위 기준이 다릅니다.";
}
