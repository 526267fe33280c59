using System.Globalization;
using Uijeongbu.SocialPlan.Portal.Data.Backup;
using Xunit.Abstractions;

namespace Uijeongbu.SocialPlan.Portal.Tests.Data.Backup;

/// <summary>A backup that is not whole is refused with the entry's name, and leaves an empty portal empty.</summary>
public sealed class DamagedBackupTests(ITestOutputHelper output)
{
    private static readonly string Regions = BackupTable.EntryOf("Regions");

    /// <summary>What was done to the entries, and what the refusal must name.</summary>
    private static readonly (string What, string Named, Action<Dictionary<string, byte[]>> Change)[] Changes =
    [
        ("manifest missing", "manifest.json", entries => entries.Remove("manifest.json")),
        ("manifest no JSON", "manifest.json", entries => entries.Manifest(text => text[..^20])),
        ("manifest of another kind", "manifest.json", entries => entries["manifest.json"] = "{\"format\":1}"u8.ToArray()),
        ("format of the future", "형식 2", entries => entries.Manifest(text => text.Replace("\"format\": 1", "\"format\": 2"))),
        ("another product", "manifest.json", entries => entries.Manifest(text => text.Replace("\"Uijeongbu.SocialPlan\"", "\"Other\""))),
        ("newer schema", "29991231235959_FromTheFuture", entries => entries.Manifest(text => System.Text.RegularExpressions.Regex.Replace(text, "\"schema\": \"[^\"]*\"", "\"schema\": \"29991231235959_FromTheFuture\""))),
        ("table missing", Regions, entries => entries.Remove(Regions)),
        ("entry too many", "tables/Extra.ndjson", entries => entries["tables/Extra.ndjson"] = "{}\n"u8.ToArray()),
        ("cell changed", Regions, entries => entries.Text(Regions, text => text.Replace("의정부시", "의정부군"))),
        ("row missing", Regions, entries => entries.Text(Regions, text => text[(text.IndexOf('\n') + 1)..])),
        ("row twice", Regions, entries => entries.Text(Regions, text => text + text[..(text.IndexOf('\n') + 1)])),
        ("table empty", Regions, entries => entries[Regions] = []),
        ("two tables exchanged", "tables/", entries => (entries[Regions], entries["tables/Users.ndjson"]) = (entries["tables/Users.ndjson"], entries[Regions])),
        ("row count wrong", Regions, entries => entries.Manifest(text => WithMoreRows(Regions, text))),
        ("hash of the whole wrong", "manifest.json", entries => entries.Manifest(text => System.Text.RegularExpressions.Regex.Replace(text, "\"hash\": \"[0-9a-f]{8}", "\"hash\": \"00000000"))),
        ("file changed", "files/uploads/a.txt", entries => entries["files/uploads/a.txt"] = "b"u8.ToArray()),
        ("file outside the data directory", "../", entries => Rename(entries, "../a.txt")),
        ("file with a root", "files//etc/a.txt", entries => Rename(entries, "/etc/a.txt")),
        ("file over the database", "files/portal.sqlite", entries => Rename(entries, "portal.sqlite")),
        ("forged: not JSON", Regions, entries => entries.Forge("Regions", text => "{" + text)),
        ("forged: column missing", Regions, entries => entries.Forge("Regions", text => text.Replace("\"Name\":", "\"Nome\":"))),
        ("forged: number no number", "tables/Projects.ndjson", entries => entries.Forge("Projects", text => text.Replace("\"Version\":1", "\"Version\":\"x\""))),
        ("forged: key twice", Regions, entries => entries.Forge("Regions", text => text + text[..(text.IndexOf('\n') + 1)])),
        ("forged: no such parent", "tables/", entries => entries.Forge("Plans", _ => "")),
    ];

