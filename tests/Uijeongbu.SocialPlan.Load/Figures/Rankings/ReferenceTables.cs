using System.Globalization;
using Npgsql;
using Uijeongbu.SocialPlan.BenchData;

namespace Uijeongbu.SocialPlan.Load.Figures.Rankings;

/// <summary>The benchmark's own tables, as its description says to load them, in a PostgreSQL database of their own; and questions for the reference query.</summary>
internal sealed class ReferenceTables : IAsyncDisposable
{
    private static readonly string[] Names = ["region", "plan", "strategy", "project", "indicator", "result", "budget"];

    private readonly NpgsqlConnection _connection;

    private ReferenceTables(NpgsqlConnection connection) => _connection = connection;

    /// <summary>Loads size M: 229 municipalities, 4 years from 2023 on.</summary>
    /// <param name="periods">
    /// How many periods of four years, each the same results four years earlier under other ids: ten have the rows of size L, whose periods lie in forty different years too.
    /// </param>
    public static async Task<ReferenceTables> LoadAsync(int periods)
    {
        var name = "reference_" + Guid.NewGuid().ToString("N");
        await using (NpgsqlConnection server = new(BenchPostgres.AddressOf("postgres")))
        {
            await server.OpenAsync();
            // Sorted by code point, as the portal's columns are: the quicker order.
            await BenchPostgres.RunAsync(server, $"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER libc LOCALE 'C'");
        }

        NpgsqlConnection connection = new(BenchPostgres.AddressOf(name));
        await connection.OpenAsync();
        await BenchPostgres.RunAsync(connection, await File.ReadAllTextAsync(BenchTables.PathOf("schema.sql")));
        var tables = BenchTables.Load("M");
        foreach (var table in Names)
        {
            await CopyAsync(connection, table, tables[table]);
        }

        foreach (var statement in EarlierPeriods(tables, periods - 1))
        {
            await BenchPostgres.RunAsync(connection, statement);
        }

        await BenchPostgres.RunAsync(connection, await File.ReadAllTextAsync(BenchTables.PathOf("indexes.sql")));
        await BenchPostgres.RunAsync(connection, "VACUUM ANALYZE");
        return new(connection);
    }

    /// <summary>Takes the reference query ready for the years and plans of two conditions; prepared, as the portal's frequent statements are.</summary>
    public async Task<ReferenceQuery> AskAsync(string years, string plans)
    {
        var text = await File.ReadAllTextAsync(BenchTables.PathOf("score.sql"));
        NpgsqlCommand command = new(text.Replace(":years", years, StringComparison.Ordinal).Replace(":plans", plans, StringComparison.Ordinal), _connection) { CommandTimeout = 0 };
        await command.PrepareAsync();
        return new(command);
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private static async Task CopyAsync(NpgsqlConnection connection, string table, IReadOnlyList<string[]> rows)
    {
        await using var copy = await connection.BeginTextImportAsync($"COPY {table} FROM STDIN (FORMAT csv)");
        foreach (var row in rows)
        {
            await copy.WriteLineAsync(string.Join(',', row));
        }
    }

    // Ids count from 1, so that a table's rows say by how much to shift them.
    private static IEnumerable<string> EarlierPeriods(BenchTables tables, int count)
    {
        var (plan, strategy, project, indicator) = (tables["plan"].Count, tables["strategy"].Count, tables["project"].Count, tables["indicator"].Count);
        return new (string Table, string Columns)[]
        {
            ("plan", $"id + c * {plan}, region_id, first_year - 4 * c, version"),
            ("strategy", $"id + c * {strategy}, plan_id + c * {plan}, no, name, weight"),
            ("project", $"id + c * {project}, strategy_id + c * {strategy}, no, name, dept, weight"),
            ("indicator", $"id + c * {indicator}, project_id + c * {project}, no, name, unit, direction, weight"),
            ("result", $"indicator_id + c * {indicator}, year - 4 * c, target, actual"),
            ("budget", $"project_id + c * {project}, year - 4 * c, national, provincial, municipal, other, spent"),
        }.Select(one => string.Create(CultureInfo.InvariantCulture, $"INSERT INTO {one.Table} SELECT {one.Columns} FROM {one.Table}, generate_series(1, {count}) c ORDER BY c, 1"));
    }
}
