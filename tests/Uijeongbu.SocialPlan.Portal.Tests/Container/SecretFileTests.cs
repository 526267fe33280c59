using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Container;

/// <summary>Secrets that come as files.</summary>
public sealed class SecretFileTests : IDisposable
{
    private const string Connection = "Host=postgres;Database=portal;Username=portal;Password=aus-der-datei";

    private readonly DirectoryInfo _secrets = Directory.CreateTempSubdirectory("portal-secrets-");

    public void Dispose() => _secrets.Delete(recursive: true);

    [Fact]
    public async Task The_connection_string_is_read_from_the_file_named_like_the_setting()
    {
        await File.WriteAllTextAsync(Path.Combine(_secrets.FullName, "ConnectionStrings__Portal"), Connection + "\n");
        await using var portal = Built([$"--Portal:SecretsDirectory={_secrets.FullName}", "--ConnectionStrings:Portal=Host=elsewhere"]);

        var options = portal.Services.GetRequiredService<PortalDataOptions>();
        options.Postgres.Should().Be(Connection, "the file wins, without its line end");
        options.UsesPostgres.Should().BeTrue();
    }

    [Fact]
    public async Task Without_such_a_folder_nothing_changes()
    {
        await using var portal = Built([$"--Portal:SecretsDirectory={_secrets.FullName}/none", $"--Portal:DataDirectory={_secrets.FullName}"]);

        portal.Services.GetRequiredService<IConfiguration>().GetConnectionString("Portal").Should().BeNull();
        portal.Services.GetRequiredService<PortalDataOptions>().UsesPostgres.Should().BeFalse();
    }

    // The test runner is the entry assembly here; the portal's files go by the portal's name.
    private static WebApplication Built(string[] args) => PortalHost.Build([.. args, "--applicationName=" + typeof(Program).Assembly.GetName().Name]);
}
