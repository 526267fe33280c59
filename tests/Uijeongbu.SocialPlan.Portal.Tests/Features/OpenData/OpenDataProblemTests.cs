using System.Net;
using System.Text.Json;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.OpenData;

/// <summary>Refusals of the open data: problem details in the reader's language, whoever asks.</summary>
[Collection(PublicSiteTests.Name)]
public sealed class OpenDataProblemTests(PublicSite site)
{
    [Theory]
    [InlineData("/api/v1/plans/41150/2019", 404, "41150의 2019년 계획은 공개되지 않았습니다")]
    [InlineData("/api/v1/plans/99999/2020", 404, "99999의 2020년")]
    [InlineData("/api/v1/plans/99999/2020/achievement", 404, "99999의 2020년")]
    [InlineData("/api/v1/plans/99999/2020/achievement?lang=en", 404, "No plan of 99999 for 2020 is published")]
    [InlineData("/api/v1/snapshots/SP-41150-2020-99", 404, "SP-41150-2020-99")]
    [InlineData("/api/v1/policies/default/99", 404, "default 제99판")]
    [InlineData("/api/v1/policies/nothing/1?lang=en", 404, "no policy nothing version 1")]
    [InlineData("/api/v1/plans?format=xml", 400, "json과 csv만")]
    [InlineData("/api/v1/plans?format=CSV&lang=en", 400, "json or csv")]
    [InlineData("/api/v1/plans?format=csv&format=json", 400, "json과 csv만")]
    [InlineData("/api/v1/plans/41150/2020?format=csv", 400, "JSON으로만")]
    [InlineData("/api/v1/snapshots/SP-41150-2020-01?format=csv", 400, "JSON으로만")]
    [InlineData("/api/v1/regions?date=2023-6-11", 400, "2026-03-31처럼")]
    public async Task A_refusal_says_what_to_do_in_the_readers_language(string address, int status, string detail)
    {
        foreach (var accept in new[] { "application/json", "text/html", "text/csv" })
        {
            using var visitor = site.Visitor();
            visitor.DefaultRequestHeaders.Add("Accept", accept);
            using var response = await visitor.GetAsync(address);
            using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

            ((int)response.StatusCode).Should().Be(status);
            response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
            problem.RootElement.GetProperty("status").GetInt32().Should().Be(status);
            problem.RootElement.GetProperty("detail").GetString().Should().Contain(detail);
            problem.RootElement.GetProperty("title").GetString().Should().MatchRegex(address.Contains("lang=en") ? "^[A-Za-z ]+\\.$" : "다\\.$");
        }
    }

    [Theory]
    [InlineData("/api/v1/no-such")]
    [InlineData("/api/v1/plans/41150/zwanzig")]
    public async Task An_address_that_is_no_endpoint_is_a_problem_too(string address)
    {
        using var visitor = site.Visitor();
        using var response = await visitor.GetAsync(address);

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        (await response.Content.ReadAsStringAsync()).Should().Contain("찾으시는 자료가 없습니다.");
    }

    [Fact]
    public async Task A_refusal_is_not_stored()
    {
        using var visitor = site.Visitor();
        await visitor.GetAsync("/api/v1/plans/41150/1999");
        using var again = await visitor.GetAsync("/api/v1/plans/41150/1999");

        again.Headers.Age.Should().BeNull("the plan may be published in the next minute");
    }

    [Fact]
    public async Task Nothing_can_be_written()
    {
        using var visitor = site.Visitor();
        using var response = await visitor.PostAsync("/api/v1/plans", new StringContent("{}"));

        response.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed);
        (await response.Content.ReadAsStringAsync()).Should().Contain("조회만");
    }
}
