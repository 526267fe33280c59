using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.Entry.Pasting;

/// <summary>Sends the commands of a review and says what to tell when no answer comes.</summary>
internal sealed partial class PasteCommands(SaveResults results, UndoResults undo, TimeProvider clock, ILogger<PasteCommands> log)
{
    /// <summary>After this time the answer counts as unknown; the same command can be sent again.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <inheritdoc cref="TryAsync"/>
    public Task<(Outcome<SavedResults>? Outcome, string? Fault)> SaveAsync(SaveResultsCall call) => TryAsync(call.CommandId, token => results.RunAsync(call, token));

    /// <inheritdoc cref="TryAsync"/>
    public Task<(Outcome<SavedResults>? Outcome, string? Fault)> UndoAsync(UndoResultsCall call) => TryAsync(call.CommandId, token => undo.RunAsync(call, token));

    /// <returns>The answer, or what to tell when none came.</returns>
    private async Task<(Outcome<SavedResults>? Outcome, string? Fault)> TryAsync(Guid id, Func<CancellationToken, Task<Outcome<SavedResults>>> run)
    {
        try
        {
            using CancellationTokenSource limit = new(Patience, clock);
            return (await run(limit.Token), null);
        }
        catch (SignInEndedException)
        {
            return (null, "로그인이 끝났습니다. 다른 창에서 다시 로그인하신 뒤 이어서 눌러 주십시오.");
        }
        catch (AccessDeniedException denied)
        {
            LogDenied(denied.Message);
            return (ResultProblems.NotInCharge, null);
        }
        catch (Exception fault) // whatever it was: whether the commit happened is not known, and the same command id tells at the next try
        {
            LogUnknown(fault, id);
            return (null, $"저장되었는지 알 수 없습니다. 다시 누르시면 한 번만 저장합니다. 오류번호 {Correlation.Number}");
        }
    }

    [LoggerMessage(LogLevel.Warning, "A paste was denied: {Reason}")]
    private partial void LogDenied(string reason);

    [LoggerMessage(LogLevel.Error, "The outcome of command {CommandId} is unknown")]
    private partial void LogUnknown(Exception fault, Guid commandId);
}
