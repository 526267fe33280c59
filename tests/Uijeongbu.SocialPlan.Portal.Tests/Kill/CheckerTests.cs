using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Kill;

/// <summary>A checker that finds nothing must be one that would. Each fault is planted over the real tables, in the middle of honest work.</summary>
public sealed class CheckerTests
{
    private const string Cell = "안부확인 실시 건수";

    [Theory, OnSqlite, OnPostgres]
    public async Task Honest_work_has_no_violation(DatabaseKind kind) => (await ViolationsAsync(kind, (_, _) => Task.CompletedTask)).Should().BeEmpty();

    [Theory, OnSqlite, OnPostgres]
    public async Task Finds_an_acknowledgement_before_the_commit(DatabaseKind kind) => (await ViolationsAsync(kind, (_, journal) =>
    {
        // The writer was told 저장됨, then the machine died before the commit.
        journal.Write(Guid.CreateVersion7(), 0).Fate = Fate.Acknowledged;
        return Task.CompletedTask;
    })).Should().ContainSingle().Which.Should().Contain("0 times in the audit");

    [Theory, OnSqlite, OnPostgres]
    public async Task Finds_a_retry_without_its_id(DatabaseKind kind) => (await ViolationsAsync(kind, async (site, journal) =>
    {
        // The answer was lost; the writer reads the page again and sends the same text as a new command that nobody wrote down.
        var written = journal.Commands.Single(command => command.BaseVersion == 0);
        var now = await site.RowAsync(ResultSite.Owner, Cell);
        (await site.SaveAsync(ResultSite.Owner, ResultSite.Entering(now, written.Value))).IsOk.Should().BeTrue();
    })).Should().Contain(text => text.Contains("2 as a value")).And.Contain(text => text.Contains("sent by no one"));

    [Theory, OnSqlite, OnPostgres]
    public async Task Finds_that_the_last_write_won(DatabaseKind kind) => (await ViolationsAsync(kind, async (site, journal) =>
    {
        // A save that never saw the newest value goes through because the version is read anew instead of being compared.
        var seen = journal.Write((await site.RowAsync(ResultSite.Owner, Cell)).IndicatorId, baseVersion: 0);
        var now = await site.RowAsync(ResultSite.Owner, Cell);
        var saved = await site.SaveAsync(ResultSite.Owner, ResultSite.Entering(now, seen.Value) with { CommandId = seen.Id });
        seen.Fate = saved.IsOk ? Fate.Acknowledged : Fate.Refused;
    })).Should().ContainSingle().Which.Should().Contain("over version 0");

    [Theory, OnSqlite, OnPostgres]
    public async Task Finds_an_audit_outside_the_transaction(DatabaseKind kind) => (await ViolationsAsync(kind, async (site, _) =>
    {
        // The value was committed; the entry, in a transaction of its own, was not.
        var row = await site.RowAsync(ResultSite.Owner, Cell);
        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        (await db.AnnualResults.SingleAsync(result => result.IndicatorId == row.IndicatorId && result.FiscalYear == ResultSite.Year)).Enter(77_777m);
        await db.SaveChangesAsync();
    })).Should().ContainSingle().Which.Should().Contain("the audit ends with");

    [Theory, OnSqlite, OnPostgres]
    public async Task Finds_a_conflict_that_was_swallowed(DatabaseKind kind) => (await ViolationsAsync(kind, async (site, journal) =>
    {
        // The second of two is told 저장됨 although the portal refused it.
        var row = await site.RowAsync(ResultSite.Owner, Cell);
        var second = journal.Write(row.IndicatorId, baseVersion: 0);
        (await site.SaveAsync(ResultSite.Owner, ResultSite.Entering(row with { Saved = row.Saved with { Version = 0 } }, second.Value) with { CommandId = second.Id })).Problem.Should().BeOfType<ResultConflict>();
        second.Fate = Fate.Acknowledged;
    })).Should().ContainSingle().Which.Should().Contain("0 in the log");

    private static async Task<IReadOnlyList<string>> ViolationsAsync(DatabaseKind kind, Func<ResultSite, Journal, Task> plant)
    {
        await using var site = await ResultSite.StartAsync(kind);
        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        var before = (await Stored.CellsAsync(db, ResultSite.Year)).ToDictionary(cell => cell.Key, cell => cell.Value.Version);
        Journal journal = new();
        for (var i = 0; i < 3; i++)
        {
            var row = await site.RowAsync(ResultSite.Owner, Cell);
            var written = journal.Write(row.IndicatorId, row.Saved.Version);
            var saved = await site.SaveAsync(ResultSite.Owner, ResultSite.Entering(row, written.Value) with { CommandId = written.Id });
            written.Fate = saved.IsOk ? Fate.Acknowledged : Fate.Refused;
        }

        await plant(site, journal);
        return Checker.Violations(journal, await Stored.ReadAsync(db, site.Portal.Get<AuditKey>(), ResultSite.Year), before);
    }
}
