using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Uijeongbu.SocialPlan.Portal.Data.Upgrade;

internal sealed class SqliteEngine(PortalDataOptions options) : DatabaseEngine(options)
{
    public override Type ContextType => typeof(SqlitePortalDbContext);

    public override string BackupExtension => ".sqlite";

    public override Task<bool> ExistsAsync(CancellationToken cancellationToken) => Task.FromResult(File.Exists(Options.SqliteFile));

    public override Task CreateAsync(CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(Options.DataDirectory);
            return Task.CompletedTask;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw NotWritable(refused);
        }
    }

    public override Task<DbConnection> OpenAsync(CancellationToken cancellationToken) => OpenFileAsync(Options.SqliteFile, SqliteOpenMode.ReadWriteCreate, cancellationToken);

    public override async Task<bool> HasTableAsync(DbConnection connection, string table, CancellationToken cancellationToken) =>
        await ScalarAsync(connection, "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = $value", table, cancellationToken) is > 0L;

    public override async Task<bool> HasAnyTableAsync(DbConnection connection, CancellationToken cancellationToken) =>
        await ScalarAsync(connection, "SELECT count(*) FROM sqlite_master WHERE type = 'table'", null, cancellationToken) is > 0L;

    public override async Task<bool> ClearLeftoverAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        if (!await HasTableAsync(connection, "__EFMigrationsLock", cancellationToken))
        {
            return false;
        }

        await using var command = connection.CreateCommand();
        command.CommandText = """DELETE FROM "__EFMigrationsLock" """;
        return await command.ExecuteNonQueryAsync(cancellationToken) > 0;
    }

    public override async Task BackUpAsync(DbConnection connection, string file, CancellationToken cancellationToken)
    {
        await ScalarAsync(connection, "VACUUM INTO $value", file, cancellationToken);
        await using var copy = await OpenFileAsync(file, SqliteOpenMode.ReadOnly, cancellationToken);
        if (await ScalarAsync(copy, "PRAGMA integrity_check", null, cancellationToken) is not "ok")
        {
            throw new UpgradeRefusedException($"백업 {file}이(가) 온전하지 않아 데이터베이스를 올리지 않았습니다. 저장 장치를 확인해 주십시오.");
        }
    }

    protected override Task<IAsyncDisposable?> TryLockAsync(CancellationToken cancellationToken)
    {
        try
        {
            // The file stays: deleting it would let two others lock two different files of that name.
            return Task.FromResult<IAsyncDisposable?>(new FileStream(Options.SqliteFile + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException taken) when (IsSharingViolation(taken))
        {
            return Task.FromResult<IAsyncDisposable?>(null);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw NotWritable(refused); // waiting would not help
        }
    }

    /// <summary>EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION of Windows.</summary>
    private static bool IsSharingViolation(IOException refused) => refused.HResult is 11 or 35 or unchecked((int)0x80070020);

    private UpgradeRefusedException NotWritable(Exception refused) => new(
        $"데이터 폴더 {Options.DataDirectory}에 쓸 수 없습니다({refused.Message}). 폴더의 소유자와 권한, 남은 공간을 확인해 주십시오(설정 Portal__DataDirectory).",
        refused);

    private static async Task<DbConnection> OpenFileAsync(string file, SqliteOpenMode mode, CancellationToken cancellationToken)
    {
        var text = new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString();
        var connection = new SqliteConnection(text);
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
