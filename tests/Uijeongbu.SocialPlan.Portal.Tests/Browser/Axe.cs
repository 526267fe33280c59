using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser;

/// <summary>
/// Asks axe-core about a page. Only the violations leave the browser: the package's own call brings every rule that passed along,
/// with a description of every element, and takes twice as long.
/// </summary>
public static class Axe
{
    private const string Run = """
        async () => {
            const runOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
            const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'], selectors: false });
            return violations.flatMap(v => v.nodes.map(n => `${v.id} (${v.impact}): ${n.html}`));
        }
        """;

    private static readonly string Script = ReadScript();

    /// <summary>Violations of WCAG 2.0 to 2.2 A and AA and of best practice, one line each.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Script);
        }

        return await page.EvaluateAsync<string[]>(Run);
    }

    private static string ReadScript()
    {
        using var stream = typeof(AxeResult).Assembly.GetManifestResourceStream("Deque.AxeCore.Commons.Resources.axe.min.js")
            ?? throw new InvalidOperationException("Deque.AxeCore.Commons no longer carries axe.min.js under its old name.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
