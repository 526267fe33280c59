using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

/// <summary>
/// Looks over a package before any part of it is parsed: number of entries, real unpacked sizes, packing ratio,
/// document types, macros. Every byte is inflated once; nothing is kept.
/// </summary>
internal sealed class WorkbookGuard(Stream file, TableLimits limits, CancellationToken cancel)
{
    private readonly byte[] _block = new byte[64 * 1024];
    private long _unpacked;

    /// <exception cref="UnreadableTableException">The package is not one to be read.</exception>
    public void Check()
    {
        // Counted before the package is opened: its directory alone may be made to fill the memory, and the count it states may be false.
        if (BytePattern.Count(file, "PK\u0001\u0002"u8, limits.Entries + 1) > limits.Entries)
            throw new UnreadableTableException(m => m.TooManyEntries(limits.Entries));

        file.Position = 0;
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries)
        {
            if (!names.Add(WorkbookPackage.NameOf(entry)))
                throw new InvalidDataException($"Two entries are called {entry.FullName}.");
            Check(entry);
        }
    }

    private void Check(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted)
            throw new UnreadableTableException(m => m.LockedWorkbook);
        if (entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
            throw new UnreadableTableException(m => m.Macros);

        var isMarkup = entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
        Inflate(entry);
        if (isMarkup && DeclaresDocumentType(entry))
            throw new UnreadableTableException(m => m.DocumentType(entry.FullName));
    }

    private void Inflate(ZipArchiveEntry entry)
    {
        using var part = entry.Open();
        var before = _unpacked;
        for (int read; (read = part.Read(_block)) > 0;)
        {
            cancel.ThrowIfCancellationRequested();
            _unpacked += read;
            CheckSize(_unpacked - before, entry.CompressedLength);
        }
    }

    private void CheckSize(long unpacked, long packed)
    {
        if (_unpacked > limits.UnpackedBytes)
            throw new UnreadableTableException(m => m.TooMuchUnpacked(limits.UnpackedBytes >> 20));
        if ((unpacked > limits.RatioFloor && unpacked > packed * limits.Ratio)
            || (_unpacked > limits.RatioFloor && _unpacked > file.Length * limits.Ratio))
            throw new UnreadableTableException(m => m.TooDense(limits.Ratio));
    }

    /// <summary>A document type stands before the root element. A part that cannot be read at all is left to whoever needs it.</summary>
    private static bool DeclaresDocumentType(ZipArchiveEntry entry) =>
        !ReachesRoot(entry, DtdProcessing.Prohibit) && ReachesRoot(entry, DtdProcessing.Ignore);

    private static bool ReachesRoot(ZipArchiveEntry entry, DtdProcessing documentType)
    {
        try
        {
            using var part = entry.Open();
            using var xml = new WorkbookXml(part, documentType);
            return xml.ReachesRoot();
        }
        catch (Exception unreadable) when (unreadable is XmlException or InvalidDataException or DecoderFallbackException)
        {
            return false;
        }
    }
}
