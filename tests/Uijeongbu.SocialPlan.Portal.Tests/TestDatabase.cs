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
    private static readonly Dictionary<(DatabaseKind Kind, bool Sample), TestDatabase> Templates = [];

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
    public static Task<TestDatabase> PreparedAsync(DatabaseKind kind) => CopyAsync(kind, sample: false);

    /// <summary>The same with the sample data, its files and the key that seals its record. Loading them takes many times as long as copying.</summary>
    public static Task<TestDatabase> WithSampleAsync(DatabaseKind kind) => CopyAsync(kind, sample: true);

    /// <summary>Puts a SQLite database with the sample data, and its files, into a data directory.</summary>
    public static Task PutSampleAsync(string folder) => AloneAsync(() => PutAsync(folder, sample: true));

    /// <summary>The same without the sample data.</summary>
    public static Task PutPreparedAsync(string folder) => AloneAsync(() => PutAsync(folder, sample: false));

    private static async Task<TestDatabase> PutAsync(string folder, bool sample)
    {
        var template = await TemplateAsync(DatabaseKind.Sqlite, sample);
        CopyFiles(template.Folder, folder);
        return template;
    }

    private static Task<TestDatabase> CopyAsync(DatabaseKind kind, bool sample) => AloneAsync(async () =>
    {
        var database = Absent(kind);
        var template = await TemplateAsync(kind, sample);
        if (kind is DatabaseKind.Postgres)
        {
            await PostgresServer.CopyAsync(template.Name, database.Name);
        }

        CopyFiles(template.Folder, database.Folder);
        return database;
    });

    private static async Task<T> AloneAsync<T>(Func<Task<T>> work)
    {
        await Gate.WaitAsync();
        try
        {
            return await work();
        }
        finally
        {
            Gate.Release();
        }
    }

    private static void CopyFiles(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith("-wal", StringComparison.Ordinal) && !file.EndsWith("-shm", StringComparison.Ordinal)))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            System.IO.File.Copy(file, copy);
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

    private static async Task<TestDatabase> TemplateAsync(DatabaseKind kind, bool sample)
    {
        if (Templates.TryGetValue((kind, sample), out var made))
        {
            return made;
        }

        var template = Absent(kind);
        await using (TestPortal portal = new(template, [.. sample ? TestPortal.WithSample : []]))
        {
            await portal.UpgradeAsync();
        }

        await SettleAsync(template);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => template.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return Templates[(kind, sample)] = template;
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
