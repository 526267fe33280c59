using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Features.Results.Entry;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

/// <summary>What a field says after each answer of a command: saved only what was committed, and nothing lost that was not.</summary>
public sealed class EntrySavingTests
{
    private const string Blank = "이동상담소 운영 횟수";

    [Theory, OnSqlite, OnPostgres]
    public async Task An_answer_is_what_became_of_the_command(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var (sheet, cell) = await SheetAsync(site);

        var first = Change(cell, "13");
        await SaveAsync(site, sheet, cell, first);
        cell.Should().BeEquivalentTo(new { Answer = EntryAnswer.Saved, Shown = "13", Version = 1L, By = "김사업", Mine = "" });
        cell.Score.Rate.Should().Be(108.3m);

        await SaveAsync(site, sheet, cell, first);
        cell.Should().BeEquivalentTo(new { Answer = EntryAnswer.Saved, Version = 1L }, "the same id again has the first answer");

        await SaveAsync(site, sheet, cell, Change(cell, "약 14"));
        cell.Should().BeEquivalentTo(new { Answer = EntryAnswer.Refused, Shown = "13", Mine = "약 14" });

        await SaveAsync(site, sheet, cell, Change(cell, "해당없음"));
        cell.Problem.Should().Contain("사유");

        var stale = Change(cell, "15");
        stale.Version = 0;
        await SaveAsync(site, sheet, cell, stale);
        cell.Should().BeEquivalentTo(new { Answer = EntryAnswer.Conflict, Shown = "13", Mine = "15", By = "김사업" });
        (await site.CountAsync()).Commands.Should().Be(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not an id")]
    [InlineData("7c9e6679-7425-40de-944b-e07fc1f90ae7")] // version 4
    public async Task Without_a_command_id_nothing_is_saved(string command)
    {
        await using var site = await ResultSite.StartAsync(DatabaseKind.Sqlite);
        var (sheet, cell) = await SheetAsync(site);
        var change = Change(cell, "13");
        change.Command = command;
        await SaveAsync(site, sheet, cell, change);
        cell.Answer.Should().Be(EntryAnswer.Refused);
        (await site.CountAsync()).Commands.Should().Be(0);
    }

    [Fact]
    public async Task A_fault_leaves_the_outcome_unknown_and_the_same_id_tells_later()
    {
        await using var site = await ResultSite.StartAsync(DatabaseKind.Sqlite);
        var (sheet, cell) = await SheetAsync(site);
        var change = Change(cell, "13");
        await RunAsync(site, "ALTER TABLE CommandRecords RENAME TO Away");
        await SaveAsync(site, sheet, cell, change);
        cell.Should().BeEquivalentTo(new { Answer = EntryAnswer.Unknown, Shown = "", Mine = "13" });

        await RunAsync(site, "ALTER TABLE Away RENAME TO CommandRecords");
        await SaveAsync(site, sheet, cell, change);
        cell.Should().BeEquivalentTo(new { Answer = EntryAnswer.Saved, Shown = "13" });
        var counts = await site.CountAsync();
        (counts.Commands, counts.Audit, counts.Messages).Should().Be((1, 1, 1), "one effect");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Another_persons_project_is_refused_although_the_event_names_it(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var (sheet, cell) = await SheetAsync(site);
        await using var scope = await site.Portal.ActAsAsync(ResultSite.Owner2);
        await SavingOf(scope).SaveAsync(sheet, cell, Change(cell, "13"));
        cell.Answer.Should().Be(EntryAnswer.Refused);
        (await site.CountAsync()).Commands.Should().Be(0);
    }

    private static async Task<(EntrySheet Sheet, EntryCell Cell)> SheetAsync(ResultSite site)
    {
        EntrySheet sheet = new((await site.GridAsync(ResultSite.Owner))!);
        return (sheet, sheet.Cells.Single(cell => cell.Row.Name == Blank));
    }

    private static CellChangeEventArgs Change(EntryCell cell, string text) =>
        new() { Field = cell.Id.ToString(), Command = Guid.CreateVersion7().ToString(), Text = text, Version = cell.Version };

    private static async Task SaveAsync(ResultSite site, EntrySheet sheet, EntryField field, CellChangeEventArgs change)
    {
        await using var scope = await site.Portal.ActAsAsync(ResultSite.Owner);
        await SavingOf(scope).SaveAsync(sheet, field, change);
    }

    private static EntrySaving SavingOf(AsyncServiceScope scope) => new(
        scope.ServiceProvider.GetRequiredService<SaveResult>(), scope.ServiceProvider.GetRequiredService<SaveNarrative>(), scope.ServiceProvider.GetRequiredService<SaveExecution>(), TimeProvider.System, NullLogger<EntrySaving>.Instance);

    private static async Task RunAsync(ResultSite site, string statement)
    {
        await using Microsoft.Data.Sqlite.SqliteConnection database = new($"Data Source={site.Portal.Database.File};Pooling=False");
        await database.OpenAsync();
        await using var command = database.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync();
    }
}
