using System.Net;
using System.Net.Http.Headers;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Files;
using Uijeongbu.SocialPlan.Portal.Tests.Security;
using System.Text.RegularExpressions;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;

/// <summary>Addresses around a year's plan over HTTP: who finds what, and how files are sent.</summary>
[Collection(YearWorkTests.Name)]
public sealed partial class YearAddressTests(YearWorkSite year)
{
    [Theory]
    [InlineData("/app/plans/41150/2027/meetings")]
    [InlineData("/app/plans/41150/2027/meetings/new")]
    [InlineData("/app/plans/41150/2027/meetings/members/new")]
    [InlineData("/app/plans/41150/2027/meetings.xlsx")]
    [InlineData("/app/plans/41150/2027/sections")]
    [InlineData("/app/plans/41150/2027/sections/publicity")]
    [InlineData("/app/plans/41150/2027")]
    [InlineData("/app/plans/41150/2027/plan")]
    [InlineData("/app/plans/41150/2027/plan/history")]
    [InlineData("/app/plans/41150/2027/plan.xlsx")]
    [InlineData("/app/plans/41150/2027/workbook")]
    [InlineData("/app/plans/41150/2027/earlier-results")]
    [InlineData("/app/plans/41150/2027/earlier-results.xlsx")]
    [InlineData("/app/plans/41150/2027/earlier-results.csv")]
    [InlineData("/app/plans/41150/2027/changes")]
    [InlineData("/app/plans/41150/2027/changes/chapter")]
    [InlineData("/app/plans/41150/2027/changes/compare")]
    public async Task Another_place_and_another_year_are_not_found(string address)
    {
        using var own = await Person.SignedInAsync(year.Site, "coordinator@uijeongbu.example");
        using var found = await own.GetAsync(address);
        found.StatusCode.Should().Be(HttpStatusCode.OK);
        using var past = await own.GetAsync(address.Replace("2027", "1999", StringComparison.Ordinal));
        past.StatusCode.Should().Be(HttpStatusCode.NotFound);
        foreach (var who in new[] { "coordinator@yangju.example", "operator@portal.example", "monitor1@uijeongbu.example" })
        {
            using var person = await Person.SignedInAsync(year.Site, who);
            using var answer = await person.GetAsync(address);
            answer.StatusCode.Should().Be(HttpStatusCode.NotFound, who);
        }

        using var visitor = year.Site.Visitor();
        using var strange = await visitor.GetAsync(address);
        strange.StatusCode.Should().Be(HttpStatusCode.Found);
    }

    [Theory]
    [InlineData("/app/plans/41150/new")]
    [InlineData("/app/plans/41150/rules")]
    public async Task A_place_of_others_is_not_found(string address)
    {
        using var own = await Person.SignedInAsync(year.Site, "coordinator@uijeongbu.example");
        using var found = await own.GetAsync(address);
        found.StatusCode.Should().Be(HttpStatusCode.OK);
        foreach (var who in new[] { "coordinator@yangju.example", "operator@portal.example", "monitor1@uijeongbu.example" })
        {
            using var person = await Person.SignedInAsync(year.Site, who);
            using var answer = await person.GetAsync(address);
            answer.StatusCode.Should().Be(HttpStatusCode.NotFound, who);
        }
    }

