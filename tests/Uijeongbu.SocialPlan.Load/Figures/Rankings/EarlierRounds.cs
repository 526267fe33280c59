using System.Globalization;
using Npgsql;

namespace Uijeongbu.SocialPlan.Load.Figures.Rankings;

/// <summary>
/// Makes earlier periods of what the portal's tables hold: the same rounds and submissions under other ids, four years earlier for each. Copied inside the database, because a hundred
/// periods put together here would take longer than all that is measured; the text of a copied submission still names the year that it was copied from, which nothing asks.
/// </summary>
internal static class EarlierRounds
{
    private static readonly string[] Tables = ["EvaluationRounds", "Evaluators", "EvaluationUnits", "MarkSheets", "SubmittedSheets", "YearVersions"]; // parents first

    // By column; every other column is as it was.
    private static readonly Dictionary<string, string> Changed = new(StringComparer.Ordinal)
    {
        ["Id"] = Moved("Id"),
        ["RoundId"] = Moved("RoundId"),
        ["EvaluatorId"] = Moved("EvaluatorId"),
        ["SheetId"] = Moved("SheetId"),
        ["FiscalYear"] = """one."FiscalYear" - 4 * c""",
    };

    /// <summary>Makes so many.</summary>
    public static async Task AddAsync(NpgsqlConnection connection, int periods)
    {
        foreach (var table in Tables)
        {
            var columns = await ColumnsAsync(connection, table);
            var values = columns.Select(column => (table, column) is ("YearVersions", "Number") ? Number : Changed.GetValueOrDefault(column) ?? $"one.\"{column}\"");
            await BenchPostgres.RunAsync(connection, string.Create(
                CultureInfo.InvariantCulture,
                $"""INSERT INTO "{table}" ("{string.Join("\", \"", columns)}") SELECT {string.Join(", ", values)} FROM "{table}" one, generate_series(1, {periods}) c ORDER BY c, one."Id" """));
        }

        await BenchPostgres.RunAsync(connection, "VACUUM ANALYZE");
    }

    // Rows of one round refer to each other by ids that follow from their old ones.
    private static string Moved(string column) => $"md5(one.\"{column}\"::text || '-' || c)::uuid";

    private static string Number => """'SR-' || one."RegionCode" || '-' || (one."FiscalYear" - 4 * c) || '-01'""";

    private static async Task<IReadOnlyList<string>> ColumnsAsync(NpgsqlConnection connection, string table)
    {
        await using NpgsqlCommand command = new($"SELECT * FROM \"{table}\" LIMIT 0", connection);
        await using var reader = await command.ExecuteReaderAsync();
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }
}
