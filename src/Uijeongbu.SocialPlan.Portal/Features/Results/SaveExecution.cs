using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>Saves what was spent of one funding line (집행액). It is locked and opened again with the words of the report.</summary>
internal sealed class SaveExecution(CommandRun commands)
{
    public const string Name = "execution.save";
    public const string Subject = "execution";

    /// <summary>
    /// Refused: a line that is not in the budget shown, a locked report, an amount that is none, and one that someone else saved since
    /// (<see cref="ExecutionConflict"/>).
    /// </summary>
    public Task<Outcome<SavedExecution>> RunAsync(SaveExecutionCall call, CancellationToken cancellationToken) => commands.RunAsync<SaveExecutionCall, SavedExecution>(
        new(call.CommandId, Name, Permissions.ResultWrite, call.RegionCode), call, (change, token) => SaveAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedExecution>> SaveAsync(Change change, SaveExecutionCall call, CancellationToken cancellationToken)
    {
        var query = ResultStatements.Report.For(change.Db);
        if (await query(change.Db, call.RegionCode, call.ProjectId, call.FiscalYear, change.Viewer.InChargeAs(call.RegionCode), Korea.DayOf(change.At), cancellationToken) is not { } found)
        {
            return ResultProblems.ProjectNotFound;
        }

        var lines = await change.Db.BudgetLines.Where(row => row.RegionCode == call.RegionCode && row.ProjectId == call.ProjectId && row.FiscalYear == call.FiscalYear).ToListAsync(cancellationToken);
        if (ShownBudget.Of(lines)?.Lines.FirstOrDefault(row => row.Id == call.LineId) is not { } line)
        {
            return ResultProblems.BudgetNotFound;
        }

        return EntryLock.OfItem(found.Period, found.Report, indicator: null, found.IsInCharge, change.At) is { } locked ? locked.ToProblem() : Save(change, call, line);
    }

    private static Outcome<SavedExecution> Save(Change change, SaveExecutionCall call, BudgetLine line)
    {
        var before = SavedExecution.Of(line);
        if (before.Version != call.BaseVersion)
        {
            return new ExecutionConflict(before);
        }

        if (line.Execute(call.ExecutedWon, change.Viewer.AccountId, change.Viewer.DisplayName, change.At).Problem is { } problem)
        {
            return problem;
        }

        var after = SavedExecution.Of(line) with { Version = call.BaseVersion + 1 };
        change.Record(Subject, line.Id, before, after);
        return after;
    }
}
