using System.Net;
using System.Text.Json;

namespace Uijeongbu.SocialPlan.Portal.Tests.Web;

/// <summary>Errors: a page in the visitor's language for people, problem details for programs.</summary>
[Collection(PublicSiteTests.Name)]
public sealed class ErrorPageTests(PublicSite site)
{
    [Fact]
    public async Task An_unknown_address_is_404_with_a_page_in_the_visitors_language()
    {
        using var visitor = site.Visitor();
        using var korean = await visitor.GetAsync("/no-such-page");
        using var english = await visitor.GetAsync("/no-such-page?lang=en");

        korean.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await korean.Content.ReadAsStringAsync()).Should().Contain("찾으시는 화면이 없습니다").And.Contain("""href="/no-such-page?lang=en""");
        english.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await english.Content.ReadAsStringAsync()).Should().Contain("There is no such page");
        korean.Headers.CacheControl!.NoStore.Should().BeTrue();
    }

    [Fact]
    public async Task The_api_answers_errors_as_problem_details()
    {
        using var visitor = site.Visitor();
        using var response = await visitor.GetAsync("/api/v1/no-such");

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        problem.RootElement.GetProperty("status").GetInt32().Should().Be(404);
    }

    [Theory]
    [InlineData("/status/500")]
    [InlineData("/status/404")]
    public async Task The_error_page_cannot_be_visited_as_if_something_had_failed(string address)
    {
        using var visitor = site.Visitor();
        using var response = await visitor.GetAsync(address);

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).Should().NotContain("오류번호");
    }

    [Fact]
    public async Task A_head_request_is_answered_like_a_get_without_a_body()
    {
        using var visitor = site.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Head, "/privacy");
        using var response = await visitor.SendAsync(request);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await response.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_post_to_a_page_without_a_form_is_refused_with_a_page()
    {
        await using var production = new PublicSite { Environment = "Production" }; // Development writes the framework's own sentence
        using var visitor = production.CreateDefaultClient();
        using var response = await visitor.PostAsync("/privacy", new FormUrlEncodedContent([]));

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).Should().Contain("<h1>요청을 처리할 수 없습니다</h1>");
    }
}