    [Fact]
    public async Task Who_only_reads_finds_no_form()
    {
        using var reader = await Person.SignedInAsync(year.Site, "owner@uijeongbu.example");
        (await reader.ReadAsync("/app/plans/41150/2027/meetings")).Should().NotContain("회의 추가").And.Contain("읽기만");
        using var form = await reader.GetAsync("/app/plans/41150/2027/meetings/new");
        form.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_file_comes_as_a_download_under_its_korean_name_and_only_to_its_own_place()
    {
        using var person = await Person.SignedInAsync(year.Site, "coordinator@uijeongbu.example");
        var (file, page) = await AttachedAsync(person);
        using var answer = await person.GetAsync(file);

        (await answer.Content.ReadAsByteArrayAsync()).Should().Equal(SampleFiles.Hwpx);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/hwp+zip");
        var disposition = answer.Content.Headers.ContentDisposition!;
        (disposition.DispositionType, disposition.FileNameStar).Should().Be(("attachment", "회의록(1차).hwpx"));
        answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
        page.Should().Contain("회의록(1차).hwpx");

        using var neighbour = await Person.SignedInAsync(year.Site, "coordinator@yangju.example");
        foreach (var address in new[] { file, file.Replace("41150", "41630", StringComparison.Ordinal) })
        {
            using var none = await neighbour.GetAsync(address);
            none.StatusCode.Should().Be(HttpStatusCode.NotFound, address);
        }

        using var officer = await Person.SignedInAsync(year.Site, "officer@gyeonggi.example");
        using var read = await officer.GetAsync(file);
        read.StatusCode.Should().Be(HttpStatusCode.OK, "the province reads its municipalities' plans");
    }

    [Fact]
    public async Task The_workbook_has_the_register_and_the_three_forms()
    {
        using var person = await Person.SignedInAsync(year.Site, "coordinator@uijeongbu.example");
        using var answer = await person.GetAsync("/app/plans/41150/2027/meetings.xlsx");
        using System.IO.Compression.ZipArchive zip = new(await answer.Content.ReadAsStreamAsync());
        using StreamReader book = new(zip.GetEntry("xl/workbook.xml")!.Open());

        (await book.ReadToEndAsync()).Should().Contain("회의록").And.Contain("TFT 구성").And.Contain("TFT 위원 명단").And.Contain("TFT 운영 결과");
        answer.Content.Headers.ContentDisposition!.FileNameStar.Should().Be("의정부시 2027년 회의록.xlsx");
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_at_the_button_and_leaves_nothing()
    {
        using var person = await Person.SignedInAsync(year.Site, "coordinator@uijeongbu.example");
        var meeting = await AddedAsync(person);
        using var answer = await SendAsync(person, meeting, [.. SampleFiles.Pdf, .. new byte[32_000_000]], "큰 파일.pdf");

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).Should().Contain("20 MB보다 큽니다").And.NotContain("큰 파일.pdf");
        Directory.GetFiles(Path.Combine(year.Site.DataDirectory, "incoming")).Should().BeEmpty();
    }

    private static async Task<(string File, string Page)> AttachedAsync(Person person)
    {
        var meeting = await AddedAsync(person);
        using var attached = await SendAsync(person, meeting, SampleFiles.Hwpx, "회의록(1차).hwpx");
        attached.StatusCode.Should().Be(HttpStatusCode.Found);
        var page = await person.ReadAsync(meeting);
        return (File().Match(page).Value, WebUtility.HtmlDecode(page));
    }

    private static async Task<string> AddedAsync(Person person)
    {
        using var added = await person.SendAsync("/app/plans/41150/2027/meetings/new", "meeting", new()
        {
            ["Version"] = "0", ["Body"] = "TaskForce", ["HeldOn"] = "2026. 9. 3.", ["Name"] = "파일 있는 회의", ["Officials"] = "1", ["CouncilMembers"] = "0", ["Others"] = "0", ["Agenda"] = "안건", ["Decision"] = "None",
        });
        added.StatusCode.Should().Be(HttpStatusCode.Found);
        return added.Headers.Location!.ToString().Split('?')[0];
    }

    // As a browser does it; the type that it names counts for nothing.
    private static async Task<HttpResponseMessage> SendAsync(Person person, string meeting, byte[] bytes, string name)
    {
        using MultipartFormDataContent form = new() { { new StringContent("attach"), "_handler" }, { new StringContent(Token().Match(await person.ReadAsync(meeting)).Groups[1].Value), "__RequestVerificationToken" } };
        form.Add(new ByteArrayContent(bytes) { Headers = { ContentDisposition = new("form-data") { Name = "\"File\"", FileName = $"\"{name}\"" }, ContentType = new MediaTypeHeaderValue("text/html") } });
        return await person.SendAsync(meeting, form);
    }

    [GeneratedRegex("/app/files/41150/[0-9a-f-]{36}")]
    private static partial Regex File();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
