using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Data;

/// <summary>Keys and defaults that others rely on.</summary>
public sealed class PortalDataOptionsTests
{
    [Theory]
    [InlineData("Development", "", true, true)]
    [InlineData("Production", "", true, false)]
    [InlineData("Development", "Host=db", true, true)]
    [InlineData("Production", "Host=db", false, false)]
    public void Defaults_follow_the_database_and_the_environment(string environment, string postgres, bool migrate, bool sample)
    {
        var options = From(environment, ("ConnectionStrings:Portal", postgres));
        options.UsesPostgres.Should().Be(postgres.Length > 0);
        options.MigrateOnStart.Should().Be(migrate);
        options.SampleData.Should().Be(sample);
        options.MigrationBackup.Should().BeTrue();
        options.PostgresDirect.Should().Be(postgres);
    }

    [Fact]
    public void Every_setting_can_be_given()
    {
        var options = From(
            "Production",
            ("Portal:DataDirectory", "/var/lib/portal"),
            ("Portal:MigrateOnStart", "false"),
            ("Portal:MigrationBackup", "false"),
            ("Portal:SampleData", "true"),
            ("ConnectionStrings:Portal", "Host=pooler"),
            ("ConnectionStrings:PortalDirect", "Host=db"));
        options.Should().BeEquivalentTo(new
        {
            DataDirectory = "/var/lib/portal",
            MigrateOnStart = false,
            MigrationBackup = false,
            SampleData = true,
            Postgres = "Host=pooler",
            PostgresDirect = "Host=db",
        });
    }

    [Theory]
    [InlineData("Host=db", "64")]
    [InlineData("Host=db;Max Auto Prepare=0", "0")]
    [InlineData("Host=db;max auto prepare=5", "5")]
    [InlineData("Host=db;MaxAutoPrepare=0", "0")]
    public void Frequent_statements_are_prepared_unless_the_operator_says_how_many(string connection, string prepared) =>
        new Npgsql.NpgsqlConnectionStringBuilder(PortalDataRegistration.Prepared(connection)).MaxAutoPrepare.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(prepared);

    [Fact]
    public void The_security_log_is_never_kept_for_less_than_a_year()
    {
        From("Production").SecurityLogDays.Should().Be(730);
        From("Production", ("Portal:SecurityLogDays", "365")).SecurityLogDays.Should().Be(365);
        FluentActions.Invoking(() => From("Production", ("Portal:SecurityLogDays", "364"))).Should().Throw<InvalidOperationException>().WithMessage("*365 이상*");
    }

    [Theory]
    [InlineData("/home/me/repo/src/Uijeongbu.SocialPlan.Portal/bin/Debug/net10.0/", "/home/me/repo/data")]
    [InlineData("/home/me/repo/src/Uijeongbu.SocialPlan.Portal/bin/Release/net10.0/linux-x64/publish/", "/home/me/repo/src/Uijeongbu.SocialPlan.Portal/bin/Release/net10.0/linux-x64/publish/data")]
    [InlineData("/opt/portal/", "/opt/portal/data")]
    [InlineData("/usr/src/portal/", "/usr/src/portal/data")]
    public void Data_lie_beside_the_source_or_beside_the_published_program(string program, string data) =>
        PortalDataOptions.DefaultDirectory(program).Should().Be(data);

    private static PortalDataOptions From(string environment, params (string Key, string Value)[] settings) => PortalDataOptions.From(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>(setting.Key, setting.Value))).Build(),
        new HostingEnvironment { EnvironmentName = environment });
}
