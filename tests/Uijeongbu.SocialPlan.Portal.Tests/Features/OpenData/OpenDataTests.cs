using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Description;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.OpenData;

/// <summary>The open data over HTTP: what everyone gets, marked, with its licence, from the cache.</summary>
[Collection(PublicSiteTests.Name)]
public sealed class OpenDataTests(PublicSite site)
{
    private const string Mark = "시연용 가상 자료";
    private const string Achievement = "/api/v1/plans/41150/2020/achievement";

    private static readonly string[] Invented = ["plans", "plan", "achievement", "snapshot", "rankings", "ranking"];

    /// <summary>Whose licence is the portal's to give: neither invented figures nor what others published.</summary>
    private static readonly string[] Licensed = ["regions", "policies", "policy"];

    /// <summary>Every endpoint.</summary>
    public static TheoryData<string> Endpoints => [.. SampleAddresses.All.Keys];

    /// <summary>Endpoints that give a table.</summary>
    public static TheoryData<string> Tables => [.. SampleAddresses.All.Keys.Except(["plan", "snapshot", "policy"])];

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Every_endpoint_gives_json_with_its_licence_and_marks_invented_figures(string name)
    {
        using var visitor = site.Visitor();
        using var response = await visitor.GetAsync(SampleAddresses.All[name]);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var isInvented = Invented.Contains(name);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().Should().Be("application/json; charset=utf-8");
        var licence = json.RootElement.GetProperty("licence");
        if (Licensed.Contains(name))
        {
            response.Headers.GetValues("Link").Should().Equal("<https://www.kogl.or.kr/info/licenseType1.do>; rel=\"license\"");
            licence.GetProperty("name").GetString().Should().Be("공공누리 제1유형(출처표시)");
        }
        else
        {
            response.Headers.Contains("Link").Should().BeFalse();
            licence.GetProperty("name").GetString().Should().Be("부여하지 않음");
        }

        json.RootElement.GetProperty("demo").GetBoolean().Should().Be(isInvented);
        json.RootElement.GetProperty("notice").GetString().Should().Be(isInvented ? Mark : null);
    }

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Every_endpoint_is_stored_tagged_and_answers_head(string name)
    {
        using var visitor = site.Visitor();
        using var first = await visitor.GetAsync(SampleAddresses.All[name]);
        using var second = await visitor.GetAsync(SampleAddresses.All[name]);
        using var again = new HttpRequestMessage(HttpMethod.Get, SampleAddresses.All[name]);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var unchanged = await visitor.SendAsync(again);
        using var head = await visitor.SendAsync(new(HttpMethod.Head, SampleAddresses.All[name]));

        second.Headers.Age.Should().NotBeNull("a stored answer carries its age");
        second.Headers.ETag.Should().Be(first.Headers.ETag);
        second.Headers.Contains("Link").Should().Be(Licensed.Contains(name));
        unchanged.StatusCode.Should().Be(HttpStatusCode.NotModified);
        head.StatusCode.Should().Be(HttpStatusCode.OK);
        (await head.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task A_table_comes_as_csv_that_excel_reads_with_the_mark_in_its_first_column(string name)
    {
        using var visitor = site.Visitor();
        using var response = await visitor.GetAsync(With(SampleAddresses.All[name], "format=csv"));
        var bytes = await response.Content.ReadAsByteArrayAsync();
        var lines = Encoding.UTF8.GetString(bytes)[1..].Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        response.Content.Headers.ContentType!.ToString().Should().Be("text/csv; charset=utf-8; header=present");
        response.Content.Headers.ContentDisposition!.FileName.Should().EndWith(".csv");
        response.Headers.Contains("Link").Should().Be(Licensed.Contains(name));
        bytes.Should().StartWith(Encoding.UTF8.Preamble.ToArray());
        lines.Length.Should().BeGreaterThan(1);
        lines[0].StartsWith("비고,", StringComparison.Ordinal).Should().Be(Invented.Contains(name));
        lines.Skip(1).All(line => line.StartsWith(Mark, StringComparison.Ordinal)).Should().Be(Invented.Contains(name));
    }

    [Fact]
    public async Task Formats_and_languages_do_not_meet_in_the_cache()
    {
        using var visitor = site.Visitor();
        string[] addresses = [Achievement, Achievement + "?format=json", Achievement + "?format=csv", Achievement + "?format=csv&lang=en"];
        List<string> first = [], second = [];
        foreach (var address in addresses)
        {
            first.Add(await visitor.GetStringAsync(address));
        }

        foreach (var address in addresses)
        {
            second.Add(await visitor.GetStringAsync(address));
        }

        second.Should().Equal(first);
        first.Distinct().Should().HaveCount(3, "json is json, asked for or not");
    }

    [Fact]
    public async Task The_achievement_is_the_json_of_score_with_place_year_and_snapshot()
    {
        using var visitor = site.Visitor();
        using var json = JsonDocument.Parse(await visitor.GetStringAsync(Achievement));
        var root = json.RootElement;

        root.GetProperty("region").GetString().Should().Be("41150");
        root.GetProperty("year").GetInt32().Should().Be(2020);
        root.GetProperty("snapshot").GetString().Should().Be("SP-41150-2020-01");
        root.GetProperty("policy").GetProperty("id").GetString().Should().Be("default");
        root.GetProperty("overall").GetProperty("rate").GetDecimal().Should().Be(126.8m);
        root.GetProperty("strategies").GetArrayLength().Should().Be(6);
        root.GetProperty("strategies").EnumerateArray().Sum(s => s.GetProperty("projects").GetArrayLength()).Should().Be(35);
    }

    [Theory]
    [InlineData("")]
    [InlineData("&lang=en")]
    public async Task The_csv_of_an_achievement_fed_to_score_gives_the_same_figures(string language)
    {
        using var visitor = site.Visitor();
        await using var csv = new MemoryStream(await visitor.GetByteArrayAsync(Achievement + "?format=csv" + language));
        using var json = JsonDocument.Parse(await visitor.GetStringAsync(Achievement));
        var reading = ResultTableFile.Read(csv, "achievement.csv", new() { IsRateProfile = id => RateProfile.TryFind(id, out _) });
        var score = PlanScorer.Score(TablePlan.ToPlan(reading.Table!), ScoringPolicies.Default);

        reading.Faults.Should().BeEmpty();
        score.Figures.Value.Should().Be(126.8m);
        score.Projects.SelectMany(p => p.Indicators).Select(i => i.Rate.Value).Should().Equal(
            json.RootElement.GetProperty("strategies").EnumerateArray()
                .SelectMany(s => s.GetProperty("projects").EnumerateArray()).SelectMany(p => p.GetProperty("indicators").EnumerateArray())
                .Select(i => (decimal?)i.GetProperty("rateUnrounded").GetDecimal()));
    }

    [Fact]
    public async Task Anyone_can_compute_the_hash_of_a_snapshot_from_its_content()
    {
        using var visitor = site.Visitor();
        using var snapshot = JsonDocument.Parse(await visitor.GetStringAsync("/api/v1/snapshots/SP-41150-2020-01"));
        using var plan = JsonDocument.Parse(await visitor.GetStringAsync("/api/v1/plans/41150/2020"));
        var content = snapshot.RootElement.GetProperty("content").GetString()!;

        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content))).Should().Be(snapshot.RootElement.GetProperty("hash").GetString());
        snapshot.RootElement.GetProperty("hashAlgorithm").GetString().Should().Be("SHA-256");
        plan.RootElement.GetProperty("hash").GetString().Should().Be(snapshot.RootElement.GetProperty("hash").GetString());
        using var frozen = JsonDocument.Parse(content);
        frozen.RootElement.GetProperty("goal").GetString().Should().Be(plan.RootElement.GetProperty("plan").GetProperty("goal").GetString());
    }

    [Theory]
    [InlineData("/api/v1/regions?q=ㅇㅈㅂ", "41150")]
    [InlineData("/api/v1/regions?parent=42&date=2023-06-10&q=춘천", "42110")]
    [InlineData("/api/v1/regions?date=2023-06-11&q=춘천", "51110")]
    [InlineData("/api/v1/regions?parent=41&q=uijeongbu", "41150")]
    [InlineData("/api/v1/regions?parent=11&q=의정부", "")]
    public async Task Codes_are_found_by_name_province_and_day(string address, string expected)
    {
        using var visitor = site.Visitor();
        using var json = JsonDocument.Parse(await visitor.GetStringAsync(address));

        json.RootElement.GetProperty("regions").EnumerateArray().Select(r => r.GetProperty("code").GetString())
            .Should().Equal(expected.Split(',', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task An_ended_code_names_the_code_that_followed_it()
    {
        using var visitor = site.Visitor();
        using var json = JsonDocument.Parse(await visitor.GetStringAsync("/api/v1/regions?date=2023-06-10&q=춘천"));
        var region = json.RootElement.GetProperty("regions")[0];

        region.GetProperty("validTo").GetString().Should().Be("2023-06-10");
        region.GetProperty("successors")[0].GetString().Should().Be("51110");
    }

    private static string With(string address, string query) => address + (address.Contains('?') ? "&" : "?") + query;
}
