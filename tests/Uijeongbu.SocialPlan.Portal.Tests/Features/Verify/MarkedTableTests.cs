using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Verify;

/// <summary>Invented figures say so in the verifier too, on the page and in its workbook, which speaks the visitor's language.</summary>
[Collection(PublicSiteTests.Name)]
public sealed partial class MarkedTableTests(PublicSite site)
{
    private const string Mark = "시연용 가상 자료";
    private const string Sample = "plan-41150-2020";

    [Fact]
    public async Task The_page_of_a_demonstration_plan_is_marked_and_names_place_and_year()
    {
        using var visitor = site.Visitor();
        var page = WebUtility.HtmlDecode(await visitor.GetStringAsync("/verify?table=" + Sample));
        var result = page[page.IndexOf("id=\"result\"", StringComparison.Ordinal)..];

        result.Should().Contain("tag-demo").And.Contain("의정부시 2020").And.NotContain(Sample + " ");
        WebUtility.HtmlDecode(await visitor.GetStringAsync("/verify?table=mohw-moel-2022-2024")).Split("id=\"result\"")[1].Should().NotContain("tag-demo");
    }

    [Theory]
    [InlineData("", "세부사업의 평균", "일치")]
    [InlineData("?lang=en", "Mean of the projects", "Match")]
    public async Task The_workbook_is_marked_on_every_sheet_and_speaks_the_language_of_the_request(string language, string overall, string verdict)
    {
        var sheets = await SheetsAsync(Sample, "default", language);

        sheets.Should().HaveCount(3).And.AllSatisfy(sheet => sheet.Should().Contain(Mark));
        string.Concat(sheets).Should().Contain(overall).And.Contain(verdict);
        sheets[2].Should().Contain("ROUND(B3,").And.Contain(language.Length > 0 ? "Project with the highest rate" : "달성률이 높은 세부사업");
        if (language.Length > 0)
        {
            string.Concat(sheets).Should().NotContain("추진전략</t>").And.NotContain("over-130").And.NotContain("요약");
        }
    }

    [Fact]
    public async Task A_mean_that_is_not_over_projects_is_not_called_so_and_real_figures_carry_no_mark()
    {
        var sheets = await SheetsAsync("mohw-moel-2022-2024", "ministry-report", "");

        string.Concat(sheets).Should().NotContain(Mark);
        sheets[2].Contains("세부사업의 평균", StringComparison.Ordinal).Should().Be(Domain.Scoring.ScoringPolicies.Find("ministry-report")!.Basis == Domain.Scoring.PlanBasis.Projects);
    }

    private async Task<List<string>> SheetsAsync(string table, string policy, string language)
    {
        using var visitor = site.Visitor();
        using var form = new FormUrlEncodedContent([new("table", table), new("policy", policy)]);
        using var response = await visitor.PostAsync("/verify/workbook" + language, form);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        await using var file = await response.Content.ReadAsStreamAsync();
        await using var archive = new ZipArchive(file);
        var sheets = new List<string>();
        foreach (var entry in archive.Entries.Where(e => SheetPattern().IsMatch(e.FullName)).OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            sheets.Add(await reader.ReadToEndAsync());
        }

        return sheets;
    }

    [GeneratedRegex("^xl/worksheets/sheet")]
    private static partial Regex SheetPattern();
}
