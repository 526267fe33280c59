using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Pasting;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Features.Results.Entry;
using Uijeongbu.SocialPlan.Portal.Features.Results.Entry.Pasting;
using Uijeongbu.SocialPlan.Portal.Features.Results.FillIn;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.PlanWorkbook;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Results.FillIn;

/// <summary>A form of the sample's year through the portal's own services: down, up, saved in one command and taken back in one; on both databases.</summary>
public sealed class FillInCommandTests
{
    private const string Coordinator = "coordinator@uijeongbu.example";

    [Theory, OnSqlite, OnPostgres]
    public async Task A_form_is_filled_in_reviewed_saved_and_taken_back(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var (book, sheet) = await FormAsync(site, ResultSite.Owner);
        var before = sheet.Cells.Select(cell => (cell.State, cell.Row.Saved.Actual, cell.Row.Saved.Reason)).ToList();
        book.Type(Forms.Sheet, Forms.Value, 2, "４６０가구").Type(Forms.Sheet, Forms.Value, 4, 13).Type(Forms.Sheet, Forms.State, 7, "해당없음").Type(Forms.Sheet, Forms.Reason, 7, "개시 전");
        var review = await ReviewAsync(site, ResultSite.Owner, book);
        review.Rows.Select(row => row.Line.Verdict).Should().Equal(PasteVerdict.Replace, PasteVerdict.Enter, PasteVerdict.Check);
        review.Rows.Select(row => row.Line.Cell![..1]).Should().Equal("H", "H", "H");

        // As the page sends it back: the second row unticked, the reason of the third kept.
        var sent = FillInDraft.Review(FillInDraft.Json(review), sheet, Fields(("Take", ["0", "2"]), ("Reason2", ["개시 전"])))!;
        (sent.Taken, sent.Rows[2].Entry.Reason).Should().Be((2, "개시 전"));
        sent.Take(1, true, null);
        SaveResultsCall call = new(Guid.CreateVersion7(), ResultSite.Uijeongbu, ResultSite.Year, [.. sent.Rows.Where(row => row.IsTaken).Select(row => row.Entry)]);
        (await RunAsync<SaveResults>(site, ResultSite.Owner, save => save.RunAsync(call, default))).Answer!.Cells.Should().HaveCount(3);
        (await site.CountAsync()).Commands.Should().Be(1);
        var (saved, after) = await FormAsync(site, ResultSite.Owner);
        after.Cells.Select(cell => cell.Shown).Where((_, i) => i is 1 or 3 or 6).Should().Equal("460", "13.0", "해당없음");
        (await ReviewAsync(site, ResultSite.Owner, saved)).Rows.Should().BeEmpty();
        (await ReviewAsync(site, ResultSite.Owner, book)).Rows.Should().OnlyContain(row => row.Line.Verdict == PasteVerdict.Same, "the same form once more says what stands there");

        (await RunAsync<UndoResults>(site, ResultSite.Owner, undo => undo.RunAsync(new(Guid.CreateVersion7(), ResultSite.Uijeongbu, ResultSite.Year, call.CommandId), default))).IsOk.Should().BeTrue();
        (await FormAsync(site, ResultSite.Owner)).Sheet.Cells.Select(cell => (cell.State, cell.Row.Saved.Actual, cell.Row.Saved.Reason)).Should().Equal(before);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_a_form_did_is_told_to_its_sender_only(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var row = await site.RowAsync(ResultSite.Owner, "이동상담소 운영 횟수");
        SaveResultsCall call = new(Guid.CreateVersion7(), ResultSite.Uijeongbu, ResultSite.Year, [new(row.IndicatorId, ResultState.Entered, 13, null, row.Saved.Version)]);
        (await RunAsync<SaveResults>(site, ResultSite.Owner, save => save.RunAsync(call, default))).IsOk.Should().BeTrue();

        (await DoneAsync(ResultSite.Owner, ResultSite.Uijeongbu, SaveResults.Name))!.Cells.Should().ContainSingle();
        (await DoneAsync(ResultSite.Owner, ResultSite.Uijeongbu, UndoResults.Name)).Should().BeNull();
        (await DoneAsync(ResultSite.Owner, ResultSite.Yangju, SaveResults.Name)).Should().BeNull();
        (await DoneAsync(Coordinator, ResultSite.Uijeongbu, SaveResults.Name)).Should().BeNull();
        (await DoneAsync("owner@yangju.example", ResultSite.Uijeongbu, SaveResults.Name)).Should().BeNull();

        async Task<SavedResults?> DoneAsync(string email, string region, string name)
        {
            await using var scope = await site.Portal.ActAsAsync(email);
            return await scope.ServiceProvider.GetRequiredService<FillInQueries>().DoneAsync(region, call.CommandId, name, default);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_coordinator_takes_all_of_the_place_along_locked_and_a_neighbour_none_of_it(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var (all, sheet) = await FormAsync(site, Coordinator);
        sheet.Grid.Projects.Should().HaveCountGreaterThan(3).And.OnlyContain(project => project.Lock != null);
        all.Type(Forms.Sheet, Forms.Value, 1, 7);
        (await ReviewAsync(site, Coordinator, all)).Rows.Should().ContainSingle().Which.Line.Verdict.Should().Be(PasteVerdict.Locked);
        (await ReviewAsync(site, "owner@yangju.example", all)).Rows.Should().OnlyContain(row => row.Line.Verdict == PasteVerdict.NoPlace && row.Line.Note!.Contains("다른 지방자치단체(41150)"));
    }

    [Fact]
    public async Task A_value_saved_during_the_review_is_left_and_a_forged_draft_takes_nothing()
    {
        await using var site = await ResultSite.StartAsync(DatabaseKind.Sqlite);
        var (book, sheet) = await FormAsync(site, ResultSite.Owner);
        var review = await ReviewAsync(site, ResultSite.Owner, book.Type(Forms.Sheet, Forms.Value, 2, 460).Type(Forms.Sheet, Forms.Value, 4, 13));
        var json = FillInDraft.Json(review);
        (await site.SaveAsync(ResultSite.Owner, ResultSite.Entering(await site.RowAsync(ResultSite.Owner, "통합사례관리 가구 수"), 455m))).IsOk.Should().BeTrue();
        var (_, now) = await FormAsync(site, ResultSite.Owner);
        var sent = FillInDraft.Review(json, now, Fields(("Take", ["0", "1"])))!;
        SaveResultsCall call = new(Guid.CreateVersion7(), ResultSite.Uijeongbu, ResultSite.Year, [.. sent.Rows.Select(row => row.Entry)]);
        var outcome = await RunAsync<SaveResults>(site, ResultSite.Owner, save => save.RunAsync(call, default));
        outcome.Answer!.Left.Should().ContainSingle().Which.Theirs!.Actual.Should().Be(455m);

        foreach (var forged in new[] { "", "null", "{}", "[1]", "{\"read\":1,\"remarks\":null,\"rows\":[]}", json.Replace(sheet.Cells.ElementAt(1).Id.ToString(), Guid.NewGuid().ToString()) })
        {
            (FillInDraft.Review(forged, now, Fields(("Take", ["0"])))?.Taken ?? 0).Should().Be(0, forged);
        }
    }

    private static Func<string, StringValues> Fields(params (string Name, string[] Values)[] fields) =>
        name => fields.Where(field => field.Name == name).Select(field => new StringValues(field.Values)).FirstOrDefault(StringValues.Empty);

    private static async Task<(EditedBook Book, EntrySheet Sheet)> FormAsync(ResultSite site, string email)
    {
        var grid = (await site.GridAsync(email))!;
        using MemoryStream file = new();
        site.Portal.Get<FillInWriter>().Write(file, grid, DateTime.UnixEpoch, isDemo: true);
        return (new(file.ToArray()), new(grid));
    }

    private static async Task<PasteReview> ReviewAsync(ResultSite site, string email, EditedBook book)
    {
        EntrySheet sheet = new((await site.GridAsync(email))!);
        var reading = site.Portal.Get<FillInReader>().Read(new MemoryStream(book.Save()), "실적.xlsx");
        reading.Faults.Should().BeEmpty();
        return PasteReview.Of(sheet, FillInPlacing.Place(sheet, reading.Table!));
    }

    private static async Task<Outcome<SavedResults>> RunAsync<TCommand>(ResultSite site, string email, Func<TCommand, Task<Outcome<SavedResults>>> run)
        where TCommand : notnull
    {
        await using var scope = await site.Portal.ActAsAsync(email);
        return await run(scope.ServiceProvider.GetRequiredService<TCommand>());
    }
}
