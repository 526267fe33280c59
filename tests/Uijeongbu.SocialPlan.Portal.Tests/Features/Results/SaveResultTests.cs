using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Audit;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Live;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

/// <summary>A save is a save: once, on the record, by who may, and never over another's value.</summary>
public sealed class SaveResultTests
{
    private const string Blank = "이동상담소 운영 횟수";

    [Theory, OnSqlite, OnPostgres]
    public async Task A_saved_cell_is_there_with_its_audit_entry_its_command_and_its_message(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        List<ChangeMessage> heard = [];
        using var listening = site.Portal.Get<ChangeFeed>().Subscribe(ResultSite.Uijeongbu, heard.Add);
        var row = await site.RowAsync(ResultSite.Owner, Blank);

        var call = ResultSite.Entering(row, 13m);
        var saved = (await site.SaveAsync(ResultSite.Owner, call)).Answer!;

        saved.Should().BeEquivalentTo(new { Version = 1L, By = "김사업", State = ResultState.Entered, Actual = 13m });
        (await site.RowAsync(ResultSite.Owner, Blank)).Saved.Should().Be(saved);
        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        var entry = await db.AuditEntries.SingleAsync();
        entry.Should().BeEquivalentTo(new { Sequence = 1L, ActorName = "김사업", CommandId = call.CommandId, Action = SaveResult.Name, SubjectId = row.IndicatorId, Before = (string?)null });
        entry.After.Should().Contain("\"actual\":13");
        entry.Hash.Should().Be(AuditChain.HashOf(entry, site.Portal.Get<AuditKey>().Bytes));
        (await db.CommandRecords.SingleAsync()).Id.Should().Be(call.CommandId);
        heard.Should().ContainSingle().Which.SubjectId.Should().Be(row.IndicatorId);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_id_again_has_one_effect_and_gets_the_first_answer_even_at_once(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var call = ResultSite.Entering(await site.RowAsync(ResultSite.Owner, Blank), 13m);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => site.SaveAsync(ResultSite.Owner, call))));

        answers.Should().OnlyContain(answer => answer.IsOk);
        answers.Select(answer => answer.Answer).Distinct().Should().ContainSingle();
        var (commands, audit, messages, _) = await site.CountAsync();
        (commands, audit, messages).Should().Be((1, 1, 1));
        (await site.SaveAsync(ResultSite.Owner, call with { Actual = 14m })).Problem.Should().Be(CommandProblems.IdReused);
        (await site.RowAsync(ResultSite.Owner, Blank)).Saved.Actual.Should().Be(13m);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_saves_over_a_value_not_seen_is_shown_it(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        const string shared = "안부확인 실시 건수";
        var seen = await site.RowAsync(ResultSite.Owner, shared);
        var first = (await site.SaveAsync(ResultSite.Owner2, ResultSite.Entering(seen, 53_118m))).Answer!;

        var second = await site.SaveAsync(ResultSite.Owner, ResultSite.Entering(seen, 50_000m));

        second.Problem.Should().BeOfType<ResultConflict>().Which.Theirs.Should().Be(first);
        first.By.Should().NotBe("김사업").And.NotBeEmpty();
        (await site.RowAsync(ResultSite.Owner, shared)).Saved.Actual.Should().Be(53_118m);
        (await site.SaveAsync(ResultSite.Owner, ResultSite.Entering(await site.RowAsync(ResultSite.Owner, shared), 50_000m))).Answer!.Version.Should().Be(2);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_many_who_save_at_once_each_value_is_stored_or_refused_and_none_lost(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var seen = await site.RowAsync(ResultSite.Owner, Blank);

        var answers = await Task.WhenAll(Enumerable.Range(1, 12).Select(value => Task.Run(() => site.SaveAsync(ResultSite.Owner, ResultSite.Entering(seen, value)))));

        answers.Count(answer => answer.IsOk).Should().Be(1);
        answers.Where(answer => !answer.IsOk).Should().OnlyContain(answer => answer.Problem is ResultConflict);
        (await site.RowAsync(ResultSite.Owner, Blank)).Saved.Actual.Should().Be(answers.Single(answer => answer.IsOk).Answer!.Actual);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Refused_means_nothing_changed(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var own = await site.RowAsync(ResultSite.Owner, Blank);
        var others = await site.RowAsync(ResultSite.Owner2, "자활성공률");
        var submitted = await site.RowAsync(ResultSite.Owner, "긴급돌봄 이용자 수");
        var before = await site.CountAsync();

        (await RefusalAsync(site, ResultSite.Entering(others, 1m))).Should().Be(ResultProblems.NotInCharge);
        (await RefusalAsync(site, ResultSite.Entering(submitted, 1m))).Should().Be(ResultProblems.InReview);
        (await RefusalAsync(site, ResultSite.Entering(own, 1m) with { FiscalYear = 2024 })).Should().Be(ResultProblems.NotFound);
        (await RefusalAsync(site, ResultSite.Entering(own, 1m) with { IndicatorId = Guid.CreateVersion7() })).Should().Be(ResultProblems.NotFound);
        (await RefusalAsync(site, ResultSite.Entering(own, 1.5m))).Code.Should().Be("result.too-many-decimals");
        (await RefusalAsync(site, ResultSite.Entering(own, 1e20m))).Should().Be(ResultProblems.OutOfScale);
        (await RefusalAsync(site, ResultSite.Entering(own, 1m) with { Actual = null })).Should().Be(ResultProblems.ActualMissing);
        (await RefusalAsync(site, ResultSite.Entering(own, 1m) with { State = ResultState.NotApplicable })).Should().Be(ResultProblems.ActualUnwanted);
        (await RefusalAsync(site, ResultSite.Entering(own, 1m) with { State = ResultState.NotApplicable, Actual = null, Reason = " " })).Should().Be(ResultProblems.ReasonMissing);

        (await site.CountAsync()).Should().Be(before);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_may_not_is_turned_away_at_the_door(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var own = await site.RowAsync(ResultSite.Owner, Blank);
        var before = await site.CountAsync();

        foreach (var email in new[] { "coordinator@uijeongbu.example", "owner@yangju.example", "monitor1@uijeongbu.example", "officer@gyeonggi.example", "operator@portal.example", "auditor@uijeongbu.example" })
        {
            await site.Awaiting(s => s.SaveAsync(email, ResultSite.Entering(own, 1m))).Should().ThrowAsync<AccessDeniedException>(email);
        }

        // An own region with a foreign indicator: there is no such indicator.
        (await site.SaveAsync("owner@yangju.example", ResultSite.Entering(own, 1m) with { RegionCode = ResultSite.Yangju })).Problem.Should().Be(ResultProblems.NotFound);
        (await site.CountAsync()).Should().Be(before);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_sign_in_or_a_right_that_ended_ends_at_the_next_action(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var row = await site.RowAsync(ResultSite.Owner, Blank);
        await using var scope = await site.Portal.ActAsAsync(ResultSite.Owner);
        var save = scope.ServiceProvider.GetRequiredService<SaveResult>();
        (await save.RunAsync(ResultSite.Entering(row, 1m), CancellationToken.None)).IsOk.Should().BeTrue();

        await using (var accounts = site.Portal.Door.OpenAccounts())
        {
            await accounts.Memberships.Where(membership => accounts.Users.Any(user => user.Id == membership.UserId && user.Email == ResultSite.Owner))
                .ExecuteUpdateAsync(set => set.SetProperty(membership => membership.ValidTo, new DateOnly(2025, 1, 1)));
        }

        await save.Awaiting(s => s.RunAsync(ResultSite.Entering(row, 2m), CancellationToken.None)).Should().ThrowAsync<AccessDeniedException>();

        await using (var accounts = site.Portal.Door.OpenAccounts())
        {
            await accounts.SignInSessions.ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc)));
        }

        await save.Awaiting(s => s.RunAsync(ResultSite.Entering(row, 2m), CancellationToken.None)).Should().ThrowAsync<SignInEndedException>();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nothing_is_saved_behind_a_chain_whose_key_is_another(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        (await site.SaveAsync(ResultSite.Owner, ResultSite.Entering(await site.RowAsync(ResultSite.Owner, Blank), 13m))).IsOk.Should().BeTrue();
        var row = await site.RowAsync(ResultSite.Owner, Blank);
        await using TestPortal other = new(site.Portal.Database, ("Portal:AuditKey", new string('a', 64)));
        await using var scope = await other.ActAsAsync(ResultSite.Owner);

        (await scope.ServiceProvider.GetRequiredService<SaveResult>().RunAsync(ResultSite.Entering(row, 14m), CancellationToken.None)).Problem.Should().Be(CommandProblems.ChainBroken);

        (await site.SaveAsync(ResultSite.Owner, ResultSite.Entering(row, 14m))).IsOk.Should().BeTrue("with the key it goes on");
    }

    private static async Task<Problem> RefusalAsync(ResultSite site, SaveResultCall call) => (await site.SaveAsync(ResultSite.Owner, call)).Problem!;
}
