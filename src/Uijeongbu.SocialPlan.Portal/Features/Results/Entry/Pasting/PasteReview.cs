using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Pasting;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.Entry.Pasting;

/// <summary>
/// Values from elsewhere before any of them is saved, wherever they came from: rows with what becomes of each, and what a person says to it.
/// </summary>
internal sealed class PasteReview
{
    /// <summary>So many rows without a cell are shown; the rest is counted.</summary>
    private const int MostWithoutCell = 50;

    private PasteReview(IReadOnlyList<PasteRow> rows, IReadOnlyList<string> remarks, int read) => (Rows, Remarks, Read) = (rows, remarks, read);

    public Guid Id { get; } = Guid.CreateVersion7();

    public IReadOnlyList<PasteRow> Rows { get; }

    public IReadOnlyList<string> Remarks { get; }

    /// <summary>How many rows were read.</summary>
    public int Read { get; }

    public int Taken => Rows.Count(row => row.IsTaken);

    /// <summary>The command whose answer did not come: it is sent again as it was, and nothing is ticked meanwhile.</summary>
    public SaveResultsCall? Sent { get; set; }

    /// <summary>What stands against saving it.</summary>
    public string? Problem { get; set; }

    public static PasteReview Of(EntrySheet sheet, PlacedPaste placed)
    {
        var withoutCell = 0;
        List<PasteRow> rows = [.. placed.Lines.Where(line => line.Target is not null || ++withoutCell <= MostWithoutCell)
            .Select(line => new PasteRow(line, line.Target is { } target ? sheet.Find(target.Id) as EntryCell : null))];
        return new(rows, withoutCell > MostWithoutCell ? [.. placed.Remarks, $"그 밖에 {withoutCell - MostWithoutCell:N0}줄도 넣을 칸이 없습니다."] : placed.Remarks, placed.Lines.Count);
    }

    /// <summary>The same review again, as a page sent it back: each row with the version that was seen beside it.</summary>
    public static PasteReview Again(EntrySheet sheet, IEnumerable<(PasteLine Line, long Seen)> lines, IReadOnlyList<string> remarks, int read) =>
        new([.. lines.Select(one => new PasteRow(one.Line, one.Line.Target is { } target ? sheet.Find(target.Id) as EntryCell : null, one.Seen))], remarks, read);

    /// <summary>The cells of a page as targets of a paste, in its order.</summary>
    public static IReadOnlyList<PasteTarget> TargetsOf(EntrySheet sheet) => [.. sheet.Projects.SelectMany(project => project.Cells.Select(cell => TargetOf(project.Project.Code, cell)))];

    /// <summary>A person ticked a row or typed its reason.</summary>
    public void Take(int row, bool? on, string? reason)
    {
        if (Sent is not null || row < 0 || row >= Rows.Count || !Rows[row].Line.CanBeTaken)
        {
            return;
        }

        (Problem, var one) = (null, Rows[row]);
        one.Reason = ReadableText.Of(reason ?? one.Reason) is var text && text.Length > PasteRow.LongestReason ? text[..PasteRow.LongestReason] : text;
        one.IsTaken = on ?? (one.IsTaken || (one.NeedsReason && !string.IsNullOrWhiteSpace(reason))); // who gives the reason means it
    }

    public int Count(params ReadOnlySpan<PasteVerdict> verdicts)
    {
        var count = 0;
        foreach (var row in Rows)
        {
            count += verdicts.Contains(row.Line.Verdict) ? 1 : 0;
        }

        return count;
    }

    private static PasteTarget TargetOf(string code, EntryCell cell) => new(cell.Id, code, cell.Row.Name, cell.Row.Unit, cell.Row.Decimals)
    {
        Form = cell.Row.Form,
        IsSigned = cell.Row.Target < 0m || cell.Row.Last < 0m || cell.Row.BeforeLast < 0m || cell.Row.Saved.Actual < 0m,
        State = cell.State,
        Actual = cell.Row.Saved.Actual,
        Parts = cell.Row.Saved.Parts,
        IsProvisional = cell.Row.Saved.IsProvisional,
        Reason = cell.Row.Saved.Reason,
        Lock = cell.Lock,
    };
}
