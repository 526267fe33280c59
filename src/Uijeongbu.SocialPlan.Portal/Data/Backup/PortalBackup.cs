using System.Data.Common;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Data.Backup;

/// <summary>Writes the whole portal into one file, as it was at one moment, while others go on working.</summary>
internal sealed class PortalBackup(PortalDb portalDb, DatabaseEngine engine, RowStore store, SealFile seals, PortalDataOptions options, TimeProvider clock)
{
    /// <exception cref="BackupRefusedException">There is nothing to back up, or a file of that name.</exception>
    public async Task<BackupManifest> WriteAsync(string file, CancellationToken cancellationToken)
    {
        if (File.Exists(file))
        {
            throw new BackupRefusedException($"{file}이(가) 이미 있습니다. 다른 이름을 정해 주십시오.");
        }

        var schema = await SchemaAsync(cancellationToken);
        var partial = file + ".partial";
        try
        {
            BackupManifest manifest;
            await using (var target = PortalFiles.Create(partial, FileMode.Create))
            {
                manifest = await WriteAsync(target, schema, cancellationToken);
                await BackupSeal.AddAsync(target, cancellationToken);
                target.Flush(flushToDisk: true);
            }

            File.Move(partial, file);
            return manifest;
        }
        finally
        {
            File.Delete(partial); // half a backup would be taken for one
        }
    }

    private async Task<string> SchemaAsync(CancellationToken cancellationToken)
    {
        if (!await engine.ExistsAsync(cancellationToken))
        {
            throw new BackupRefusedException("백업할 데이터베이스가 없습니다. Portal__DataDirectory 또는 ConnectionStrings__Portal을 확인해 주십시오.");
        }

        await using var connection = await engine.OpenAsync(cancellationToken);
        var state = await SchemaState.ReadAsync(connection, engine, cancellationToken);
        return state.Pending.Count == 0 && state.Newer.Count == 0
            ? state.Known[^1]
            : throw new BackupRefusedException("데이터베이스 구조가 이 프로그램의 것과 다릅니다. 같은 판의 프로그램으로 백업하시거나 migrate를 먼저 실행해 주십시오.");
    }

    private async Task<BackupManifest> WriteAsync(FileStream target, string schema, CancellationToken cancellationToken)
    {
        await using var held = await seals.LockAsync(cancellationToken); // the seals of the table and of the file are of the same moment
        await using var connection = await engine.OpenAsync(cancellationToken);
        await using var snapshot = await store.BeginSnapshotAsync(connection, cancellationToken);
        using ZipArchive zip = new(target, ZipArchiveMode.Create, leaveOpen: true);
        var tables = await WriteTablesAsync(zip, connection, snapshot, cancellationToken);
        List<BackupFile> files = [];
        foreach (var path in PortalFiles.In(options.DataDirectory))
        {
            files.Add(await CopyAsync(zip, path, cancellationToken));
        }

        BackupManifest manifest = new(
            BackupManifest.KnownFormat, BackupManifest.ProductName, Version(), schema, clock.GetUtcNow().UtcDateTime, BackupManifest.HashOf(tables), tables, files);
        await using (var entry = await NewEntryAsync(zip, BackupManifest.EntryName, cancellationToken))
        {
            await entry.WriteAsync(manifest.ToJson(), cancellationToken);
        }

        zip.Comment = BackupSeal.Placeholder;
        return manifest;
    }

    private async Task<List<BackupTable>> WriteTablesAsync(ZipArchive zip, DbConnection connection, DbTransaction snapshot, CancellationToken cancellationToken)
    {
        await using var db = await portalDb.OpenAsAsync(Viewer.Anonymous, Permissions.PublishedRead, cancellationToken); // for its model alone
        List<BackupTable> tables = [];
        foreach (var table in TableShape.Of(db.Model))
        {
            await using var entry = await NewEntryAsync(zip, BackupTable.EntryOf(table.Name), cancellationToken);
            tables.Add(await TableText.ReadAsync(connection, snapshot, table, entry, cancellationToken));
        }

        return tables;
    }

    private async Task<BackupFile> CopyAsync(ZipArchive zip, string path, CancellationToken cancellationToken)
    {
        await using var source = new FileStream(Path.Combine(options.DataDirectory, path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        await using var entry = await NewEntryAsync(zip, "files/" + path, cancellationToken);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 16];
        var length = 0L;
        while (await source.ReadAsync(buffer, cancellationToken) is > 0 and var read)
        {
            hash.AppendData(buffer.AsSpan(0, read));
            await entry.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            length += read;
        }

        return new(path, length, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private Task<Stream> NewEntryAsync(ZipArchive zip, string name, CancellationToken cancellationToken)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = clock.GetUtcNow();
        return entry.OpenAsync(cancellationToken);
    }

    private static string Version() =>
        typeof(PortalBackup).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
