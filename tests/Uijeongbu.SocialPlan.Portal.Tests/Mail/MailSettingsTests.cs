using Microsoft.Extensions.Configuration;
using Uijeongbu.SocialPlan.Portal.Mail;

namespace Uijeongbu.SocialPlan.Portal.Tests.Mail;

/// <summary>A wrong mail setting stops the start and names its key.</summary>
public sealed class MailSettingsTests
{
    [Fact]
    public void Without_a_host_there_is_no_mail() => Read().IsConfigured.Should().BeFalse();

    [Fact]
    public void With_all_settings_there_is_and_tls_is_the_default()
    {
        var settings = Read(("Portal:Mail:Host", "mail.example"), ("Portal:Mail:From", "portal@city.example"), ("Portal:Address", "https://plan.example"));
        settings.Should().BeEquivalentTo(new { IsConfigured = true, Port = 587, Security = MailSecurity.StartTls, Site = new Uri("https://plan.example") });
    }

    [Theory]
    [InlineData("Portal:Mail:From", "Portal:Mail:From", "")]
    [InlineData("Portal:Address", "Portal:Address", "")]
    [InlineData("Portal:Address", "Portal:Address", "plan.example")]
    [InlineData("Portal:Mail:Port", "Portal:Mail:Port", "0")]
    [InlineData("Portal:Mail:Security", "Portal:Mail:Security", "Nonsense")]
    [InlineData("Portal:Mail:Security", "Portal:Mail:Security", "None")]
    public void A_wrong_one_is_refused_by_name(string named, string key, string value)
    {
        var settings = new Dictionary<string, string>
        {
            ["Portal:Mail:Host"] = "mail.example",
            ["Portal:Mail:From"] = "portal@city.example",
            ["Portal:Mail:User"] = "portal",
            ["Portal:Mail:Password"] = "secret",
            ["Portal:Address"] = "https://plan.example",
            [key] = value,
        };
        FluentActions.Invoking(() => Read([.. settings.Select(pair => (pair.Key, pair.Value))])).Should().Throw<InvalidOperationException>()
            .Which.Message.Should().Contain(named).And.NotContain("secret");
    }

    private static MailSettings Read(params (string Key, string Value)[] settings) =>
        MailSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>(setting.Key, setting.Value))).Build());
}
