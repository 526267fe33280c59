using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Web;

/// <summary>The cache in front of public pages: it works, it mixes nothing up, and it can be emptied.</summary>
[Collection(PublicSiteTests.Name)]
public sealed class PublicCacheTests(PublicSite site)
{
    /// <summary>Every stored page.</summary>
    public static TheoryData<string> Stored => [.. PublicRoutes.Stored];

    [Theory]
    [MemberData(nameof(Stored))]
    public async Task A_public_page_is_answered_from_the_cache_and_sets_no_cookie(string route)
    {
        using var visitor = site.Visitor();
        using var first = await visitor.GetAsync(route);
        using var second = await visitor.GetAsync(route);

        second.StatusCode.Should().Be(HttpStatusCode.OK);
        second.Headers.Age.Should().NotBeNull("a stored answer carries its age");
        first.Headers.Contains("Set-Cookie").Should().BeFalse();
        second.Headers.Contains("Set-Cookie").Should().BeFalse();
        (await second.Content.ReadAsStringAsync()).Should().Be(await first.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_page_that_is_made_anew_has_the_same_bytes()
    {
        using var visitor = site.Visitor();
        var before = await visitor.GetByteArrayAsync("/method");
        await site.Services.GetRequiredService<IOutputCacheStore>().EvictByTagAsync(PublicCache.Tag, default);

        (await visitor.GetByteArrayAsync("/method")).Should().Equal(before);
    }

    [Fact]
    public async Task A_page_whose_tag_was_evicted_is_made_anew()
    {
        using var visitor = site.Visitor();
        using var before = await visitor.GetAsync("/privacy");
        await site.Services.GetRequiredService<IOutputCacheStore>().EvictByTagAsync(PublicCache.Tag, default);
        using var after = await visitor.GetAsync("/privacy");

        after.Headers.Age.Should().BeNull("it was made anew");
    }

    [Fact]
    public async Task Languages_have_stored_answers_of_their_own()
    {
        using var visitor = site.Visitor();
        await visitor.GetAsync("/privacy");

        (await visitor.GetStringAsync("/privacy?lang=en")).Should().Contain("<h1>Privacy</h1>");
        (await visitor.GetStringAsync("/privacy")).Should().Contain("<h1>개인정보처리방침</h1>");
        (await visitor.GetStringAsync("/privacy?lang=xx")).Should().Contain("<h1>개인정보처리방침</h1>");
    }

    [Fact]
    public async Task An_unknown_query_key_neither_gets_an_answer_of_its_own_nor_into_the_page()
    {
        using var visitor = site.Visitor();
        await site.Services.GetRequiredService<IOutputCacheStore>().EvictByTagAsync(PublicCache.Tag, default);
        using var odd = await visitor.GetAsync("/privacy?zzz=poison");
        using var plain = await visitor.GetAsync("/privacy");

        plain.Headers.Age.Should().NotBeNull();
        (await odd.Content.ReadAsStringAsync()).Should().NotContain("poison");
    }

    [Fact]
    public async Task A_browser_that_has_the_page_already_gets_304()
    {
        using var visitor = site.Visitor();
        using var first = await visitor.GetAsync("/privacy");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/privacy");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await visitor.SendAsync(again);

        second.StatusCode.Should().Be(HttpStatusCode.NotModified);
        first.Headers.CacheControl!.ToString().Should().Be("public, no-cache");
    }

    [Theory]
    [InlineData("br, gzip", "br")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("identity", "")]
    public async Task Pages_travel_packed_as_the_browser_wishes_from_the_cache_too(string accepted, string expected)
    {
        using var visitor = site.Visitor();
        for (var i = 0; i < 2; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/privacy");
            request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
            using var response = await visitor.SendAsync(request);
            string.Join(',', response.Content.Headers.ContentEncoding).Should().Be(expected);
            response.Headers.Vary.Should().Contain("Accept-Encoding");
        }
    }

    [Fact]
    public async Task Whoever_shows_a_credential_is_answered_past_the_cache()
    {
        using var visitor = site.Visitor();
        await visitor.GetAsync("/privacy");
        visitor.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "x");
        using var response = await visitor.GetAsync("/privacy");

        response.Headers.Age.Should().BeNull();
    }

    [Fact]
    public async Task Hangul_is_written_as_it_is()
    {
        using var visitor = site.Visitor();

        (await visitor.GetStringAsync("/privacy")).Should().Contain("개인정보").And.NotContain("&#xAC1C;");
    }
}
