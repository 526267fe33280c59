using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Pasting;
using Uijeongbu.SocialPlan.Portal.Features.Results.Entry;
using Uijeongbu.SocialPlan.Portal.Features.Results.Entry.Pasting;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Results.Pasting;

/// <summary>A paste on one page, step by step as the script tells it.</summary>
public sealed class EntryPastingTests
{
    // Cells 1 to 7 of the sample: 2184, 452, 24, blank, 31 (3.1 the year before), 1024, blank.
    private const string Column = "2,184가구\r\n４６０\r\n24회\r\n7.5%\r\n30\r\n△3\r\n해당없음\r\n";

    [Theory, OnSqlite, OnPostgres]
    public async Task A_paste_is_reviewed_saved_and_taken_back(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        await using var scope = await site.Portal.ActAsAsync(ResultSite.Owner);
        EntrySheet sheet = new((await site.GridAsync(ResultSite.Owner))!);
        var (pasting, cells) = (scope.ServiceProvider.GetRequiredService<EntryPasting>(), sheet.Cells.ToList());
        var before = cells.ConvertAll(cell => cell.Shown);

        await StepAsync(pasting, sheet, new() { Step = PasteStep.Read, Kind = "text", Field = cells[0].Id.ToString() }, Column);
        var review = pasting.Review!;
        review.Rows.Select(row => row.Line.Verdict).Should().Equal(
            PasteVerdict.Same, PasteVerdict.Replace, PasteVerdict.Same, PasteVerdict.Enter, PasteVerdict.Check, PasteVerdict.Check, PasteVerdict.Check);
        review.Rows[4].Line.Note.Should().Contain("10배");
        review.Taken.Should().Be(2);
        (await site.CountAsync()).Commands.Should().Be(0);

        await StepAsync(pasting, sheet, new() { Step = PasteStep.Take, Row = 6, On = true });
        await StepAsync(pasting, sheet, Saving());
        review.Problem.Should().Contain("사유를 적어 주십시오");
        await StepAsync(pasting, sheet, new() { Step = PasteStep.Take, Row = 6, On = false });
        await StepAsync(pasting, sheet, new() { Step = PasteStep.Take, Row = 6, Reason = "개시\0 전" });
        review.Rows[6].Should().BeEquivalentTo(new { IsTaken = true, Reason = "개시 전" }, "who gives the reason means it");
        await StepAsync(pasting, sheet, new() { Step = PasteStep.Take, Row = 1, On = false });
        await StepAsync(pasting, sheet, new() { Step = PasteStep.Take, Row = 0, On = true }); // nothing to take there
        await StepAsync(pasting, sheet, Saving());

        pasting.Review.Should().BeNull();
        pasting.Notice.Should().BeEquivalentTo(new { Title = "붙여넣은 2칸을 저장했습니다.", IsGood = true });
        cells.Take(7).Select(cell => cell.Shown).Should().Equal([.. before.Take(3), "7.5", .. before.Skip(4).Take(2), "해당없음"]);
        (await site.CountAsync()).Commands.Should().Be(1);

        await StepAsync(pasting, sheet, new() { Step = PasteStep.Undo, Of = pasting.Notice!.Pasted.ToString(), Command = Guid.CreateVersion7().ToString() });
        pasting.Notice.Title.Should().Be("붙여넣은 2칸을 되돌렸습니다.");
        cells.ConvertAll(cell => cell.Shown).Should().Equal(before);
    }

    [Fact]
    public async Task What_another_saved_during_the_review_is_named_and_not_written_over()
    {
        await using var site = await ResultSite.StartAsync(DatabaseKind.Sqlite);
        await using var scope = await site.Portal.ActAsAsync(ResultSite.Owner);
        EntrySheet sheet = new((await site.GridAsync(ResultSite.Owner))!);
        var pasting = scope.ServiceProvider.GetRequiredService<EntryPasting>();
        await StepAsync(pasting, sheet, new() { Step = PasteStep.Read, Kind = "html" },
            "<table><tr><td>성과지표</td><td>2025년 실적</td></tr><tr><td>안부확인 실시 건수</td><td>53,000</td></tr><tr><td>통합사례관리 가구 수</td><td>455</td></tr></table>");
        var theirs = await site.SaveAsync(ResultSite.Owner2, ResultSite.Entering(await site.RowAsync(ResultSite.Owner, "안부확인 실시 건수"), 53_118m));

        await StepAsync(pasting, sheet, Saving());

        pasting.Notice!.Title.Should().Be("붙여넣은 1칸을 저장했습니다.");
        var (cell, message) = pasting.Notice.Left.Should().ContainSingle().Which;
        (cell.Shown, cell.By).Should().Be(("53,118", theirs.Answer!.By));
        message.Should().Contain("그대로 두었습니다");
    }

