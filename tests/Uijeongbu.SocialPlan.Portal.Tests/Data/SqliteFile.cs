using Microsoft.Data.Sqlite;

namespace Uijeongbu.SocialPlan.Portal.Tests.Data;

/// <summary>Statements on a SQLite file, past the portal.</summary>
internal static class SqliteFile
{
    public static async Task<object?> ExecuteAsync(string file, string sql)
    {
        await using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
