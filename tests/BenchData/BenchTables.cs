using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Uijeongbu.SocialPlan.BenchData;

/// <summary>The tables of one size of the benchmark data, as text cells by table name.</summary>
internal sealed class BenchTables
{
    private static readonly Dictionary<string, string> TableOfHeader = new(StringComparer.Ordinal)
    {
        ["id,parent_id,level,grp,name"] = "region",
        ["id,region_id,first_year,version"] = "plan",
        ["id,plan_id,no,name,weight"] = "strategy",
        ["id,strategy_id,no,name,dept,weight"] = "project",
        ["id,project_id,no,name,unit,direction,weight"] = "indicator",
        ["indicator_id,year,target,actual"] = "result",
        ["project_id,year,national,provincial,municipal,other,spent"] = "budget",
    };

    private static readonly Dictionary<string, string> HashOfSize = new(StringComparer.Ordinal)
    {
        ["S"] = "fcf70026fae3db7ad564e0763d960eec43f65e9068a6362d67c2730fe7d51f51",
        ["M"] = "28153ef53640d5a1180df72ed583a2279e9916afbf6c8380a75fcedefe5a4bdb",
    };

    private readonly Dictionary<string, List<string[]>> _tables = new(StringComparer.Ordinal);

    /// <summary>Reads a size that lies beside the program.</summary>
    /// <param name="size">S or M.</param>
    /// <exception cref="InvalidDataException">The bytes are not those the expected scores belong to.</exception>
    public static BenchTables Load(string size)
    {
        using var unpacked = new MemoryStream();
        using (var packed = new GZipStream(File.OpenRead(PathOf($"tables-{size}.csv.gz")), CompressionMode.Decompress))
        {
            packed.CopyTo(unpacked);
        }

        var bytes = unpacked.ToArray();
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return string.Equals(hash, HashOfSize[size], StringComparison.Ordinal)
            ? new(Encoding.UTF8.GetString(bytes))
            : throw new InvalidDataException($"tables-{size}.csv.gz has the hash {hash}, expected {HashOfSize[size]}.");
    }

    private BenchTables(string text)
    {
        List<string[]> rows = [];
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (TableOfHeader.TryGetValue(line, out var table))
            {
                rows = _tables[table] = [];
            }
            else
            {
                rows.Add(line.Split(','));
            }
        }
    }

    /// <summary>The rows of a table in their order.</summary>
    public IReadOnlyList<string[]> this[string table] => _tables[table];

    internal static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "BenchData", file);
}
