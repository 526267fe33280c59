using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Regions;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Targets;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Features.Plans.Downloads;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Plans;

/// <summary>The workbook of any plan under any policy: formulas and figures agree, or there is no formula.</summary>
public sealed class ResultsWorkbookTests
{
    private static readonly string?[] Profiles =
        [null, "ratio-up", "linear-down", "inverse-down", "signed-linear", "baseline-progress", "met", "threshold", "closest;tolerance=10", "stage"];

    private static readonly Gen<decimal?> Value = Gen.Frequency(
        (6, Gen.Int[1, 5000].Select(number => (decimal?)number / 10)), (1, Gen.Const((decimal?)0m)), (1, Gen.Int[-50, -1].Select(number => (decimal?)number)), (1, Gen.Const((decimal?)null)));

    private static readonly Gen<PublishedIndicator> AnyIndicator = Gen.Select(
        Gen.Enum<Direction>().Nullable(), Gen.Int[0, Profiles.Length - 1].Select(index => Profiles[index]), Gen.Select(Value, Value, Value), Value.Array[0, 2], Gen.Enum<ResultState>(),
        (direction, profile, values, changes, state) => new PublishedIndicator(
            "지표", "명", Definition: null, direction, profile, Accumulation.Yearly, Weight: null, 0, values.Item1, Maximum: null, values.Item2,
            [.. changes.Index().Select(change => new PublishedTargetChange(change.Index + 1, change.Item, new(2020, 7, 1), null, null, null, null))],
            state, state is ResultState.Entered ? values.Item3 ?? 0m : null, IsProvisional: false, Reason: null, DataSource: null));

    internal static readonly Gen<PublishedPlan> AnyPlan = Gen.Select(
        AnyIndicator.Array[0, 3].Select((indicators) => new PublishedProject("1-1", "사업", IsPriority: false, indicators, Budget: null)).Array[0, 3]
            .Select(projects => new PublishedStrategy(StrategySystem.Projects, 1, "전략", projects)).Array[0, 3],
        Gen.Int[0, ScoringPolicies.All.Count - 1].Select(index => ScoringPolicies.All[index]),
        (strategies, policy) => new PublishedPlan("41150", "의정부시", 2020, 4, 2019, 2022, "목표", policy.Id, policy.Version, IsDemo: true, [], strategies));

    [Fact]
    public void The_formulas_of_any_plan_give_its_figures()
    {
        using var services = new ServiceCollection().AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance).AddPortalLanguages().AddPlanDownloads().BuildServiceProvider();
        var workbook = services.GetRequiredService<ResultsWorkbook>();
        var formulas = 0;
        AnyPlan.Sample(
            plan =>
            {
                using var file = new MemoryStream(workbook.Write(Scored(plan)));
                using var document = SpreadsheetDocument.Open(file, isEditable: false);
                var book = new WorkbookCalculator(document);
                foreach (var (sheet, address, formula, stored) in book.Formulas)
                {
                    book.Compute(sheet, address).Should().BeApproximately(stored, 1e-12m, $"of ={formula} in {sheet}!{address}");
                    Interlocked.Increment(ref formulas);
                }
            },
            iter: 500);
        formulas.Should().BeGreaterThan(1500, "else little was compared");
    }

    internal static ScoredPlan Scored(PublishedPlan plan) => ScoredPlan.Of(new(
        new("SP-41150-2020-01", new(2021, 2, 26, 9, 0, 0, DateTimeKind.Utc), plan.PolicyId, plan.PolicyVersion, new('0', 64), IsDemo: true, Supersedes: null),
        plan,
        new Region { Code = "41150", Name = "의정부시", NameEn = "Uijeongbu-si", Kind = "시", MakesPlan = true, SearchKey = "" },
        Achievement: null,
        [2020]));
}
