using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Domain.Practice;

namespace Uijeongbu.SocialPlan.Portal.Data.Uploads;

/// <summary>
/// The bytes of attached files: <c>uploads/REGION/ID</c> in the data directory, never under the name someone sent. They come in beside it
/// (<c>incoming</c>) and are moved in before the command's commit, so that a row never lacks its file.
/// </summary>
internal sealed class UploadFolder(PortalDataOptions options)
{
    public const string Name = "uploads";
    public const string Incoming = "incoming";

    private string Uploads => Path.Combine(options.DataDirectory, Name);

    private string Arrivals => Path.Combine(options.DataDirectory, Incoming);

    /// <summary>Takes in what is sent, up to the largest size; longer ones are cut there and say so.</summary>
    public async Task<Upload> ReceiveAsync(Stream sent, CancellationToken cancellationToken)
    {
        Upload upload = new(Path.Combine(Arrivals, Guid.CreateVersion7().ToString("N")));
        try
        {
            await upload.FillAsync(sent, Attachment.LargestBytes, cancellationToken);
            return upload;
        }
        catch
        {
            upload.Dispose();
            throw;
        }
    }

    /// <summary>Moves an upload to its place. A command that is refused afterwards, or a crash before the commit, leaves it to the sweep.</summary>
    public void Keep(Upload upload, string regionCode, Guid id)
    {
        var place = PathOf(regionCode, id);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        upload.MoveTo(place);
    }

    /// <returns>null when the bytes are not there.</returns>
    public FileStream? Open(string regionCode, Guid id)
    {
        var place = PathOf(regionCode, id);
        return File.Exists(place) ? new(place, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 64 * 1024, useAsync: true) : null;
    }

    /// <summary>Takes the bytes away; nothing happens when they are gone already.</summary>
    public void Delete(string regionCode, Guid id)
    {
        var place = PathOf(regionCode, id);
        if (File.Exists(place))
        {
            File.Delete(place);
        }
    }

    /// <summary>Kept files that are older than an instant, as they lie: region and id.</summary>
    public IReadOnlyList<(string RegionCode, Guid Id)> KeptBefore(DateTime instant) => !Directory.Exists(Uploads) ? [] :
    [
        .. Directory.EnumerateFiles(Uploads, "*", SearchOption.AllDirectories).Where(file => File.GetLastWriteTimeUtc(file) < instant)
            .Select(file => (Region: Path.GetFileName(Path.GetDirectoryName(file)!), Name: Path.GetFileName(file)))
            .Where(file => Guid.TryParseExact(file.Name, "N", out _)).Select(file => (file.Region, Guid.ParseExact(file.Name, "N"))),
    ];

    /// <summary>Takes away arrivals that a crash left.</summary>
    /// <returns>How many.</returns>
    public int ClearArrivalsBefore(DateTime instant)
    {
        List<string> left = !Directory.Exists(Arrivals) ? [] : [.. Directory.EnumerateFiles(Arrivals).Where(file => File.GetLastWriteTimeUtc(file) < instant)];
        left.ForEach(File.Delete);
        return left.Count;
    }

    // Only digits make a folder, and the code of a practice copy, whatever an address says.
    private string PathOf(string regionCode, Guid id) => (regionCode.Length > 0 && regionCode.All(char.IsAsciiDigit)) || PracticeCode.IsOne(regionCode)
        ? Path.Combine(Uploads, regionCode, id.ToString("N"))
        : throw new ArgumentException("A region's code is digits.", nameof(regionCode));
}
