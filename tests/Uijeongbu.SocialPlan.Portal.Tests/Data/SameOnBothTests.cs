using System.Globalization;
using System.Text.Json;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Regions;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Security;
using Xunit.Abstractions;

namespace Uijeongbu.SocialPlan.Portal.Tests.Data;

/// <summary>SQLite and PostgreSQL answer alike: 500 random plans give equal rows, equal order and equal scores on both.</summary>
public sealed class SameOnBothTests(ITestOutputHelper output)
{
    private const int Generation = 5;

    [Theory, OnPostgres]
    public async Task Random_plans_give_equal_rows_order_and_scores(DatabaseKind kind)
    {
        await using var sqlite = await TestPortal.StartAsync(DatabaseKind.Sqlite);
        await using var postgres = await TestPortal.StartAsync(kind);
        var number = 0;

        await RandomPlans.Any.SampleAsync(
            async plan =>
            {
                var rows = plan(string.Create(CultureInfo.InvariantCulture, $"T{number++:0000}"), Generation);
                var (here, there) = (await AnswersAsync(sqlite, rows), await AnswersAsync(postgres, rows));
                there.Should().Equal(here);
            },
            writeLine: output.WriteLine, // with the seed of a failure
            iter: 500,
            threads: 1);
        number.Should().BeGreaterThanOrEqualTo(500);
    }

    private static async Task<List<string>> AnswersAsync(TestPortal portal, IReadOnlyList<OwnedRow> rows)
    {
        var region = rows[0].RegionCode;
        await using (var db = await portal.Door.OpenAsAsync(Viewer.System("test", [region]), Permissions.PlanWrite, CancellationToken.None))
        {
            db.Add(new Region { Code = region, Name = region, NameEn = region, Kind = "시", MakesPlan = true, SearchKey = region });
            db.AddRange(rows);
            await db.SaveChangesAsync();
        }

        await using var reader = await portal.OpenAsync(region);
        return [.. await RowsAsync(reader), .. await OrderAsync(reader), .. await ScoresAsync(reader, region)];
    }

    /// <summary>Every value of every row as it comes back.</summary>
    private static async Task<IEnumerable<string>> RowsAsync(PortalDbContext db)
    {
        List<OwnedRow> rows =
        [
            .. await db.Plans.AsNoTracking().ToListAsync(), .. await db.AnnualPlans.AsNoTracking().ToListAsync(), .. await db.Strategies.AsNoTracking().ToListAsync(),
            .. await db.Projects.AsNoTracking().ToListAsync(), .. await db.Indicators.AsNoTracking().ToListAsync(), .. await db.TargetRevisions.AsNoTracking().ToListAsync(),
            .. await db.AnnualResults.AsNoTracking().ToListAsync(), .. await db.BudgetLines.AsNoTracking().ToListAsync(),
        ];
        return rows.OrderBy(row => row.Id).Select(row => JsonSerializer.Serialize<object>(row, Plain.Values));
    }

    /// <summary>Order by text, number and key as the database makes it. Blanks have no common place: a query says where they go.</summary>
    private static async Task<IEnumerable<string>> OrderAsync(PortalDbContext db)
    {
        var text = await db.Projects.OrderBy(row => row.Name).ThenByDescending(row => row.Code).Select(row => row.Code).ToListAsync();
        var amount = await db.BudgetLines.OrderBy(row => row.AmountWon == null).ThenBy(row => row.AmountWon).ThenBy(row => row.Id).Select(row => row.Id).ToListAsync();
        var number = await db.Indicators.OrderBy(row => row.Baseline == null).ThenBy(row => row.Baseline).ThenBy(row => row.Id).Select(row => row.Id).ToListAsync();
        var large = await db.Indicators.Where(row => row.Maximum > 1.05m).OrderBy(row => row.Unit).ThenBy(row => row.Id).Select(row => row.Id).ToListAsync();
        return [.. text, .. amount.Concat(number).Concat(large).Select(id => id.ToString())];
    }

    /// <summary>What would be published, to the byte, and its figures under each policy.</summary>
    private static async Task<IEnumerable<string>> ScoresAsync(PortalDbContext db, string region)
    {
        var plan = await PublishedPlanBuilder.BuildAsync(db, new(region, RandomPlans.Year, ScoringPolicies.Default, true, [], DateTime.UnixEpoch), CancellationToken.None);
        var scores = ScoringPolicies.All.Select(policy => PlanScorer.Score(PublishedInputs.Of(plan!), policy));
        return
        [
            PublishedPlanJson.Write(plan!),
            .. scores.Select(score => JsonSerializer.Serialize(new { score.Figures, score.Indicators, Strategies = score.Strategies.Select(strategy => strategy.Figures) }, Plain.Values)),
        ];
    }

    /// <summary>Decimals by value: SQLite gives 1.1 back for the 1.10 that PostgreSQL keeps.</summary>
    private sealed class Plain : System.Text.Json.Serialization.JsonConverter<decimal>
    {
        public static JsonSerializerOptions Values { get; } = new() { Converters = { new Plain() } };

        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value == 0 ? "0" : value.ToString("0.############################", CultureInfo.InvariantCulture));
    }
}
