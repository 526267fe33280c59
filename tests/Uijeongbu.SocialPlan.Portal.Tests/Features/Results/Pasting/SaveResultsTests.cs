using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Audit;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Results.Pasting;

/// <summary>Many cells are one command: once, on the record cell by cell, never over a value that its sender did not see, taken back in one.</summary>
public sealed class SaveResultsTests
{
    private const string Blank = "이동상담소 운영 횟수";
    private const string Second = "통합사례관리 가구 수";
    private const string Shared = "안부확인 실시 건수";

    [Theory, OnSqlite, OnPostgres]
    public async Task Many_cells_are_saved_at_once_and_taken_back_at_once(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var (blank, second) = (await site.RowAsync(ResultSite.Owner, Blank), await site.RowAsync(ResultSite.Owner, Second));
        SaveResultsCall call = new(Guid.CreateVersion7(), ResultSite.Uijeongbu, ResultSite.Year, [Entering(blank, 13m), Stating(second)]);

        var saved = (await SaveAsync(site, ResultSite.Owner, call)).Answer!;
        (await SaveAsync(site, ResultSite.Owner, call)).Answer.Should().BeEquivalentTo(saved, "the same id again has the first answer");

        saved.Left.Should().BeEmpty();
        (await site.RowAsync(ResultSite.Owner, Blank)).Saved.Should().BeEquivalentTo(new { Version = 1L, By = "김사업", Actual = 13m });
        (await site.RowAsync(ResultSite.Owner, Second)).Saved.Should().BeEquivalentTo(new { State = ResultState.NotApplicable, Reason = "개시 전", Actual = (decimal?)null });
        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        var entries = await db.AuditEntries.OrderBy(entry => entry.Sequence).ToListAsync();
        entries.Select(entry => (entry.Action, entry.CommandId, entry.SubjectId)).Should().Equal((SaveResults.Name, call.CommandId, blank.IndicatorId), (SaveResults.Name, call.CommandId, second.IndicatorId));
        entries.Should().AllSatisfy(entry => entry.Hash.Should().Be(AuditChain.HashOf(entry, site.Portal.Get<AuditKey>().Bytes)));
        (await db.CommandRecords.CountAsync()).Should().Be(1);

        var undone = (await UndoAsync(site, ResultSite.Owner, call.CommandId)).Answer!;

        undone.Cells.Should().HaveCount(2);
        (await site.RowAsync(ResultSite.Owner, Blank)).Saved.Should().BeEquivalentTo(new { Version = 2L, State = ResultState.NotEntered, Actual = (decimal?)null });
        (await site.RowAsync(ResultSite.Owner, Second)).Saved.Should().BeEquivalentTo(new { second.Saved.State, second.Saved.Actual, second.Saved.Reason });
        (await UndoAsync(site, ResultSite.Owner, call.CommandId)).Problem.Should().BeOfType<NothingSaved>("what was taken back is not there to be taken back again");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_provisional_value_is_kept_as_one_until_the_final_figure_stands_there_and_an_undo_brings_it_back(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        (await site.SaveAsync(ResultSite.Owner, ResultSite.Entering(await site.RowAsync(ResultSite.Owner, Blank), 13m) with { IsProvisional = true })).Answer!.IsProvisional.Should().BeTrue();
        var provisional = await site.RowAsync(ResultSite.Owner, Blank);
        provisional.Saved.Should().BeEquivalentTo(new { Actual = 13m, IsProvisional = true });
        SaveResultsCall call = new(Guid.CreateVersion7(), ResultSite.Uijeongbu, ResultSite.Year, [Entering(provisional, 13m)]);

        (await SaveAsync(site, ResultSite.Owner, call)).IsOk.Should().BeTrue("the same number without the mark is the final figure");

        (await site.RowAsync(ResultSite.Owner, Blank)).Saved.Should().BeEquivalentTo(new { Actual = 13m, IsProvisional = false });
        (await UndoAsync(site, ResultSite.Owner, call.CommandId)).IsOk.Should().BeTrue();
        (await site.RowAsync(ResultSite.Owner, Blank)).Saved.Should().BeEquivalentTo(new { Actual = 13m, IsProvisional = true });
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_row_that_changed_meanwhile_or_is_locked_is_named_and_left(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var (shared, blank, locked) = (await site.RowAsync(ResultSite.Owner, Shared), await site.RowAsync(ResultSite.Owner, Blank), await site.RowAsync(ResultSite.Owner, "긴급돌봄 이용자 수"));
        var theirs = (await site.SaveAsync(ResultSite.Owner2, ResultSite.Entering(shared, 53_118m))).Answer!;
        SaveResultsCall call = new(Guid.CreateVersion7(), ResultSite.Uijeongbu, ResultSite.Year, [Entering(shared, 1m), Entering(blank, 13m), Entering(locked, 1m), Entering(await site.RowAsync(ResultSite.Owner, Second), 1.5m)]);

        var answer = (await SaveAsync(site, ResultSite.Owner, call)).Answer!;

        answer.Cells.Should().ContainSingle().Which.IndicatorId.Should().Be(blank.IndicatorId);
        answer.Left.Select(cell => cell.IndicatorId).Should().StartWith([shared.IndicatorId, locked.IndicatorId]).And.HaveCount(3);
        answer.Left[0].Theirs.Should().Be(theirs);
        answer.Left[1].Message.Should().Be(ResultProblems.InReview.Message);
        answer.Left[2].Message.Should().Contain("정수");
        (await site.RowAsync(ResultSite.Owner, Shared)).Saved.Should().Be(theirs);
        (await site.RowAsync(ResultSite.Owner, "긴급돌봄 이용자 수")).Saved.Should().Be(locked.Saved);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_undo_leaves_what_was_saved_since_and_what_is_anothers(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var (shared, blank, second) = (await site.RowAsync(ResultSite.Owner, Shared), await site.RowAsync(ResultSite.Owner, Blank), await site.RowAsync(ResultSite.Owner, Second));
        SaveResultsCall call = new(Guid.CreateVersion7(), ResultSite.Uijeongbu, ResultSite.Year, [Entering(shared, 7m), Entering(blank, 13m), Entering(second, 9m)]);
        (await SaveAsync(site, ResultSite.Owner, call)).IsOk.Should().BeTrue();
        var theirs = (await site.SaveAsync(ResultSite.Owner2, ResultSite.Entering(await site.RowAsync(ResultSite.Owner, Shared), 8m))).Answer!;
        (await site.SaveAsync(ResultSite.Owner2, ResultSite.Entering(await site.RowAsync(ResultSite.Owner, Shared), 7m))).IsOk.Should().BeTrue("the same value, but another's word");
        (await site.SaveAsync(ResultSite.Owner, ResultSite.Entering(await site.RowAsync(ResultSite.Owner, Second), 10m))).IsOk.Should().BeTrue();
        (await site.SaveAsync(ResultSite.Owner, ResultSite.Entering(await site.RowAsync(ResultSite.Owner, Second), 9m))).IsOk.Should().BeTrue("back at the pasted value by the own hand");

        var answer = (await UndoAsync(site, ResultSite.Owner, call.CommandId)).Answer!;

        answer.Cells.Select(cell => cell.IndicatorId).Should().Equal(blank.IndicatorId, second.IndicatorId);
        answer.Left.Should().ContainSingle().Which.Theirs!.By.Should().Be(theirs.By);
        (await site.RowAsync(ResultSite.Owner, Shared)).Saved.Actual.Should().Be(7m);
        (await site.RowAsync(ResultSite.Owner, Second)).Saved.Actual.Should().Be(second.Saved.Actual);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Refused_means_nothing_changed(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var (own, others) = (await site.RowAsync(ResultSite.Owner, Blank), await site.RowAsync(ResultSite.Owner2, "자활성공률"));
        SaveResultsCall mine = new(Guid.CreateVersion7(), ResultSite.Uijeongbu, ResultSite.Year, [Entering(own, 13m)]);
        var before = await site.CountAsync();

        (await SaveAsync(site, ResultSite.Owner, mine with { Entries = [Entering(others, 1m)] })).Problem.Should().BeOfType<NothingSaved>().Which.Left[0].Message.Should().Be(ResultProblems.NotInCharge.Message);
        (await SaveAsync(site, ResultSite.Owner, mine with { Entries = [Entering(own, 13m), Entering(own, 14m)] })).Problem.Should().Be(ResultProblems.NotFound, "a cell stands there once");
        (await SaveAsync(site, ResultSite.Owner, mine with { Entries = [Entering(own, 13m), Entering(own, 1m) with { IndicatorId = Guid.CreateVersion7() }] })).Problem.Should().Be(ResultProblems.NotFound);
        (await SaveAsync(site, ResultSite.Owner, mine with { FiscalYear = 2024 })).Problem.Should().Be(ResultProblems.NotFound);
        (await SaveAsync(site, ResultSite.Owner, mine with { Entries = [] })).Problem.Should().BeOfType<NothingSaved>();
        (await SaveAsync(site, ResultSite.Owner, mine with { Entries = [Entering(own, 13m) with { State = ResultState.NotApplicable, Actual = null }] })).Problem.Should().BeOfType<NothingSaved>();
        (await UndoAsync(site, ResultSite.Owner, Guid.CreateVersion7())).Problem.Should().Be(ResultProblems.NotFound);

        (await site.CountAsync()).Should().Be(before);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Another_municipalitys_rows_are_not_found_and_anothers_paste_is_not_taken_back(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var own = await site.RowAsync(ResultSite.Owner, Blank);
        SaveResultsCall call = new(Guid.CreateVersion7(), ResultSite.Uijeongbu, ResultSite.Year, [Entering(own, 13m)]);
        (await SaveAsync(site, ResultSite.Owner, call)).IsOk.Should().BeTrue();
        var before = await site.CountAsync();

        (await SaveAsync(site, "owner@yangju.example", call with { CommandId = Guid.CreateVersion7(), RegionCode = ResultSite.Yangju })).Problem.Should().Be(ResultProblems.NotFound);
        (await UndoAsync(site, "owner@yangju.example", call.CommandId, ResultSite.Yangju)).Problem.Should().Be(ResultProblems.NotFound);
        (await UndoAsync(site, ResultSite.Owner2, call.CommandId)).Problem.Should().Be(ResultProblems.NotFound);
        foreach (var email in new[] { "owner@yangju.example", "coordinator@uijeongbu.example", "auditor@uijeongbu.example" })
        {
            await site.Awaiting(s => SaveAsync(s, email, call with { CommandId = Guid.CreateVersion7() })).Should().ThrowAsync<AccessDeniedException>(email);
            await site.Awaiting(s => UndoAsync(s, email, call.CommandId)).Should().ThrowAsync<AccessDeniedException>(email);
        }

        (await site.CountAsync()).Should().Be(before);
    }

    private static ResultEntry Entering(GridRow row, decimal actual) => new(row.IndicatorId, ResultState.Entered, actual, null, row.Saved.Version);

    private static ResultEntry Stating(GridRow row) => new(row.IndicatorId, ResultState.NotApplicable, null, "개시 전", row.Saved.Version);

    private static async Task<Outcome<SavedResults>> SaveAsync(ResultSite site, string email, SaveResultsCall call)
    {
        await using var scope = await site.Portal.ActAsAsync(email);
        return await scope.ServiceProvider.GetRequiredService<SaveResults>().RunAsync(call, CancellationToken.None);
    }

    private static async Task<Outcome<SavedResults>> UndoAsync(ResultSite site, string email, Guid undone, string region = ResultSite.Uijeongbu)
    {
        await using var scope = await site.Portal.ActAsAsync(email);
        return await scope.ServiceProvider.GetRequiredService<UndoResults>().RunAsync(new(Guid.CreateVersion7(), region, ResultSite.Year, undone), CancellationToken.None);
    }
}
