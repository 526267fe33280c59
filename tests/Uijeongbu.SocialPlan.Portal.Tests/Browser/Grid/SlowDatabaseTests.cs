using Microsoft.Data.Sqlite;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.Grid;

/// <summary>A database that does not answer for a while: the page says so, keeps the text, sends it again under the same id, and it takes effect once.</summary>
[Collection(GridTests.Name)]
public sealed class SlowDatabaseTests(GridSite grid, Chromium chromium)
{
    [BrowserFact]
    public async Task A_save_without_an_answer_is_sent_again_and_takes_effect_once()
    {
        await using var visit = await GridVisit.OpenAsync(chromium, grid.Site);
        await using SqliteConnection database = new($"Data Source={Directory.GetFiles(grid.Site.DataDirectory, "*.sqlite").Single()};Pooling=False"); // closed at the end of the test, and its transaction with it
        await database.OpenAsync();
        var before = await CountAsync(database);
        await RunAsync(database, "BEGIN IMMEDIATE");

        await visit.TypeAsync(1, "2222");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.StateAsync(1, "저장이 늦어지고 있습니다(이 PC에 보관 중)");
        await visit.KeepsAsync(1);
        await visit.Page.WaitForTimeoutAsync(9000); // long enough for the page to send the command a second time
        await RunAsync(database, "ROLLBACK");

        await visit.StateAsync(1, "저장됨", 40_000);
        await visit.ShowsAsync(1, "2,222");
        (await CountAsync(database)).Should().Be(before + 1, "one command, one entry");
        await visit.KeepsAsync(0);
    }

    private static async Task<long> CountAsync(SqliteConnection database)
    {
        await using var command = database.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM CommandRecords";
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task RunAsync(SqliteConnection database, string text)
    {
        await using var command = database.CreateCommand();
        command.CommandText = text;
        await command.ExecuteNonQueryAsync();
    }
}
