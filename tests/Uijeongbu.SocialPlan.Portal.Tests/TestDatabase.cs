using System.Globalization;
using Npgsql;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests;

/// <summary>
/// A database of one test alone: a file in a folder of its own, or a database on the server of <c>PORTAL_TEST_POSTGRES</c>. Prepared
/// ones are copies of a template that is made once for each run.
/// </summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private static readonly SemaphoreSlim Gate = new(1, 1);
    private static readonly Dictionary<DatabaseKind, TestDatabase> Templates = [];

    private TestDatabase(DatabaseKind kind, string name) => (Kind, Name, Folder) = (kind, name, Directory.CreateTempSubdirectory("portal-test-").FullName);

    public DatabaseKind Kind { get; }

    public string Name { get; }

    /// <summary>The data directory.</summary>
    public string Folder { get; }

    public string File => Path.Combine(Folder, "portal.sqlite");

    public string ConnectionString => Kind is DatabaseKind.Postgres ? PostgresServer.AddressOf(Name) : "";

    /// <summary>An address at which there is no database yet.</summary>
    public static TestDatabase Absent(DatabaseKind kind) =>
        new(kind, string.Create(CultureInfo.InvariantCulture, $"portal_test_{Guid.NewGuid():N}"));

    /// <summary>A database with today's schema and the reference data.</summary>
    public static async Task<TestDatabase> PreparedAsync(DatabaseKind kind)
    {
        await Gate.WaitAsync();
        try
        {
            var database = Absent(kind);
            var template = await TemplateAsync(kind);
            if (kind is DatabaseKind.Postgres)
            {
                await PostgresServer.CopyAsync(template.Name, database.Name);
            }
            else
            {
                System.IO.File.Copy(template.File, database.File);
            }

            return database;
        }
        finally
        {
            Gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Kind is DatabaseKind.Postgres)
        {
            await using (NpgsqlConnection pooled = new(PortalDataRegistration.Prepared(ConnectionString)))
            {
                NpgsqlConnection.ClearPool(pooled);
            }

            await PostgresServer.DropAsync(Name);
        }

        Directory.Delete(Folder, recursive: true);
    }

    private static async Task<TestDatabase> TemplateAsync(DatabaseKind kind)
    {
        if (Templates.TryGetValue(kind, out var made))
        {
            return made;
        }

        var template = Absent(kind);
        await using (TestPortal portal = new(template))
        {
            await portal.UpgradeAsync();
        }

        await SettleAsync(template);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => template.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return Templates[kind] = template;
    }

    // A copy must find everything in the one file, and PostgreSQL copies only a database that nobody is connected to.
    private static async Task SettleAsync(TestDatabase template)
    {
        if (template.Kind is DatabaseKind.Postgres)
        {
            await using NpgsqlConnection pooled = new(PortalDataRegistration.Prepared(template.ConnectionString));
            NpgsqlConnection.ClearPool(pooled);
        }
        else
        {
            await SqliteFile.ExecuteAsync(template.File, "PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }
}
