using DocumentFormat.OpenXml.Packaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Features.Plans.Downloads;
using Uijeongbu.SocialPlan.Portal.Features.Plans.Tracing;
using Uijeongbu.SocialPlan.Portal.Features.YearReports;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Plans.Tracing;
using Uijeongbu.SocialPlan.Portal.Tests.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.YearReports;

/// <summary>Each figure of a frozen version is explained from its own inputs under its own policy, whatever was entered since.</summary>
internal static class FrozenTraces
{
    public static async Task ExplainAsync(ReportSite site, params (string Who, string Number)[] versions)
    {
        await EnterSinceAsync(site);
        foreach (var (who, number) in versions)
        {
            await using var scope = await site.Portal.ActAsAsync(who);
            var frozen = (await scope.ServiceProvider.GetRequiredService<VersionQueries>().FindAsync(ResultSite.Uijeongbu, ResultSite.Year, number, CancellationToken.None))!;
            Explain(frozen);
            Compute(frozen);
        }
    }

    // What stands today is none of a version's.
    private static async Task EnterSinceAsync(ReportSite site)
    {
        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        await db.AnnualResults.Where(row => row.FiscalYear == ResultSite.Year && row.State == ResultState.Entered).ExecuteUpdateAsync(set => set.SetProperty(row => row.Actual, 987_654m));
    }

    private static void Explain(FrozenYear frozen)
    {
        using TraceTexts texts = new();
        var scored = frozen.Scored();
        (scored.Snapshot.Number, scored.Snapshot.InputsHash, scored.Score.Policy.Id, scored.Score.Policy.Version)
            .Should().Be((frozen.Head.Number, frozen.Head.Hash, frozen.Content.Plan.PolicyId, frozen.Content.Plan.PolicyVersion));
        scored.TraceOf("overall").Should().Be($"/app/year-results/41150/2025/versions/{frozen.Head.Number}/trace/overall");
        var rows = FrozenRow.Of(frozen.Content);
        rows.Should().NotBeEmpty();
        rows.Select(row => row.Node).Should().OnlyHaveUniqueItems();
        foreach (var row in rows)
        {
            var node = TraceNode.Parse(row.Node)!;
            scored.IndicatorAt(node.Place).Should().Be(row.Indicator);
            var story = TraceStories.Tell(texts.Texts, scored, node)!;
            story.Subject.Should().Contain(row.Project.Code).And.Contain(row.Indicator.Name);
            story.Sentence.Should().Contain(row.Rate is { } rate ? Formats.Current.Rate(rate, scored.Decimals) : "산출 불가").And.NotContain("987,654");
            story.Steps.Should().HaveCount(5);
        }

        var whole = TraceStories.Tell(texts.Texts, scored, TraceNode.Parse(TraceNode.Overall)!)!;
        whole.Sentence.Should().Contain(Formats.Current.Rate(scored.Score.Rate, scored.Decimals));
        whole.Rows.Should().HaveCount(scored.Score.Projects.Count());
        TraceStories.Tell(texts.Texts, scored, TraceNode.Parse("s99")!).Should().BeNull();
    }

    private static void Compute(FrozenYear frozen)
    {
        using var services = new ServiceCollection().AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance).AddPortalLanguages().AddPlanDownloads().BuildServiceProvider();
        using MemoryStream file = new(services.GetRequiredService<ResultsWorkbook>().Write(frozen.Scored()));
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        WorkbookCalculator book = new(document);
        book.Formulas.Should().NotBeEmpty();
        foreach (var (sheet, address, formula, stored) in book.Formulas)
        {
            book.Compute(sheet, address).Should().BeApproximately(stored, 1e-12m, $"of ={formula} in {sheet}!{address}");
        }
    }
}
