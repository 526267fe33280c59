using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results.Pasting;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.Entry.Pasting;

/// <summary>A paste on one page: read, reviewed, saved in one command, taken back in one command.</summary>
internal sealed partial class EntryPasting(PasteCommands commands, TimeProvider clock, ILogger<EntryPasting> log)
{
    private static readonly Problem Unreadable = new("paste.not-received", "복사한 내용을 받지 못했습니다. 다시 붙여넣어 주십시오.");
    private static readonly Problem Waiting = new("paste.waiting", "아직 저장되지 않은 칸이 있습니다. 저장된 뒤에 다시 붙여넣어 주십시오.");

    // A plain column goes to the cells in their order, as a spreadsheet does it with rows that are filtered out; here it is said.
    private const string Narrowed = "표에서 골라 보는 중이라 보이지 않는 칸에도 차례대로 놓았습니다. 줄마다 지표를 확인해 주십시오.";

    /// <summary>What waits for a person's word; null when nothing does.</summary>
    public PasteReview? Review { get; private set; }

    /// <summary>What became of the last one.</summary>
    public PasteNotice? Notice { get; private set; }

    /// <param name="sheet">The page.</param>
    /// <param name="step">What the script tells.</param>
    /// <param name="clipboard">Fetches what lies ready in the browser, at most <see cref="Clipboard.MostBytes"/>.</param>
    public async Task StepAsync(EntrySheet sheet, PasteEventArgs step, Func<CancellationToken, Task<string>> clipboard)
    {
        switch (step.Step)
        {
            case PasteStep.Read:
                await ReadAsync(sheet, step, clipboard);
                break;
            case PasteStep.Large or PasteStep.Waiting:
                (Review, Notice) = (null, PasteNotice.Of(step.Step is PasteStep.Large ? PasteProblems.TooLarge : Waiting));
                break;
            case PasteStep.Take:
                Review?.Take(step.Row, step.On, step.Reason);
                break;
            case PasteStep.Save:
                await SaveAsync(sheet, step.Command);
                break;
            case PasteStep.Undo:
                await UndoAsync(sheet, step);
                break;
            case PasteStep.Close:
                (Review, Notice) = (null, Review is null ? null : Notice);
                break;
        }
    }

    private async Task ReadAsync(EntrySheet sheet, PasteEventArgs step, Func<CancellationToken, Task<string>> clipboard)
    {
        string text;
        try
        {
            using CancellationTokenSource limit = new(PasteCommands.Patience, clock);
            text = await clipboard(limit.Token);
        }
        catch (Exception fault) // a forged length, a browser that went away: nothing was done
        {
            LogNotReceived(fault);
            (Review, Notice) = (null, PasteNotice.Of(Unreadable));
            return;
        }

        var start = Guid.TryParse(step.Field, out var id) ? sheet.Cells.TakeWhile(cell => cell.Id != id).Count() : 0;
        var tables = step.Kind is "html" ? HtmlTables.Read(text) : [TabbedText.Read(text)];
        var outcome = PastePlacing.Place(tables, PasteReview.TargetsOf(sheet), start < sheet.Cells.Count() ? start : 0, sheet.Grid.FiscalYear, sheet.Grid.Term);
        Review = outcome.IsOk ? PasteReview.Of(sheet, step.Narrowed && !outcome.Answer.IsByName ? outcome.Answer with { Remarks = [.. outcome.Answer.Remarks, Narrowed] } : outcome.Answer) : null;
        Notice = outcome.Problem is { } problem ? PasteNotice.Of(problem) : null;
    }

    private async Task SaveAsync(EntrySheet sheet, string? command)
    {
        if (Review is not { Taken: > 0 } review || !IsCommandId(command, out var id))
        {
            return;
        }

        if (review.Rows.FirstOrDefault(row => row.LacksReason) is { } lacking)
        {
            review.Problem = $"{lacking.Place} {lacking.Name}: 사유를 적어 주십시오. 넣지 않으려면 표시를 지워 주십시오.";
            return;
        }

        review.Sent ??= new(id, sheet.Grid.RegionCode, sheet.Grid.FiscalYear, [.. review.Rows.Where(row => row.IsTaken).Select(row => row.Entry)], sheet.Grid.Term);
        var (outcome, fault) = await commands.SaveAsync(review.Sent);
        if (outcome is { } answered)
        {
            Answered(sheet, answered, answered.IsOk ? PasteNotice.Saved(sheet, answered.Answer, review.Sent.CommandId) : PasteNotice.Refused(sheet, "붙여넣지 않았습니다.", answered.Problem));
        }
        else
        {
            review.Problem = fault;
        }
    }

    private async Task UndoAsync(EntrySheet sheet, PasteEventArgs step)
    {
        if (!Guid.TryParse(step.Of, out var undone) || !IsCommandId(step.Command, out var id))
        {
            return;
        }

        var (outcome, fault) = await commands.UndoAsync(new(id, sheet.Grid.RegionCode, sheet.Grid.FiscalYear, undone, sheet.Grid.Term));
        if (outcome is { } answered)
        {
            Answered(sheet, answered, answered.IsOk ? PasteNotice.Undone(sheet, answered.Answer) : PasteNotice.Refused(sheet, "되돌리지 않았습니다.", answered.Problem));
        }
        else
        {
            Notice = new("되돌리지 못했습니다.", fault!, IsGood: false, []) { Pasted = undone };
        }
    }

    private void Answered(EntrySheet sheet, Outcome<SavedResults> outcome, PasteNotice notice)
    {
        IEnumerable<(Guid Id, SavedResult? Saved)> now = outcome.IsOk ? outcome.Answer.Cells.Select(cell => (cell.IndicatorId, (SavedResult?)cell.After)) : [];
        var left = outcome.Answer?.Left ?? (outcome.Problem as NothingSaved)?.Left ?? [];
        foreach (var (id, saved) in now.Concat(left.Select(cell => (cell.IndicatorId, cell.Theirs))))
        {
            if (saved is not null && sheet.Find(id) is EntryCell cell)
            {
                cell.Take(saved);
            }
        }

        sheet.LastSaved = outcome.IsOk ? clock.GetUtcNow().UtcDateTime : sheet.LastSaved;
        (Review, Notice) = (null, notice);
    }

    private static bool IsCommandId(string? text, out Guid id) => Guid.TryParse(text, out id) && id.Version == 7;

    [LoggerMessage(LogLevel.Warning, "A clipboard did not arrive")]
    private partial void LogNotReceived(Exception fault);
}
