using System.Globalization;

namespace Uijeongbu.SocialPlan.BenchData;

/// <summary>
/// The benchmark's tables as a folder of CSV files, once or many times over: each copy is a plan version of its own with the same results, so
/// that the expected scores hold for every one. Size M ten times has the rows of size L, a hundred times those of XL.
/// </summary>
internal static class CountryFiles
{
    private static readonly string[] Names = ["plan", "strategy", "project", "indicator", "result", "budget"];

    private static readonly Dictionary<string, string> Heads = new(StringComparer.Ordinal)
    {
        ["region"] = "id,parent_id,level,grp,name",
        ["plan"] = "id,region_id,first_year,version",
        ["strategy"] = "id,plan_id,no,name,weight",
        ["project"] = "id,strategy_id,no,name,dept,weight",
        ["indicator"] = "id,project_id,no,name,unit,direction,weight",
        ["result"] = "indicator_id,year,target,actual",
        ["budget"] = "project_id,year,national,provincial,municipal,other,spent",
    };

    /// <summary>Writes the files.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="size">S or M.</param>
    /// <param name="copies">How many versions.</param>
    /// <param name="order">Changes the order of the rows of a file; null keeps it.</param>
    public static void Write(string folder, string size, int copies = 1, Func<string[], string[]>? order = null)
    {
        var tables = BenchTables.Load(size);
        File.WriteAllLines(Path.Combine(folder, "region.csv"), [Heads["region"], .. tables["region"].Select(row => string.Join(',', row))]);
        var most = Names.ToDictionary(name => name, name => tables[name].Max(row => Number(row[0])), StringComparer.Ordinal);
        foreach (var name in Names)
        {
            using StreamWriter file = new(Path.Combine(folder, name + ".csv")) { NewLine = "\n" };
            file.WriteLine(Heads[name]);
            for (var copy = 0; copy < copies; copy++)
            {
                string[] rows = [.. tables[name].Select(row => string.Join(',', Copied(name, row, copy, most)))];
                Array.ForEach(order?.Invoke(rows) ?? rows, file.WriteLine);
            }
        }
    }

    private static IEnumerable<string> Copied(string name, string[] row, int copy, Dictionary<string, int> most) => name switch
    {
        "plan" => [Shifted(row[0], copy * most["plan"]), row[1], row[2], Shifted(row[3], copy)],
        "strategy" => [Shifted(row[0], copy * most["strategy"]), Shifted(row[1], copy * most["plan"]), .. row[2..]],
        "project" => [Shifted(row[0], copy * most["project"]), Shifted(row[1], copy * most["strategy"]), .. row[2..]],
        "indicator" => [Shifted(row[0], copy * most["indicator"]), Shifted(row[1], copy * most["project"]), .. row[2..]],
        "result" => [Shifted(row[0], copy * most["indicator"]), .. row[1..]],
        _ => [Shifted(row[0], copy * most["project"]), .. row[1..]],
    };

    private static string Shifted(string number, int by) => (Number(number) + by).ToString(CultureInfo.InvariantCulture);

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
