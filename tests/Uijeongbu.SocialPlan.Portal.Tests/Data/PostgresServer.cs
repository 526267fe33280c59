using Npgsql;

namespace Uijeongbu.SocialPlan.Portal.Tests.Data;

/// <summary>The server on which tests make databases of their own.</summary>
internal static class PostgresServer
{
    public static string? Address => Environment.GetEnvironmentVariable("PORTAL_TEST_POSTGRES") is { Length: > 0 } address ? address : null;

    public static string AddressOf(string database) =>
        new NpgsqlConnectionStringBuilder(Address ?? throw new InvalidOperationException("PORTAL_TEST_POSTGRES is not set; see scripts/postgres-for-tests."))
        {
            Database = database,
            MaxPoolSize = 20,
        }.ToString();

    public static Task CopyAsync(string template, string database) => ExecuteAsync($"""CREATE DATABASE "{database}" TEMPLATE "{template}" """);

    public static Task DropAsync(string database) => ExecuteAsync($"""DROP DATABASE IF EXISTS "{database}" WITH (FORCE)""");

    public static async Task ExecuteAsync(string sql, string? database = null)
    {
        await using var connection = new NpgsqlConnection(database is null ? Address : AddressOf(database));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
