using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace Uijeongbu.SocialPlan.Portal.Data.Backup;

/// <summary>A backup that was found whole: every entry that the manifest names and no other, each with its length and hash.</summary>
internal sealed class BackupArchive : IDisposable
{
    private const int ManifestLimit = 64 << 20;
    private const int LineLimit = 256 << 20;

    private readonly FileStream _file;
    private readonly ZipArchive _zip;

    private BackupArchive(FileStream file, ZipArchive zip, BackupManifest manifest) => (_file, _zip, Manifest) = (file, zip, manifest);

    public BackupManifest Manifest { get; }

    /// <exception cref="BackupRefusedException">The file is damaged, cut off, no backup, or of a newer program; the message names the entry.</exception>
    public static async Task<BackupArchive> OpenAsync(string path, IReadOnlyList<string> knownSchemas, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            throw new BackupRefusedException($"{path} 파일이 없습니다.");
        }

        FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        try
        {
            var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            BackupArchive archive = new(file, zip, await ManifestOfAsync(zip, knownSchemas, cancellationToken));
            await archive.CheckAsync(cancellationToken);
            return archive;
        }
        catch (Exception broken) when (IsDamage(broken))
        {
            await file.DisposeAsync();
            throw new BackupRefusedException($"{path}은(는) 백업 파일이 아니거나 잘렸습니다.", broken);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    /// <summary>The rows of a table. Each document is the caller's to dispose.</summary>
    public async IAsyncEnumerable<JsonDocument> RowsAsync(BackupTable table, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = Entry(table.Entry).Open();
        var buffer = new byte[1 << 16];
        var filled = 0;
        while (true)
        {
            var end = buffer.AsSpan(0, filled).IndexOf((byte)'\n');
            if (end >= 0)
            {
                yield return JsonDocument.Parse(buffer.AsMemory(0, end).ToArray());
                buffer.AsSpan(end + 1, filled - end - 1).CopyTo(buffer);
                filled -= end + 1;
                continue;
            }

            if (filled == buffer.Length)
            {
                Array.Resize(ref buffer, filled < LineLimit ? filled * 2 : throw new InvalidDataException("A line is too long."));
            }

            var read = await stream.ReadAsync(buffer.AsMemory(filled), cancellationToken);
            if (read == 0)
            {
                yield break;
            }

            filled += read;
        }
    }

    public Stream Open(BackupFile file) => Entry(file.Entry).Open();

    /// <summary>What the libraries throw at bytes that are not what they should be.</summary>
    public static bool IsDamage(Exception failure) =>
        failure is InvalidDataException or EndOfStreamException or JsonException or NotSupportedException or ArgumentException or FormatException or OverflowException;

    public void Dispose()
    {
        _zip.Dispose();
        _file.Dispose();
    }

    private static async Task<BackupManifest> ManifestOfAsync(ZipArchive zip, IReadOnlyList<string> knownSchemas, CancellationToken cancellationToken)
    {
        var entry = zip.GetEntry(BackupManifest.EntryName) ?? throw Refused(BackupManifest.EntryName, "없습니다. 포털의 백업 파일이 아닙니다");
        try
        {
            if (entry.Length > ManifestLimit)
            {
                throw Refused(entry.FullName, "너무 큽니다");
            }

            await using var stream = await entry.OpenAsync(cancellationToken);
            using MemoryStream copy = new();
            await stream.CopyToAsync(copy, cancellationToken);
            return Known(BackupManifest.From(copy.ToArray()), knownSchemas);
        }
        catch (Exception broken) when (IsDamage(broken))
        {
            throw Refused(entry.FullName, "읽을 수 없습니다. 파일이 손상되었습니다", broken);
        }
    }

    private static BackupManifest Known(BackupManifest manifest, IReadOnlyList<string> knownSchemas)
    {
        if (manifest.Product != BackupManifest.ProductName || manifest.Format != BackupManifest.KnownFormat)
        {
            throw Refused(BackupManifest.EntryName, $"이 프로그램이 모르는 형식입니다(형식 {manifest.Format}, 이 프로그램은 {BackupManifest.KnownFormat})");
        }

        if (!knownSchemas.Contains(manifest.Schema, StringComparer.Ordinal))
        {
            throw Refused(BackupManifest.EntryName, $"더 새로운 판의 프로그램({manifest.Version}, 구조 {manifest.Schema})으로 만든 백업입니다. 그 판 이상의 프로그램으로 되돌려 주십시오");
        }

        return manifest;
    }

    private async Task CheckAsync(CancellationToken cancellationToken)
    {
        var wanted = Manifest.Tables.Select(table => (Name: table.Entry, table.Bytes, table.Sha256, Rows: (long?)table.Rows))
            .Concat(Manifest.Files.Select(file => (Name: file.Entry, file.Bytes, file.Sha256, Rows: (long?)null))).ToList();
        foreach (var entry in _zip.Entries)
        {
            if (entry.FullName != BackupManifest.EntryName && wanted.FindAll(one => one.Name == entry.FullName).Count != 1)
            {
                throw Refused(entry.FullName, "manifest.json에 없는 항목입니다");
            }
        }

        foreach (var (name, bytes, sha256, rows) in wanted)
        {
            await CheckAsync(name, bytes, sha256, rows, cancellationToken);
        }

        foreach (var file in Manifest.Files.Where(file => !PortalFiles.Owns(file.Path)))
        {
            throw Refused(file.Entry, "데이터 폴더에 둘 수 없는 경로입니다");
        }

        if (_zip.Entries.Count != wanted.Count + 1 || BackupManifest.HashOf(Manifest.Tables) != Manifest.Hash)
        {
            throw Refused(BackupManifest.EntryName, "항목들과 맞지 않습니다. 파일이 손상되었습니다");
        }

        if (!await BackupSeal.HoldsAsync(_file, cancellationToken))
        {
            throw Refused("(파일 끝)", "전체 요약값이 맞지 않습니다. 파일이 손상되었습니다");
        }
    }

    private async Task CheckAsync(string name, long bytes, string sha256, long? rows, CancellationToken cancellationToken)
    {
        var entry = Entry(name);
        try
        {
            await using var stream = await entry.OpenAsync(cancellationToken);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[1 << 16];
            var (length, lines) = (0L, 0L);
            while (await stream.ReadAsync(buffer, cancellationToken) is > 0 and var read && length <= bytes)
            {
                hash.AppendData(buffer.AsSpan(0, read));
                lines += buffer.AsSpan(0, read).Count((byte)'\n');
                length += read;
            }

            if (length != bytes || Convert.ToHexStringLower(hash.GetHashAndReset()) != sha256 || (rows is { } count && count != lines))
            {
                throw Refused(name, "내용이 manifest.json과 다릅니다. 파일이 손상되었습니다");
            }
        }
        catch (Exception broken) when (IsDamage(broken))
        {
            throw Refused(name, "읽을 수 없습니다. 파일이 손상되었습니다", broken);
        }
    }

    private ZipArchiveEntry Entry(string name) => _zip.GetEntry(name) ?? throw Refused(name, "없습니다. 파일이 손상되었습니다");

    private static BackupRefusedException Refused(string entry, string why, Exception? inner = null) => new($"백업의 {entry}: {why}.", inner);
}
