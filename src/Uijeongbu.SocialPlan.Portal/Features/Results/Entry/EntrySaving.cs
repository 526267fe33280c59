using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.Entry;

/// <summary>Turns what the script sent into a command and its answer into what the field shows.</summary>
internal sealed partial class EntrySaving(SaveResult results, SaveNarrative narratives, SaveExecution executions, TimeProvider clock, ILogger<EntrySaving> log)
{
    private const string NoCommandId = "요청 번호가 없습니다. 화면을 새로 고쳐 주십시오.";

    /// <summary>After this time the answer counts as unknown, and the script sends the same command again.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    // The feed tells of a commit before the command returns, in the same flow: that is how a page knows its own messages.
    private readonly AsyncLocal<EntryField?> _inHand = new();

    /// <summary>Whether the caller stands inside this page's own command for the field.</summary>
    public bool IsOwn(EntryField field) => ReferenceEquals(_inHand.Value, field);

    /// <summary>Saves one field. 저장됨 is said only after the command answered.</summary>
    public async Task SaveAsync(EntrySheet sheet, EntryField field, CellChangeEventArgs change)
    {
        var (command, text) = (change.Command ?? "", change.Text ?? "");
        if (!Guid.TryParse(command, out var id) || id.Version != 7)
        {
            field.Answered(command, EntryAnswer.Refused, text, NoCommandId);
            return;
        }

        _inHand.Value = field;
        try
        {
            using CancellationTokenSource limit = new(Patience, clock);
            await RunAsync(sheet, field, id, change, limit.Token);
        }
        catch (SignInEndedException)
        {
            field.Answered(command, EntryAnswer.SignedOut, text, "로그인이 끝났습니다. 다시 로그인하시면 이어서 저장할 수 있습니다.");
        }
        catch (AccessDeniedException denied)
        {
            LogDenied(denied.Message);
            field.Answered(command, EntryAnswer.Refused, text, ResultProblems.NotInCharge.Message);
        }
        catch (Exception fault) // whatever it was: whether the commit happened is not known, and the same command id tells at the next try
        {
            LogUnknown(fault, id);
            field.Answered(command, EntryAnswer.Unknown, text, Correlation.Number);
        }
    }

    private Task RunAsync(EntrySheet sheet, EntryField field, Guid id, CellChangeEventArgs change, CancellationToken cancellationToken) => field switch
    {
        EntryCell cell => SaveCellAsync(sheet, cell, id, change, cancellationToken),
        EntryNarrative narrative => SaveNarrativeAsync(sheet, narrative, id, change, cancellationToken),
        EntryBudget budget => SaveBudgetAsync(sheet, budget, id, change, cancellationToken),
        _ => throw new InvalidOperationException($"No field of kind {field.GetType().Name} is known."),
    };

    private async Task SaveCellAsync(EntrySheet sheet, EntryCell cell, Guid id, CellChangeEventArgs change, CancellationToken cancellationToken)
    {
        var (command, text) = (change.Command!, change.Text ?? "");
        var read = CellText.Read(text, cell.Form);
        if (read.Problem is { } unreadable)
        {
            cell.Answered(command, EntryAnswer.Refused, text, unreadable);
            return;
        }

        var outcome = await results.RunAsync(new(id, sheet.Grid.RegionCode, cell.Id, sheet.Grid.FiscalYear, read.State, read.Actual, change.Reason, change.Version, read.IsProvisional, read.Parts, sheet.Grid.Term), cancellationToken);
        if (outcome.Problem is ResultConflict conflict)
        {
            cell.Take(conflict.Theirs);
        }
        else if (outcome.IsOk)
        {
            cell.Take(outcome.Answer);
        }

        Answer(sheet, cell, command, text, outcome.Problem, outcome.Problem is ResultConflict);
    }

    private async Task SaveNarrativeAsync(EntrySheet sheet, EntryNarrative narrative, Guid id, CellChangeEventArgs change, CancellationToken cancellationToken)
    {
        var (command, text) = (change.Command!, change.Text ?? "");
        var outcome = await narratives.RunAsync(new(id, sheet.Grid.RegionCode, narrative.Id, sheet.Grid.FiscalYear, text, change.Version), cancellationToken);
        if (outcome.Problem is NarrativeConflict conflict)
        {
            narrative.Take(conflict.Theirs);
        }
        else if (outcome.IsOk)
        {
            narrative.Take(outcome.Answer);
        }

        Answer(sheet, narrative, command, text, outcome.Problem, outcome.Problem is NarrativeConflict);
    }

    private async Task SaveBudgetAsync(EntrySheet sheet, EntryBudget budget, Guid id, CellChangeEventArgs change, CancellationToken cancellationToken)
    {
        var (command, text) = (change.Command!, change.Text ?? "");
        var (won, unreadable) = BudgetExecution.Read(text);
        if (unreadable is not null)
        {
            budget.Answered(command, EntryAnswer.Refused, text, unreadable.Message);
            return;
        }

        var outcome = await executions.RunAsync(new(id, sheet.Grid.RegionCode, budget.ProjectId, budget.Id, sheet.Grid.FiscalYear, won, change.Version), cancellationToken);
        if (outcome.Problem is ExecutionConflict conflict)
        {
            budget.Take(conflict.Theirs);
        }
        else if (outcome.IsOk)
        {
            budget.Take(outcome.Answer);
        }

        Answer(sheet, budget, command, text, outcome.Problem, outcome.Problem is ExecutionConflict);
    }

    private void Answer(EntrySheet sheet, EntryField field, string command, string text, Problem? problem, bool isConflict)
    {
        field.Answered(command, problem is null ? EntryAnswer.Saved : isConflict ? EntryAnswer.Conflict : EntryAnswer.Refused, text, problem?.Message);
        sheet.LastSaved = problem is null ? clock.GetUtcNow().UtcDateTime : sheet.LastSaved;
    }

    [LoggerMessage(LogLevel.Warning, "A save was denied: {Reason}")]
    private partial void LogDenied(string reason);

    [LoggerMessage(LogLevel.Error, "The outcome of command {CommandId} is unknown")]
    private partial void LogUnknown(Exception fault, Guid commandId);
}
