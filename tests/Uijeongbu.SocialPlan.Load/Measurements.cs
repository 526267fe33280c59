using Uijeongbu.SocialPlan.Load.Figures;
using Uijeongbu.SocialPlan.Load.Measuring;

namespace Uijeongbu.SocialPlan.Load;

/// <summary>The command line of the measurements. Not a Program without a namespace: tests reference this project and the portal.</summary>
internal static class Measurements
{
    private static async Task<int> Main(string[] args)
    {
        if (args is [GridHost.Word, var folder, var address])
        {
            return await GridHost.ServeAsync(folder, address);
        }

        if (args is not ["bench", .. var names])
        {
            Console.Error.WriteLine("Usage: bench [NAME...]");
            return 2;
        }

        var unknown = names.Except(AllFigures.Names, StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
        {
            Console.Error.WriteLine($"Unknown: {string.Join(", ", unknown)}. There are: {string.Join(", ", AllFigures.Names)}.");
            return 2;
        }

        foreach (var figure in AllFigures.List.Where(f => names.Length == 0 || names.Contains(f.Name, StringComparer.Ordinal)))
        {
            await Bench.ReportAsync(figure, Console.Out);
        }

        foreach (var count in AllFigures.Counts.Where(c => names.Length == 0 || names.Contains(c.Name, StringComparer.Ordinal)))
        {
            await Bench.ReportAsync(count, Console.Out);
        }

        return 0;
    }
}
