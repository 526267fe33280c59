using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser;

/// <summary>Browser tests share one host and one Chromium. A test class takes both in its constructor and carries <c>[Collection(BrowserTests.Name)]</c>.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<PublicSite>, ICollectionFixture<Chromium>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "browser";
}
