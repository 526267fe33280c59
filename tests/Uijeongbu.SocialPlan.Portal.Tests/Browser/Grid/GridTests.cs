using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.Grid;

/// <summary>Tests of the entry grid share a host of their own, whose sample results they change, and a Chromium.</summary>
[CollectionDefinition(Name)]
public sealed class GridTests : ICollectionFixture<GridSite>, ICollectionFixture<Chromium>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "entry grid";
}

/// <summary>The host of the grid's tests: many sign-ins from one address.</summary>
public sealed class GridSite : IAsyncLifetime
{
    /// <summary>The host.</summary>
    public PublicSite Site { get; } = new() { Settings = { ["Portal:SignInsPerMinute"] = "100000" } };

    /// <inheritdoc/>
    public Task InitializeAsync() => Site.InitializeAsync();

    /// <inheritdoc/>
    public async Task DisposeAsync() => await Site.DisposeAsync();
}
