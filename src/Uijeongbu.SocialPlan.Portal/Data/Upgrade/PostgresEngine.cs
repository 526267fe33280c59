using System.Data.Common;
using Npgsql;

namespace Uijeongbu.SocialPlan.Portal.Data.Upgrade;

internal sealed class PostgresEngine(PortalDataOptions options) : DatabaseEngine(options)
{
    // Any number will do, as long as every version of the portal takes the same one.
    private const long LockKey = 41150_0000_0001;

    public override Type ContextType => typeof(PostgresPortalDbContext);

    public override string BackupExtension => ".dump";

    public override async Task<bool> ExistsAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await OpenAsync(cancellationToken);
            return true;
        }
        catch (PostgresException missing) when (missing.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            return false;
        }
        catch (NpgsqlException unreachable)
        {
            throw new UpgradeRefusedException(
                $"PostgreSQL에 연결하지 못했습니다({unreachable.Message}). ConnectionStrings__Portal의 주소, 계정, 비밀번호와 서버 상태를 확인해 주십시오.",
                unreachable);
        }
    }

    public override async Task CreateAsync(CancellationToken cancellationToken)
    {
        var target = new NpgsqlConnectionStringBuilder(Options.PostgresDirect);
        var server = new NpgsqlConnectionStringBuilder(Options.PostgresDirect) { Database = "postgres" };
        await using var connection = await OpenAsync(server.ToString(), cancellationToken);
        await using var command = connection.CreateCommand();
        using var quoting = new NpgsqlCommandBuilder();
        command.CommandText = $"CREATE DATABASE {quoting.QuoteIdentifier(target.Database!)} TEMPLATE template0 ENCODING 'UTF8'";
        try
        {
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (PostgresException twice) when (twice.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another node made it in the same moment, which is as good.
        }
        catch (PostgresException refused) when (refused.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new UpgradeRefusedException($"데이터베이스 {target.Database}이(가) 없고 이 계정은 만들 수 없습니다. 데이터베이스를 먼저 만들어 주십시오.", refused);
        }
    }

    public override async Task<DbConnection> OpenAsync(CancellationToken cancellationToken) => await OpenAsync(Options.PostgresDirect, cancellationToken);

    public override async Task<bool> HasTableAsync(DbConnection connection, string table, CancellationToken cancellationToken) =>
        await ScalarAsync(connection, "SELECT to_regclass(quote_ident(@value)) IS NOT NULL", table, cancellationToken) is true;

    public override async Task<bool> HasAnyTableAsync(DbConnection connection, CancellationToken cancellationToken) =>
        await ScalarAsync(connection, "SELECT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema())", null, cancellationToken) is true;

    /// <summary>Nothing can be left: the migrations lock ends with its transaction.</summary>
    public override Task<bool> ClearLeftoverAsync(DbConnection connection, CancellationToken cancellationToken) => Task.FromResult(false);

    public override Task BackUpAsync(DbConnection connection, string file, CancellationToken cancellationToken) =>
        DatabaseBackup.DumpAsync(Options, file, cancellationToken);

    protected override async Task<IAsyncDisposable?> TryLockAsync(CancellationToken cancellationToken)
    {
        // The lock belongs to the session: closing the connection, or a crash, gives it back.
        var connection = await OpenAsync(cancellationToken);
        if (await ScalarAsync(connection, $"SELECT pg_try_advisory_lock({LockKey})", null, cancellationToken) is true)
        {
            return connection;
        }

        await connection.DisposeAsync();
        return null;
    }

    private static async Task<NpgsqlConnection> OpenAsync(string text, CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(text) { Pooling = false }.ToString());
        try
        {
            await connection.OpenAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
