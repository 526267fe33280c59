using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Pasting;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.Entry.Pasting;

/// <summary>A row of the review: what was copied beside what stood in the cell when it was laid out.</summary>
internal sealed class PasteRow
{
    /// <summary>Most characters of a reason, as in the dialog for one cell.</summary>
    public const int LongestReason = 500;

    private readonly GridRow? _row;

    /// <param name="line">What was read.</param>
    /// <param name="cell">Its cell; null when it has none.</param>
    /// <param name="seen">The row version that a person saw beside it before; null for the one of now.</param>
    public PasteRow(PasteLine line, EntryCell? cell, long? seen = null)
    {
        Line = cell is null ? line : Doubted(line, cell.Row);
        (Place, Name) = (cell?.Place ?? $"{line.Row}번째 줄", cell?.Row.Name ?? line.Label ?? "넣을 칸 없음");
        (Id, BaseVersion, Now) = (cell?.Id, seen ?? cell?.Version ?? 0, cell?.Shown ?? "");
        _row = cell?.Row;
        (IsTaken, Reason) = (Line.IsReady, line.Reason ?? cell?.Row.Saved.Reason ?? "");
    }

    public PasteLine Line { get; }

    public Guid? Id { get; }

    /// <summary>The row version that the review shows.</summary>
    public long BaseVersion { get; }

    public string Place { get; }

    public string Name { get; }

    /// <summary>What stood in the cell.</summary>
    public string Now { get; }

    /// <summary>What was read, as it would stand in the cell.</summary>
    public string Read => Line.Verdict is PasteVerdict.Skip ? "빈칸" : CellText.Of(Value, _row?.Decimals ?? 0, _row?.Form) is { Length: > 0 } text ? text : Line.CanBeTaken ? "미입력" : "–";

    /// <summary>Whether the person takes it.</summary>
    public bool IsTaken { get; set; }

    /// <summary>The reason for a state without value.</summary>
    public string Reason { get; set; }

    /// <summary>Whether it is taken with a reason only.</summary>
    public bool NeedsReason => Line.CanBeTaken && Line.State is ResultState.NotApplicable or ResultState.NotCarriedOut or ResultState.Dropped;

    /// <summary>Taken without the reason that it needs.</summary>
    public bool LacksReason => IsTaken && NeedsReason && string.IsNullOrWhiteSpace(Reason);

    public ResultEntry Entry => new(Id!.Value, Line.State, Line.Actual, NeedsReason ? Reason.Trim() : null, BaseVersion, Line.IsProvisional, Line.Parts);

    private SavedResult Value => new(0, null, null, Line.State, Line.Actual, null, Line.IsProvisional, Line.Parts);

    // What is possible but unusual waits for a person's word.
    private static PasteLine Doubted(PasteLine line, GridRow row)
    {
        if (!line.IsReady || line.Actual is not { } actual)
        {
            return line;
        }

        var score = GridScore.Of(row with { Saved = row.Saved with { State = ResultState.Entered, Actual = actual } });
        var doubt = score.Hints switch
        {
            var hints when hints.HasFlag(ScoreHints.UnitSlip) => "전년 실적이나 목표와 10배쯤 다릅니다.",
            var hints when hints.HasFlag(ScoreHints.ImpossibleValue) => "있을 수 있는 값보다 큽니다.",
            var hints when hints.HasFlag(ScoreHints.Over130) && score.Rate is { } rate => $"달성률이 {CellText.Number(rate, 1)} %가 됩니다.",
            _ => null,
        };
        return doubt is null ? line : line with { Verdict = PasteVerdict.Check, Note = doubt + " 맞으면 표시해 주십시오." };
    }
}
