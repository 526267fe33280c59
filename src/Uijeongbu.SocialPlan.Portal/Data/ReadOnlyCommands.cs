using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Data;

/// <summary>
/// Lets a context that the door opened for reading send nothing but SELECT. Saving is refused by the context itself; this holds for what goes
/// past it: <c>ExecuteUpdate</c>, <c>ExecuteDelete</c> and SQL of one's own.
/// </summary>
internal sealed class ReadOnlyCommands : DbCommandInterceptor
{
    public static ReadOnlyCommands Instance { get; } = new();

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        Checked(command, eventData, result);

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) =>
        Checked(command, eventData, result);

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result) =>
        Checked(command, eventData, result);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        new(Checked(command, eventData, result));

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        new(Checked(command, eventData, result));

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) =>
        new(Checked(command, eventData, result));

    private static T Checked<T>(DbCommand command, CommandEventData eventData, T result) =>
        eventData.Context is PortalDbContext { IsReadOnly: true } && !command.CommandText.AsSpan().TrimStart().StartsWith("SELECT", StringComparison.OrdinalIgnoreCase)
            ? throw new AccessDeniedException("This context was not opened for writing.")
            : result;
}
