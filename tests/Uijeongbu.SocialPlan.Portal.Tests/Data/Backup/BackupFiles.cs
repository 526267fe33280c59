using System.IO.Compression;
using System.Text;
using Uijeongbu.SocialPlan.Portal.Data.Backup;

namespace Uijeongbu.SocialPlan.Portal.Tests.Data.Backup;

/// <summary>Makes damaged backups out of a good one.</summary>
internal static class BackupFiles
{
    /// <summary>The same backup with other entries, and a right seal at its end: whatever refuses it now is no checksum of the whole.</summary>
    public static async Task RewriteAsync(string good, string bad, Action<Dictionary<string, byte[]>> change)
    {
        Dictionary<string, byte[]> entries = new(StringComparer.Ordinal);
        await using (var source = await ZipFile.OpenReadAsync(good))
        {
            foreach (var entry in source.Entries)
            {
                using MemoryStream copy = new();
                await using var stream = await entry.OpenAsync();
                await stream.CopyToAsync(copy);
                entries[entry.FullName] = copy.ToArray();
            }
        }

        change(entries);
        await using var target = File.Create(bad);
        await using (ZipArchive zip = new(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                await using var stream = await zip.CreateEntry(name).OpenAsync();
                await stream.WriteAsync(content);
            }

            zip.Comment = BackupSeal.Placeholder;
        }

        await BackupSeal.AddAsync(target, CancellationToken.None);
    }

    /// <summary>Changes the manifest as text.</summary>
    public static void Manifest(this Dictionary<string, byte[]> entries, Func<string, string> change) => entries.Text(BackupManifest.EntryName, change);

    public static void Text(this Dictionary<string, byte[]> entries, string name, Func<string, string> change)
    {
        var before = Encoding.UTF8.GetString(entries[name]);
        var after = change(before);
        after.Should().NotBe(before, "the damage must change something");
        entries[name] = Encoding.UTF8.GetBytes(after);
    }

    /// <summary>Changes a table and everything that vouches for it, as a forger would.</summary>
    public static void Forge(this Dictionary<string, byte[]> entries, string table, Func<string, string> change)
    {
        entries.Text(BackupTable.EntryOf(table), change);
        var content = entries[BackupTable.EntryOf(table)];
        var manifest = BackupManifest.From(entries[BackupManifest.EntryName]);
        var tables = manifest.Tables.Select(one => one.Shape.Name != table
            ? one
            : one with { Rows = content.Count(b => b == '\n'), Bytes = content.Length, Sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content)) }).ToList();
        entries[BackupManifest.EntryName] = (manifest with { Tables = tables, Hash = BackupManifest.HashOf(tables) }).ToJson();
    }
}
