using System.Security.Cryptography;

namespace Uijeongbu.SocialPlan.Portal.Data.Backup;

/// <summary>
/// The files of a backup on their way into the data directory: first beside their places, then into them just before the rows count, and
/// away again when the rows do not. Files that are there already with the same content, from a run that was killed, are welcome.
/// </summary>
internal sealed class RestoredFiles(BackupArchive archive, string dataDirectory) : IDisposable
{
    private readonly List<(string Staged, string Place)> _staged = [];
    private readonly List<string> _placed = [];

    /// <exception cref="BackupRefusedException">Another file is in the way.</exception>
    public async Task StageAsync(CancellationToken cancellationToken)
    {
        foreach (var file in archive.Manifest.Files)
        {
            var place = Path.Combine(dataDirectory, file.Path);
            if (!File.Exists(place))
            {
                await CopyAsync(file, place, cancellationToken);
            }
            else if (await HashOfAsync(place, cancellationToken) != file.Sha256)
            {
                throw new BackupRefusedException($"백업의 {file.Entry}: 데이터 폴더에 내용이 다른 {file.Path}이(가) 이미 있습니다. 빈 데이터 폴더를 정해 주십시오.");
            }
        }
    }

    public void Place()
    {
        foreach (var (staged, place) in _staged)
        {
            File.Move(staged, place);
            _placed.Add(place);
        }
    }

    /// <summary>The rows count now, so the files stay.</summary>
    public void Keep() => _placed.Clear();

    public void Dispose()
    {
        foreach (var file in _staged.Select(file => file.Staged).Concat(_placed))
        {
            File.Delete(file);
        }
    }

    private async Task CopyAsync(BackupFile file, string place, CancellationToken cancellationToken)
    {
        var staged = place + ".restoring";
        _staged.Add((staged, place));
        await using var source = archive.Open(file);
        await using var target = PortalFiles.Create(staged, FileMode.Create);
        await source.CopyToAsync(target, cancellationToken);
        target.Flush(flushToDisk: true);
    }

    private static async Task<string> HashOfAsync(string file, CancellationToken cancellationToken)
    {
        await using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
    }
}
