using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Data.Shipped;

namespace Uijeongbu.SocialPlan.Portal.Tests.Data;

/// <summary>The generations that come with the product: what the file holds, and how it gets into a database that has an older one.</summary>
public sealed class GenerationTests
{
    private const string OldShape =
        """{"ProjectsLabel":"옛 사업","DevelopmentLabel":null,"NumberPattern":".","NumberExample":"1","Source":"옛","Levels":[{"Key":"project","Label":"세부사업","Systems":"Ⅰ"}]}""";

    private static readonly IReadOnlyList<PlanGeneration> Shipped = ShippedRows.Generations();

    [Fact]
    public void The_sixth_generation_has_the_code_lists_of_the_guideline()
    {
        Sixth.CodeLists.Select(list => (list.Label, list.Entries.Count)).Should()
            .Equal(("사업대상", 4), ("사업형태", 6), ("생애주기", 8), ("가구유형", 12), ("세부사업영역", 13), ("선정기준", 5));
        Sixth.CodeLists.Should().AllSatisfy(list => list.Entries.Select(entry => entry.Number).Should().Equal(Enumerable.Range(1, list.Entries.Count)));
        Sixth.CodeLists.SelectMany(list => list.Entries).Should().OnlyContain(entry => !string.IsNullOrWhiteSpace(entry.Label));
        Sixth.CodeLists.Single(list => list.Key == "area").Entries[2].ToString().Should().Be("③ 돌봄(성인, 노인, 장애인)");
        Sixth.NationalGoals.Should().HaveCount(3, "form F1 prints ①~③");
    }

    [Fact]
    public void The_sixth_generation_has_every_text_and_code_of_form_F13_in_its_order() =>
        Sixth.ProjectFields.Select(field => field.Column).Should().Equal([.. Enumerable.Range(3, 22), 50, 60, 61, 62]);

    [Fact]
    public void The_sixth_generation_has_no_national_line_and_the_earlier_ones_have()
    {
        Sixth.BudgetLines.Select(line => (line.Source, line.Label, line.IsLocal)).Should().Equal(
            (FundingSource.Province, "①시·도비", true), (FundingSource.Municipality, "②시·군·구비", true), (FundingSource.Other, "③기타(재원명)", false));
        Shapes.Where(shape => shape != Sixth && shape.BudgetLines.Count == 4).Should().HaveCount(4, "4th and 5th, municipality and province")
            .And.OnlyContain(shape => shape.BudgetLines[0].Source == FundingSource.National && !shape.BudgetLines[0].IsLocal);
    }

    [Fact]
    public void Every_field_and_limit_can_be_used()
    {
        foreach (var shape in Shapes)
        {
            shape.ProjectFields.Select(field => field.Key).Should().OnlyHaveUniqueItems().And.NotBeEmpty();
            shape.ProjectFields.Should().BeInAscendingOrder(field => field.Column);
            foreach (var field in shape.ProjectFields)
            {
                (field.MaxLength > 0).Should().Be(field.Kind is FieldKind.Line or FieldKind.Text, field.Key);
                (field.CodeList is not null).Should().Be(field.Kind is FieldKind.Code or FieldKind.Codes, field.Key);
                if (field.CodeList is not null)
                {
                    shape.EntriesOf(field).Should().NotBeEmpty(field.Key);
                }
            }

            shape.Limits.Where(limit => !GuidelineLimits.IsKnown(limit.Key)).Should().BeEmpty();
            shape.NumberExample.Split(", ").Should().OnlyContain(example => GuidelineLimits.Fits(example, shape));
        }
    }

    [Fact]
    public void System_two_is_balanced_development_for_provinces_and_in_the_fifth() =>
        Shipped.SelectMany(generation => new[] { "41150", "41", "36", "50" }.Select(region => (generation.Number, region, generation.Shape.For(region).DevelopmentLabel)))
            .Where(found => found.DevelopmentLabel == "지역사회보장 균형발전").Select(found => $"{found.Number} {found.region}").Should()
            .Equal("4 41", "4 36", "4 50", "5 41150", "5 41", "5 36", "5 50", "6 41", "6 36", "6 50");

    [Theory, OnSqlite, OnPostgres]
    public async Task A_database_reads_what_the_file_says(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartAsync(kind);
        await IsAsShippedAsync(portal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_generation_of_an_older_program_reads_and_is_brought_up_to_date(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartAsync(kind);
        await ExecuteAsync(portal, $"""UPDATE "PlanGenerations" SET "Shape" = '{OldShape}'""");
        await using (var db = await portal.OpenAsync())
        {
            var old = (await db.PlanGenerations.AsNoTracking().FirstAsync()).Shape;
            (old.ProjectsLabel, old.Province, old.LocalSubtotalLabel).Should().Be(("옛 사업", null, null));
            (old.CodeLists.Count, old.ProjectFields.Count, old.BudgetLines.Count, old.NationalGoals.Count, old.Limits.Count).Should().Be((0, 0, 0, 0, 0));
        }

        await ExecuteAsync(portal, """DELETE FROM "DataStamps" WHERE "Name" = 'reference'""");
        await portal.UpgradeAsync();

        await IsAsShippedAsync(portal);
    }

    private static PlanShape Sixth => Shipped.Single(generation => generation.Number == 6).Shape;

    private static IEnumerable<PlanShape> Shapes => Shipped.SelectMany(generation => new[] { generation.Shape, generation.Shape.ForProvince() });

    private static async Task IsAsShippedAsync(TestPortal portal)
    {
        await using var db = await portal.OpenAsync();
        var rows = await db.PlanGenerations.AsNoTracking().OrderBy(generation => generation.Number).ToListAsync();
        JsonSerializer.Serialize(rows).Should().Be(JsonSerializer.Serialize(Shipped));
    }

    private static Task ExecuteAsync(TestPortal portal, string sql) => portal.Database.Kind is DatabaseKind.Postgres
        ? PostgresServer.ExecuteAsync(sql, portal.Database.Name)
        : SqliteFile.ExecuteAsync(portal.Database.File, sql);
}
