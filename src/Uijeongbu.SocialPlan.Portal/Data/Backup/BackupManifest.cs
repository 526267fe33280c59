using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Uijeongbu.SocialPlan.Portal.Data.Backup;

/// <summary>What a backup says about itself: <c>manifest.json</c>, its last entry.</summary>
/// <param name="Format">Of the file; a reader refuses one that it does not know.</param>
/// <param name="Product">Always the portal's name.</param>
/// <param name="Version">Of the program that wrote it.</param>
/// <param name="Schema">Newest migration of the database.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="Hash">Semantic hash of all rows, equal on both databases.</param>
/// <param name="Tables">In the order in which they can be loaded.</param>
/// <param name="Files">Of the data directory.</param>
internal sealed record BackupManifest(
    int Format, string Product, string Version, string Schema, DateTime CreatedAt, string Hash, IReadOnlyList<BackupTable> Tables, IReadOnlyList<BackupFile> Files)
{
    public const string EntryName = "manifest.json";
    public const int KnownFormat = 1;
    public const string ProductName = "Uijeongbu.SocialPlan";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>SHA-256 over name and SHA-256 of every table, by name. The order in which tables are written does not matter.</summary>
    public static string HashOf(IEnumerable<BackupTable> tables)
    {
        var text = string.Concat(tables.OrderBy(table => table.Shape.Name, StringComparer.Ordinal).Select(table => $"{table.Shape.Name} {table.Sha256}\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <exception cref="JsonException">It is no manifest.</exception>
    public static BackupManifest From(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize<BackupManifest>(json, Json) ?? throw new JsonException("null");
}

/// <summary>A table in a backup: one line of JSON for each row, in the order of the key.</summary>
internal sealed record BackupTable(TableShape Shape, long Rows, long Bytes, string Sha256)
{
    public string Entry => EntryOf(Shape.Name);

    public static string EntryOf(string table) => $"tables/{table}.ndjson";
}

/// <summary>A file of the data directory in a backup.</summary>
/// <param name="Path">Below the data directory, with forward slashes.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Hexadecimal.</param>
internal sealed record BackupFile(string Path, long Bytes, string Sha256)
{
    public string Entry => "files/" + Path;
}