    [Theory, OnSqlite, OnPostgres]
    public async Task Every_damaged_backup_is_refused_by_name_and_leaves_the_portal_empty(DatabaseKind kind)
    {
        var (folder, good) = await GoodAsync(kind);
        await using var database = TestDatabase.Absent(kind);
        await using TestPortal portal = new(database);
        var bad = Path.Combine(folder, "bad.zip");
        foreach (var (what, named, change) in Changes)
        {
            await BackupFiles.RewriteAsync(good, bad, change);
            (await RefusalAsync(portal, bad)).Should().Contain(named, what);
        }

        (await IsEmptyAsync(portal)).Should().BeTrue();
        Directory.GetFiles(database.Folder, "*", SearchOption.AllDirectories).Where(file => !file.Contains("portal.sqlite")).Should().BeEmpty();
        (await portal.Get<PortalRestore>().RunAsync(good, CancellationToken.None)).Should().NotBeNull("the undamaged one is taken after all that");
        Directory.Delete(folder, recursive: true);
    }

    [Theory, OnSqlite]
    public async Task A_file_cut_anywhere_or_with_any_byte_changed_is_refused(DatabaseKind kind)
    {
        var (folder, good) = await GoodAsync(kind);
        await using var database = TestDatabase.Absent(kind);
        await using TestPortal portal = new(database);
        var whole = await File.ReadAllBytesAsync(good);
        var bad = Path.Combine(folder, "bad.zip");
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        Random random = new(seed);
        foreach (var length in new[] { 0, 1, 21, 22, whole.Length / 4, whole.Length / 2, whole.Length - 100, whole.Length - 71, whole.Length - 1 })
        {
            await File.WriteAllBytesAsync(bad, whole[..length]);
            await RefusalAsync(portal, bad);
        }

        await File.WriteAllBytesAsync(bad, [.. whole, 0]);
        await RefusalAsync(portal, bad);
        for (var i = 0; i < 150; i++)
        {
            var damaged = (byte[])whole.Clone();
            var place = i < 20 ? whole.Length - 1 - i : random.Next(whole.Length);
            damaged[place] ^= (byte)(1 << random.Next(8));
            await File.WriteAllBytesAsync(bad, damaged);
            await RefusalAsync(portal, bad);
        }

        (await IsEmptyAsync(portal)).Should().BeTrue();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<(string Folder, string File)> GoodAsync(DatabaseKind kind)
    {
        var folder = Directory.CreateTempSubdirectory("portal-backup-").FullName;
        await using var portal = await TestPortal.StartWithSampleAsync(kind);
        Directory.CreateDirectory(Path.Combine(portal.Database.Folder, "uploads"));
        await File.WriteAllTextAsync(Path.Combine(portal.Database.Folder, "uploads", "a.txt"), "a");
        var file = Path.Combine(folder, "good.zip");
        await portal.Get<PortalBackup>().WriteAsync(file, CancellationToken.None);
        return (folder, file);
    }

    // Ten times the rows of an entry: the last count before its name is its own.
    private static string WithMoreRows(string entry, string manifest)
    {
        var count = System.Text.RegularExpressions.Regex.Matches(manifest[..manifest.IndexOf(entry, StringComparison.Ordinal)], "\"rows\": [0-9]+")[^1];
        return manifest.Insert(count.Index + count.Length, "0");
    }

    private static void Rename(Dictionary<string, byte[]> entries, string path)
    {
        entries["files/" + path] = entries["files/uploads/a.txt"];
        entries.Remove("files/uploads/a.txt");
        entries.Manifest(text => text.Replace("\"uploads/a.txt\"", string.Create(CultureInfo.InvariantCulture, $"\"{path}\"")));
    }

    private static async Task<string> RefusalAsync(TestPortal portal, string file)
    {
        var restore = () => portal.Get<PortalRestore>().RunAsync(file, CancellationToken.None);
        return (await restore.Should().ThrowAsync<BackupRefusedException>()).Which.Message;
    }

    internal static async Task<bool> IsEmptyAsync(TestPortal portal)
    {
        var engine = portal.Get<Portal.Data.Upgrade.DatabaseEngine>();
        if (!await engine.ExistsAsync(CancellationToken.None))
        {
            return true;
        }

        await using var connection = await engine.OpenAsync(CancellationToken.None);
        foreach (var table in await portal.Get<RowStore>().TablesAsync(connection, CancellationToken.None))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT count(*) FROM {TableText.Quote(table)}";
            if (await command.ExecuteScalarAsync() is not 0L)
            {
                return false;
            }
        }

        return true;
    }
}
