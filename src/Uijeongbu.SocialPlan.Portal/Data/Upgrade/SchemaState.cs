using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Uijeongbu.SocialPlan.Portal.Data.Upgrade;

/// <summary>
/// Which migrations a database has and this program knows. Read without the model, because every start asks and most find nothing to do.
/// </summary>
internal sealed record SchemaState(IReadOnlyList<string> Known, IReadOnlyList<string> Applied, IReadOnlyDictionary<string, string> Stamps)
{
    public IReadOnlyList<string> Pending => [.. Known.Except(Applied, StringComparer.Ordinal)];

    /// <summary>Migrations of a newer program. With one of these this program must not touch the database.</summary>
    public IReadOnlyList<string> Newer => [.. Applied.Except(Known, StringComparer.Ordinal)];

    /// <summary>Ids of the migrations that this program carries for a context, oldest first.</summary>
    public static IReadOnlyList<string> KnownTo(Type context) =>
        [.. context.Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Migration)) && type.GetCustomAttribute<DbContextAttribute>()?.ContextType == context)
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id)
            .OfType<string>()
            .Order(StringComparer.Ordinal)];

    public static async Task<SchemaState> ReadAsync(DbConnection connection, DatabaseEngine engine, CancellationToken cancellationToken)
    {
        var applied = await engine.HasTableAsync(connection, "__EFMigrationsHistory", cancellationToken)
            ? await ReadPairsAsync(connection, """SELECT "MigrationId", '' FROM "__EFMigrationsHistory" """, cancellationToken)
            : [];
        var stamps = await engine.HasTableAsync(connection, "DataStamps", cancellationToken)
            ? await ReadPairsAsync(connection, """SELECT "Name", "Hash" FROM "DataStamps" """, cancellationToken)
            : [];
        return new(KnownTo(engine.ContextType), [.. applied.Keys.Order(StringComparer.Ordinal)], stamps);
    }

    private static async Task<Dictionary<string, string>> ReadPairsAsync(DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        Dictionary<string, string> pairs = new(StringComparer.Ordinal);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            pairs.Add(reader.GetString(0), reader.GetString(1));
        }

        return pairs;
    }
}
