using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Uijeongbu.SocialPlan.Portal.Tests.Container;

/// <summary>
/// The container files as far as they can be checked without an engine: they parse, name what exists, and keep the promises about
/// secrets, rights and health.
/// </summary>
public sealed partial class ContainerFileTests
{
    private static readonly string Root = FindRoot();
    private static readonly string Dockerfile = File.ReadAllText(Path.Combine(Root, "Dockerfile"));
    private static readonly YamlMappingNode Compose = Parsed(Path.Combine(Root, "docker-compose.yml"));

    /// <summary>The services.</summary>
    public static TheoryData<string> Services => [.. Map(Compose["services"]).Children.Keys.Select(key => key.ToString())];

    [Theory]
    [MemberData(nameof(Services))]
    public void Every_service_restarts_tells_its_health_and_can_change_nothing_but_its_data(string name)
    {
        var service = Map(Compose["services"][name]);

        service["restart"].ToString().Should().Be("unless-stopped");
        service["read_only"].ToString().Should().Be("true");
        Words(service["security_opt"]).Should().Contain("no-new-privileges:true");
        Words(service["healthcheck"]["test"])[0].Should().Be("CMD");
        Words(service["volumes"]).Should().OnlyContain(volume => Map(Compose["volumes"]).Children.ContainsKey(volume.Split(':')[0]));
        Words(service["networks"]).Should().OnlyContain(network => Map(Compose["networks"]).Children.ContainsKey(network));
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void Secrets_come_as_files_and_stand_in_no_setting(string name)
    {
        var service = Map(Compose["services"][name]);
        var declared = Map(Compose["secrets"]);

        foreach (var secret in ((YamlSequenceNode)service["secrets"]).Select(secret => secret is YamlMappingNode map ? map["source"].ToString() : secret.ToString()))
        {
            declared[secret]["file"].ToString().Should().StartWith("./secrets/");
        }

        Map(service["environment"]).Should().NotContain(pair => pair.Key.ToString().EndsWith("PASSWORD", StringComparison.Ordinal) || pair.Value.ToString().Contains("assword="));
        File.ReadAllLines(Path.Combine(Root, ".gitignore")).Should().Contain("/secrets/");
    }

    [Fact]
    public void The_portal_waits_for_its_database_and_gets_its_connection_as_the_setting_it_reads()
    {
        var portal = Map(Compose["services"]["portal"]);

        portal["depends_on"]["postgres"]["condition"].ToString().Should().Be("service_healthy");
        portal["secrets"][0]["target"].ToString().Should().Be("ConnectionStrings__Portal");
        Map(Compose["networks"]["data"])["internal"].ToString().Should().Be("true");
        Map(Compose["services"]["postgres"]).Children.Should().NotContainKey("ports", "the database is reached by the portal alone");
        Map(Compose["services"]["postgres"]["environment"])["POSTGRES_PASSWORD_FILE"].ToString().Should().Be("/run/secrets/postgres_password");
    }

    [Fact]
    public void The_image_is_built_in_stages_from_files_that_exist_and_runs_as_nobody_special()
    {
        var lines = Dockerfile.ReplaceLineEndings("\n").Replace("\\\n", " ").Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Trim()).ToList();
        var sources = lines.Where(line => line.StartsWith("COPY ", StringComparison.Ordinal) && !line.Contains("--from=")).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..^1]);

        lines.Select(line => line.Split(' ')[0]).Should().OnlyContain(word => Instructions().IsMatch(word));
        lines.Count(line => line.StartsWith("FROM ", StringComparison.Ordinal)).Should().Be(2);
        sources.Should().OnlyContain(source => Path.Exists(Path.Combine(Root, source)));
        lines.Should().Contain(line => line.Contains("dotnet publish") && line.Contains("PublishReadyToRun=true"));
        lines.Last(line => line.StartsWith("USER ", StringComparison.Ordinal)).Should().Be("USER $APP_UID");
        lines.FindIndex(line => line.StartsWith("USER ", StringComparison.Ordinal)).Should().BeGreaterThan(lines.FindLastIndex(line => line.StartsWith("RUN ", StringComparison.Ordinal)));
        lines.Should().Contain(line => line.StartsWith("HEALTHCHECK ", StringComparison.Ordinal) && line.Contains("/health/live"));
        lines.Should().Contain("VOLUME /data");
        File.ReadAllLines(Path.Combine(Root, ".dockerignore")).Should().Contain("*").And.Contain("**/bin").And.NotContain("!data").And.NotContain("!secrets");
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Uijeongbu.SocialPlan.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    private static YamlMappingNode Parsed(string file)
    {
        using var text = File.OpenText(file);
        var yaml = new YamlStream();
        yaml.Load(text);
        return (YamlMappingNode)yaml.Documents.Single().RootNode;
    }

    private static YamlMappingNode Map(YamlNode node) => (YamlMappingNode)node;

    private static List<string> Words(YamlNode node) => [.. ((YamlSequenceNode)node).Select(word => word.ToString())];

    [GeneratedRegex("^(ARG|FROM|WORKDIR|COPY|RUN|VOLUME|ENV|USER|EXPOSE|HEALTHCHECK|ENTRYPOINT)$")]
    private static partial Regex Instructions();
}
