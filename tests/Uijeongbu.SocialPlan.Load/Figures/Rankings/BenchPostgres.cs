using Npgsql;

namespace Uijeongbu.SocialPlan.Load.Figures.Rankings;

/// <summary>The PostgreSQL that <c>PORTAL_BENCH_DATABASE=postgres scripts/bench</c> starts for the run.</summary>
internal static class BenchPostgres
{
    /// <summary>Address of one of its databases.</summary>
    /// <exception cref="InvalidOperationException">There is none in this run.</exception>
    public static string AddressOf(string database) =>
        (Environment.GetEnvironmentVariable("PORTAL_BENCH_POSTGRES") ?? throw new InvalidOperationException("The reference query needs PORTAL_BENCH_DATABASE=postgres.")) + ";Database=" + database;

    /// <summary>Runs what is no part of a measurement, however long it takes.</summary>
    public static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using NpgsqlCommand command = new(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }
}
