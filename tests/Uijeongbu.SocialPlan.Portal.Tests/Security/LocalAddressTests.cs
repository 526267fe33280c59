using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>A sign-in leads back into this site and nowhere else.</summary>
public sealed class LocalAddressTests
{
    /// <summary>Ways to name another site.</summary>
    public static readonly string[] Payloads =
    [
        "https://evil.example", "http://evil.example/", "HTTPS://evil.example", "//evil.example", "///evil.example", "////evil.example",
        "/\\evil.example", "\\\\evil.example", "\\/evil.example", "/\\/evil.example", "//\\evil.example", "\\evil.example", "/ /evil.example",
        "/\t/evil.example", "/\n/evil.example", "/\r/evil.example", "\t//evil.example", " //evil.example", "\n//evil.example", "/\r\nLocation: https://evil.example",
        "/\0/evil.example", "/\u0085/evil.example", "/\u2028/evil.example", "/\u3000/evil.example", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x",
        "vbscript:x", "mailto:a@evil.example", "evil.example", "evil.example/app", "@evil.example", ".evil.example", "?//evil.example", "#//evil.example", "http:evil.example",
        "https:/evil.example", "https:///evil.example", "ftp://evil.example", "//user@evil.example", "//evil.example:80/app", "//[::1]/", "", "/sign-out", "/sign-in",
    ];

    /// <summary>The same as cases.</summary>
    public static TheoryData<string> Elsewhere => [.. Payloads];

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public void Another_site_is_never_led_to(string address) => LocalAddress.OrHome(address).Should().Be("/app");

    [Theory]
    [InlineData("/")]
    [InlineData("/app/results/2026?lang=en#x")]
    [InlineData("/plans/41150/2020?from=//x")]
    public void An_address_of_this_site_is(string address) => LocalAddress.OrHome(address).Should().Be(address);

    [Fact]
    public void No_address_leads_home() => LocalAddress.OrHome(null).Should().Be("/app");
}
