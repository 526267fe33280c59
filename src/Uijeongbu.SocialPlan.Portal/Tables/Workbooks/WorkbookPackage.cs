using System.IO.Compression;

namespace Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

/// <summary>The parts of a workbook, found through its relations as the standard wants it: neither the order nor the names of entries mean anything.</summary>
internal sealed class WorkbookPackage : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _workbook;
    private readonly List<Relation> _relations;

    /// <exception cref="UnreadableTableException">A package of another kind, or one with macros.</exception>
    public WorkbookPackage(Stream file)
    {
        _archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in _archive.Entries)
            _entries.Add(NameOf(entry), entry);
        RefuseOtherKinds();
        _workbook = Relations("").Find(relation => relation.Is("officeDocument"))?.Target ?? "";
        if (!_entries.ContainsKey(_workbook))
            throw new UnreadableTableException(m => m.NotAWorkbook);
        _relations = Relations(_workbook);
    }

    /// <summary>Some writers part folders with a backslash.</summary>
    public static string NameOf(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/').TrimStart('/');

    /// <summary>Name and part of the first sheet that is not hidden.</summary>
    public (string Name, Stream Part) FirstVisibleSheet() =>
        FindSheet((_, isHidden) => !isHidden) ?? throw new UnreadableTableException(m => m.NoVisibleSheet);

    /// <summary>Name and part of a sheet, hidden or not; null when there is none of that name. Spreadsheets tell no case apart.</summary>
    public (string Name, Stream Part)? FindSheet(string name) =>
        FindSheet((found, _) => found.Trim().Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>A part that a workbook has at most once; null when there is none.</summary>
    public Stream? Find(string kind) => _relations.Find(relation => relation.Is(kind)) is { } found ? Open(found) : null;

    public void Dispose() => _archive.Dispose();

    private (string Name, Stream Part)? FindSheet(Func<string, bool, bool> isMeant)
    {
        using var part = _entries[_workbook].Open();
        using var xml = new WorkbookXml(part);
        while (xml.NextElement())
        {
            if (xml.Name is not "sheet" || !isMeant(xml.Attribute("name") ?? "", xml.Attribute("state") is "hidden" or "veryHidden"))
                continue;
            var id = xml.PrefixedAttribute("id");
            if (_relations.Find(relation => string.Equals(relation.Id, id, StringComparison.Ordinal)) is { } sheet && sheet.Is("worksheet"))
                return (xml.Attribute("name") ?? "", Open(sheet));
        }

        return null;
    }

    private Stream Open(Relation relation) => _entries.TryGetValue(relation.Target, out var entry)
        ? entry.Open()
        : throw new InvalidDataException($"Part {relation.Target} is missing.");

    private void RefuseOtherKinds()
    {
        if (_entries.ContainsKey("Contents/content.hpf"))
            throw new UnreadableTableException(m => m.HwpDocument);
        if (!_entries.TryGetValue("[Content_Types].xml", out var types))
            throw new UnreadableTableException(m => m.NotAWorkbook);
        using var part = types.Open();
        using var xml = new WorkbookXml(part);
        while (xml.NextElement())
        {
            if (xml.Attribute("ContentType")?.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) == true)
                throw new UnreadableTableException(m => m.Macros);
        }
    }

    /// <summary>Relations of a part, or of the package. What lies outside of the file is passed over and never followed.</summary>
    private List<Relation> Relations(string of)
    {
        var slash = of.LastIndexOf('/') + 1;
        var relations = new List<Relation>();
        if (!_entries.TryGetValue($"{of[..slash]}_rels/{of[slash..]}.rels", out var entry))
            return relations;
        using var part = entry.Open();
        using var xml = new WorkbookXml(part);
        while (xml.NextElement() && relations.Count < SheetRow.MostColumns)
        {
            if (xml.Name is "Relationship" && xml.Attribute("TargetMode") is not "External")
                relations.Add(Relation.Of(xml, of));
        }

        return relations;
    }

    private sealed record Relation(string Id, string Type, string Target)
    {
        /// <summary>Strict and ordinary workbooks name the same kinds under different addresses.</summary>
        public bool Is(string kind) => Type.EndsWith('/' + kind, StringComparison.Ordinal);

        public static Relation Of(WorkbookXml xml, string from) => new(
            xml.Attribute("Id") ?? "",
            xml.Attribute("Type") ?? "",
            Uri.TryCreate(new Uri("part://package/" + from), xml.Attribute("Target"), out var target) ? Uri.UnescapeDataString(target.AbsolutePath).TrimStart('/') : "");
    }
}
