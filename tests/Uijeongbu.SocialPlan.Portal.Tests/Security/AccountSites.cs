using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>The real host with sample accounts, one over each database, started when a test first asks for it.</summary>
public sealed class AccountSites : IAsyncLifetime
{
    private readonly Dictionary<DatabaseKind, (PublicSite Site, TestDatabase Database)> _sites = [];

    /// <summary>The site over that database.</summary>
    public async Task<PublicSite> OnAsync(DatabaseKind kind)
    {
        if (!_sites.TryGetValue(kind, out var found))
        {
            var database = await TestDatabase.WithSampleAsync(kind);
            PublicSite site = new() { Database = database, Settings = { ["Portal:SignInsPerMinute"] = "100000" } };
            found = _sites[kind] = (site, database);
            await site.InitializeAsync();
        }

        return found.Site;
    }

    /// <inheritdoc/>
    public Task InitializeAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        foreach (var (site, database) in _sites.Values)
        {
            await site.DisposeAsync();
            await database.DisposeAsync();
        }
    }
}

/// <summary>Tests of accounts over HTTP share their hosts.</summary>
[CollectionDefinition(Name)]
public sealed class AccountTests : ICollectionFixture<AccountSites>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "accounts";
}
