using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsvHelper;

namespace Uijeongbu.SocialPlan.Portal.Data.Shipped;

/// <summary>The files beside this class, which are inside the program.</summary>
internal static class ShippedFiles
{
    private const string Prefix = "Shipped/";

    private static readonly JsonSerializerOptions JsonOptions = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>SHA-256 over names and contents of the files and some text of the caller's.</summary>
    public static string HashOf(IEnumerable<string> names, string more)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in names)
        {
            using MemoryStream copy = new();
            using var file = Open(name);
            file.CopyTo(copy);
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(name));
            hash.AppendData(copy.ToArray());
        }

        hash.AppendData(System.Text.Encoding.UTF8.GetBytes(more));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Rows of a CSV file, every cell as text by the name of its column.</summary>
    public static List<CsvRow> Rows(string name)
    {
        using var csv = CsvReader.Create(Open(name));
        List<CsvRow> rows = [];
        while (csv.Read())
        {
            rows.Add(new(csv.Headers.ToDictionary(column => column, csv.GetString, StringComparer.Ordinal)));
        }

        return rows;
    }

    public static T Json<T>(string name)
    {
        using var file = Open(name);
        return JsonSerializer.Deserialize<T>(file, JsonOptions) ?? throw new InvalidDataException($"{name} is empty.");
    }

    private static Stream Open(string name) =>
        typeof(ShippedFiles).Assembly.GetManifestResourceStream(Prefix + name) ?? throw new FileNotFoundException("Not inside the program.", name);
}

/// <summary>One row; an empty cell is null.</summary>
internal sealed class CsvRow(Dictionary<string, string> cells)
{
    public string? this[string column] => cells[column] is { Length: > 0 } text ? text : null;

    public string Required(string column) => this[column] ?? throw new InvalidDataException($"Column {column} is empty.");

    public int Int(string column) => int.Parse(Required(column), NumberStyles.None, CultureInfo.InvariantCulture);

    public int? IntOrNull(string column) => this[column] is null ? null : Int(column);

    public long? LongOrNull(string column) => this[column] is { } text ? long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    public decimal? Decimal(string column) => this[column] is { } text ? decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture) : null;

    public DateOnly? Date(string column) => this[column] is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
