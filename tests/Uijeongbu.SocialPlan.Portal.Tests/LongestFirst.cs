using Uijeongbu.SocialPlan.Portal.Tests.Browser;
using Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;
using Uijeongbu.SocialPlan.Portal.Tests.Security;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("Uijeongbu.SocialPlan.Portal.Tests." + nameof(Uijeongbu.SocialPlan.Portal.Tests.LongestFirst), "Uijeongbu.SocialPlan.Portal.Tests")]

namespace Uijeongbu.SocialPlan.Portal.Tests;

/// <summary>
/// Begins with the collections that take minutes. One that begins late runs on alone at the end, and the other core waits for it.
/// </summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Long = [BrowserTests.Name, YearWorkTests.Name, Browser.Grid.GridTests.Name, nameof(RightsTests), AccountTests.Name, ReportTests.Name];

    /// <inheritdoc/>
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => RankOf(collection.DisplayName));

    // A class without a collection of its own is one, named after it.
    private static int RankOf(string name) => Array.FindIndex(Long, one => name == one || name.EndsWith("." + one, StringComparison.Ordinal)) is >= 0 and var rank ? rank : Long.Length;
}
