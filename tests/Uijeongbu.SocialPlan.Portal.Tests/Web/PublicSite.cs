using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Uijeongbu.SocialPlan.Portal.Tests.Web;

/// <summary>
/// The real host on a port of its own: SQLite and sample data, put in once for all tests, in a data directory that lives as long as the fixture.
/// Tests of public pages over HTTP and with a browser share it.
/// </summary>
public sealed class PublicSite : WebApplicationFactory<Program>, IAsyncLifetime
{
    private static readonly string[] OtherPlaces = ["Portal:DataDirectory", "ConnectionStrings:Portal"];

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("portal-site-");

    /// <summary>The site's address, with the port the system gave.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>The site's SQLite file, uploads and keys.</summary>
    public string DataDirectory => Database?.Folder ?? _data.FullName;

    /// <summary>A database of the test with the sample data, when it is not a SQLite file of the site's own.</summary>
    internal TestDatabase? Database { get; init; }

    /// <summary>Settings on top of the defaults of Development; set them before the first use.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    /// <summary>The environment the host believes in.</summary>
    public string Environment { get; init; } = "Development";

    /// <summary>The clock of the portal, when a test turns it.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>A client like a stranger's first visit: no cookies, no redirects, nothing unpacked.</summary>
    public HttpClient Visitor() => new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = Address };

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Database is null && !Settings.Keys.Any(OtherPlaces.Contains))
        {
            await TestDatabase.PutSampleAsync(_data.FullName);
        }

        UseKestrel(0);
        StartServer();
    }

    /// <inheritdoc/>
    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_data.Exists)
        {
            _data.Delete(recursive: true);
        }
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        builder.UseSetting("Portal:DataDirectory", DataDirectory);
        builder.UseSetting("ConnectionStrings:Portal", Database?.ConnectionString ?? "");
        builder.UseSetting("Portal:SampleData", "true");
        foreach (var (key, value) in Settings)
        {
            builder.UseSetting(key, value);
        }

        if (Clock is { } clock)
        {
            builder.ConfigureTestServices(services => services.AddSingleton(clock));
        }
    }
}

/// <summary>Tests over HTTP share one host.</summary>
[CollectionDefinition(Name)]
public sealed class PublicSiteTests : ICollectionFixture<PublicSite>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "public site";
}
