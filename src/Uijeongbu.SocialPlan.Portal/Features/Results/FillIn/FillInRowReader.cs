using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results.Pasting;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.FillIn;

/// <summary>Reads single rows of a form and says of each whether it is as it was handed out.</summary>
internal sealed class FillInRowReader(FillInMap map, string sheet, FillInSeal seal, TableMessages messages)
{
    /// <returns>null for a row in which nothing of ours stands.</returns>
    public FillInRow? Read(SheetRow row)
    {
        string[] locked = [.. FillInColumns.Locked.Select(column => Plain(row, column))];
        var (key, was) = (Plain(row, FillInColumn.Key), Plain(row, FillInColumn.Was));
        var filled = Filled(row);
        if (key.Length == 0 && filled is { Value: "", State: "", Reason: "", Trouble: null } && Array.TrueForAll(locked, cell => cell.Length == 0))
        {
            return null;
        }

        var (known, handedOut) = (FillInKey.Read(key), FillInWas.Read(Text(row, FillInColumn.Was)));
        var fault = key.Length == 0 ? $"{At(row, FillInColumn.Key)} 줄 번호가 없는 줄입니다. 포털에서 받은 줄에만 적어 주십시오."
            : Altered(row, locked, Plain(row, FillInColumn.Seal))
            ?? (known is null || handedOut is null || !seal.Holds(key, was, locked, Plain(row, FillInColumn.Seal))
                ? $"{At(row, FillInColumn.Key)} 숨은 칸이 바뀌었거나 다른 곳에서 만든 줄입니다. 파일을 다시 받아 주십시오."
                : null);
        return new(filled with { Was = handedOut ?? FilledValue.None }, $"{locked[0]} {locked[2]}".Trim(), locked[3], known, fault);
    }

    private string? Altered(SheetRow row, string[] locked, string sealText) => FillInSeal.Altered(locked, sealText) is { Count: > 0 } altered
        ? $"{string.Join(", ", altered.Select(cell => At(row, FillInColumns.Locked[cell])))} 잠긴 칸이 바뀌었습니다. 받은 그대로 두거나 파일을 다시 받아 주십시오."
        : null;

    private FilledRow Filled(SheetRow row)
    {
        var (value, state, reason) = (map.Cell(row, FillInColumn.Actual), map.Cell(row, FillInColumn.State), map.Cell(row, FillInColumn.Reason));
        return new(row.Line, map.Address(row.Line, FillInColumn.Actual), FillInCell.Seen(value), Text(state), Text(reason))
        {
            Trouble = (value.Problem ?? state.Problem ?? reason.Problem)?.Invoke(messages),
        };
    }

    private string At(SheetRow row, FillInColumn column) => $"{sheet}!{map.Address(row.Line, column)}";

    private string Text(SheetRow row, FillInColumn column) => Text(map.Cell(row, column));

    private static string Text(SheetCell cell) => ReadableText.Of(FillInCell.Seen(cell));

    private string Plain(SheetRow row, FillInColumn column) => FillInCell.Plain(map.Cell(row, column));
}
