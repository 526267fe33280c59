using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;

/// <summary>Tests of pages around a year's plan share a host of their own, with a year that is being planned, and a Chromium.</summary>
[CollectionDefinition(Name)]
public sealed class YearWorkTests : ICollectionFixture<YearWorkSite>, ICollectionFixture<Chromium>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "year work";
}

/// <summary>The host of these tests: many sign-ins from one address, and the year 2027 in draft at two places.</summary>
public sealed class YearWorkSite : IAsyncLifetime
{
    /// <summary>The host.</summary>
    public PublicSite Site { get; } = new() { Settings = { ["Portal:SignInsPerMinute"] = "100000" } };

    /// <inheritdoc/>
    public Task InitializeAsync() => Site.InitializeAsync();

    /// <inheritdoc/>
    public async Task DisposeAsync() => await Site.DisposeAsync();
}