    [Fact]
    public async Task A_fault_leaves_the_outcome_unknown_and_the_same_command_tells_later()
    {
        await using var site = await ResultSite.StartAsync(DatabaseKind.Sqlite);
        await using var scope = await site.Portal.ActAsAsync(ResultSite.Owner);
        EntrySheet sheet = new((await site.GridAsync(ResultSite.Owner))!);
        var pasting = scope.ServiceProvider.GetRequiredService<EntryPasting>();
        await StepAsync(pasting, sheet, new() { Step = PasteStep.Read, Kind = "text" }, "2190\n460");
        await RunAsync(site, "ALTER TABLE CommandRecords RENAME TO Away");
        await StepAsync(pasting, sheet, Saving());
        pasting.Review!.Problem.Should().Contain("다시 누르시면 한 번만 저장합니다.");
        await StepAsync(pasting, sheet, new() { Step = PasteStep.Take, Row = 0, On = false });
        pasting.Review.Taken.Should().Be(2, "what was sent is not changed while its answer is out");

        await RunAsync(site, "ALTER TABLE Away RENAME TO CommandRecords");
        await StepAsync(pasting, sheet, Saving());
        pasting.Notice!.Title.Should().Be("붙여넣은 2칸을 저장했습니다.");
        (await site.CountAsync()).Commands.Should().Be(1);
    }

    [Fact]
    public async Task Forged_steps_do_nothing()
    {
        await using var site = await ResultSite.StartAsync(DatabaseKind.Sqlite);
        await using var scope = await site.Portal.ActAsAsync(ResultSite.Owner);
        EntrySheet sheet = new((await site.GridAsync(ResultSite.Owner))!);
        var pasting = scope.ServiceProvider.GetRequiredService<EntryPasting>();
        PasteEventArgs[] forged = [new(), new() { Step = "drop" }, Saving(), new() { Step = PasteStep.Take, Row = -1, On = true }, new() { Step = PasteStep.Undo, Of = "x", Command = "y" }, new() { Step = PasteStep.Undo, Of = Guid.NewGuid().ToString(), Command = Guid.CreateVersion7().ToString() }];
        foreach (var step in forged)
        {
            await StepAsync(pasting, sheet, step);
        }

        await pasting.StepAsync(sheet, new() { Step = PasteStep.Read, Kind = "text" }, _ => throw new ArgumentOutOfRangeException(nameof(_)));
        pasting.Notice!.Text.Should().Contain("다시 붙여넣어");
        await StepAsync(pasting, sheet, new() { Step = PasteStep.Read, Kind = "text", Field = Guid.NewGuid().ToString() }, "1\n2");
        foreach (var row in new[] { -5, 2, int.MaxValue })
        {
            await StepAsync(pasting, sheet, new() { Step = PasteStep.Take, Row = row, On = true });
        }

        await StepAsync(pasting, sheet, new() { Step = PasteStep.Save, Command = Guid.NewGuid().ToString() }); // version 4
        (await site.CountAsync()).Commands.Should().Be(0);
    }

    private static PasteEventArgs Saving() => new() { Step = PasteStep.Save, Command = Guid.CreateVersion7().ToString() };

    private static Task StepAsync(EntryPasting pasting, EntrySheet sheet, PasteEventArgs step, string clipboard = "") => pasting.StepAsync(sheet, step, _ => Task.FromResult(clipboard));

    private static async Task RunAsync(ResultSite site, string statement)
    {
        await using Microsoft.Data.Sqlite.SqliteConnection database = new($"Data Source={site.Portal.Database.File};Pooling=False");
        await database.OpenAsync();
        await using var command = database.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync();
    }
}
