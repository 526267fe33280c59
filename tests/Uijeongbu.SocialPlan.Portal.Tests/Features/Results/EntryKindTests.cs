using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

/// <summary>Two counts, choices, money spent and parts of a year, saved as any cell is: once, on the record, by who may, never over another's.</summary>
public sealed class EntryKindTests
{
    private const string Blank = "이동상담소 운영 횟수";

    [Theory, OnSqlite, OnPostgres]
    public async Task Two_counts_are_kept_with_the_value_that_the_portal_computes(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        await SetAsync(site, row => (row.NumeratorName, row.DenominatorName, row.Unit, row.Decimals) = ("운영", "계획", "%", 1));
        var row = await site.RowAsync(ResultSite.Owner, Blank);
        row.Form.Kind.Should().Be(EntryKind.Parts);

        (await site.SaveAsync(ResultSite.Owner, ResultSite.Entering(row, 13m))).Problem.Should().Be(ResultProblems.PartsMissing);
        var saved = (await site.SaveAsync(ResultSite.Owner, ResultSite.Entering(row, 1m) with { Actual = null, Parts = new(11m, 16m) })).Answer!;

        saved.Should().BeEquivalentTo(new { Actual = 68.8m, Parts = new MeasuredParts(11m, 16m) }); // 68.75
        (await site.RowAsync(ResultSite.Owner, Blank)).Saved.Parts.Should().Be(new MeasuredParts(11m, 16m));
        var again = await site.RowAsync(ResultSite.Owner, Blank);
        (await site.SaveAsync(ResultSite.Owner, ResultSite.Entering(again, 1m) with { State = ResultState.NotEntered, Actual = null })).IsOk.Should().BeTrue();
        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        (await db.AnnualResults.SingleAsync(one => one.IndicatorId == row.IndicatorId && one.FiscalYear == ResultSite.Year)).Parts.Should().BeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_stage_is_one_of_its_formula(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        await SetAsync(site, row => (row.RateProfile, row.NumeratorName, row.DenominatorName) = ("stage;0=0;1=50;2=100", "운영", "계획")); // what is named beside it means nothing
        var row = await site.RowAsync(ResultSite.Owner, Blank);

        (await site.SaveAsync(ResultSite.Owner, ResultSite.Entering(row, 3m))).Problem!.Code.Should().Be("result.not-a-choice");
        (await site.SaveAsync(ResultSite.Owner, ResultSite.Entering(row, 1m))).IsOk.Should().BeTrue();
        (await site.RowAsync(ResultSite.Owner, Blank)).Score.Rate.Should().Be(50m);
        (await site.SaveAsync(ResultSite.Owner, ResultSite.Entering(await site.RowAsync(ResultSite.Owner, Blank), 1m) with { Parts = new(1m, 2m) })).Problem.Should().Be(ResultProblems.PartsUnwanted);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Money_spent_is_saved_by_who_is_in_charge_and_never_over_another_amount(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var (project, line) = await LineAsync(site);
        SaveExecutionCall call = new(Guid.CreateVersion7(), ResultSite.Uijeongbu, project.Id, line.Id, ResultSite.Year, 12_300_000, line.Saved.Version);
        var before = await site.CountAsync();

        (await SpendAsync(site, ResultSite.Owner, call with { ExecutedWon = -1 })).Problem.Should().Be(ResultProblems.ExecutionNegative);
        (await SpendAsync(site, ResultSite.Owner, call with { CommandId = Guid.CreateVersion7(), LineId = Guid.NewGuid() })).Problem.Should().Be(ResultProblems.BudgetNotFound);
        (await SpendAsync(site, ResultSite.Owner, call with { CommandId = Guid.CreateVersion7(), ProjectId = Guid.NewGuid() })).Problem.Should().Be(ResultProblems.ProjectNotFound);
        await site.Awaiting(one => SpendAsync(one, "coordinator@uijeongbu.example", call)).Should().ThrowAsync<AccessDeniedException>();
        (await site.CountAsync()).Should().Be(before);

        var next = call with { CommandId = Guid.CreateVersion7() };
        var saved = (await SpendAsync(site, ResultSite.Owner, next)).Answer!;

        saved.Should().BeEquivalentTo(new { ExecutedWon = 12_300_000L, By = "김사업", Version = line.Saved.Version + 1 });
        (await SpendAsync(site, ResultSite.Owner, next with { CommandId = Guid.CreateVersion7(), ExecutedWon = 5 })).Problem.Should().BeOfType<ExecutionConflict>().Which.Theirs.ExecutedWon.Should().Be(12_300_000);
        (await LineAsync(site)).Line.Saved.Should().BeEquivalentTo(saved, options => options.Excluding(one => one.At));
        var locked = (await site.GridAsync(ResultSite.Owner))!.Projects.First(one => one.WordsLock?.Kind is EntryLockKind.Submitted && one.Budget is { Lines.Count: > 0 });
        (await SpendAsync(site, ResultSite.Owner, new(Guid.CreateVersion7(), ResultSite.Uijeongbu, locked.Id, locked.Budget!.Lines[0].Id, ResultSite.Year, 1, locked.Budget.Lines[0].Saved.Version)))
            .Problem.Should().Be(ResultProblems.InReview);
        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        await using var scope = await site.Portal.ActAsAsync("coordinator@uijeongbu.example");
        var desk = (await scope.ServiceProvider.GetRequiredService<ReportQueries>().FindAsync(ResultSite.Uijeongbu, ResultSite.Year, project.Id, CancellationToken.None))!;
        desk.Cases.Find(project.Id)!.Case.Hands.Should().Equal([(await db.BudgetLines.SingleAsync(row => row.Id == line.Id)).ExecutedBy!.Value], "who enters an amount does not confirm it");
        (await db.AuditEntries.SingleAsync(entry => entry.SubjectId == line.Id)).Action.Should().Be(SaveExecution.Name);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_part_of_the_year_has_its_own_value_and_its_own_period(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var year = await site.RowAsync(ResultSite.Owner, Blank);
        var call = ResultSite.Entering(year, 6m) with { Term = ResultTerm.FirstHalf };
        (await site.SaveAsync(ResultSite.Owner, call)).Problem.Should().Be(ResultProblems.Closed);

        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        await using (var scope = await site.Portal.ActAsAsync("coordinator@uijeongbu.example"))
        {
            var set = await scope.ServiceProvider.GetRequiredService<SetInterimPeriod>().RunAsync(
                new(Guid.CreateVersion7(), ResultSite.Uijeongbu, ResultSite.Year, ResultTerm.FirstHalf, now.AddDays(-1), now.AddDays(1), Version: 0), CancellationToken.None);
            set.IsOk.Should().BeTrue();
        }

        var saved = (await site.SaveAsync(ResultSite.Owner, call with { CommandId = Guid.CreateVersion7(), BaseVersion = 0 })).Answer!;

        saved.Actual.Should().Be(6m);
        (await site.RowAsync(ResultSite.Owner, Blank)).Saved.Should().Be(year.Saved);
        await using (var scope = await site.Portal.ActAsAsync(ResultSite.Owner))
        {
            var grid = (await scope.ServiceProvider.GetRequiredService<ResultQueries>().GridAsync(ResultSite.Year, null, CancellationToken.None, ResultTerm.FirstHalf))!;
            var row = grid.Projects.SelectMany(project => project.Rows).Single(one => one.Name == Blank);
            row.Saved.Should().Be(saved);
            row.Score.IsMet.Should().BeNull();
            grid.IsOpen.Should().BeTrue();
        }

        (await site.SaveAsync(ResultSite.Owner, call with { CommandId = Guid.CreateVersion7(), BaseVersion = 0, Actual = 7m })).Problem.Should().BeOfType<ResultConflict>();
        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        (await db.AuditEntries.SingleAsync(entry => entry.SubjectId == year.IndicatorId)).SubjectKind.Should().Be(ResultWriting.InterimSubject);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_paste_of_counts_and_its_undo_keep_them(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        await SetAsync(site, row => (row.NumeratorName, row.DenominatorName, row.Unit, row.Decimals) = ("운영", "계획", "%", 1));
        var row = await site.RowAsync(ResultSite.Owner, Blank);
        var first = (await site.SaveAsync(ResultSite.Owner, ResultSite.Entering(row, 0m) with { Actual = null, Parts = new(1m, 2m) })).Answer!;
        await using var scope = await site.Portal.ActAsAsync(ResultSite.Owner);
        var command = Guid.CreateVersion7();

        (await scope.ServiceProvider.GetRequiredService<SaveResults>().RunAsync(
            new(command, ResultSite.Uijeongbu, ResultSite.Year, [new(row.IndicatorId, ResultState.Entered, 50m, null, first.Version, Parts: new(2m, 4m))]), CancellationToken.None)).IsOk.Should().BeTrue();
        (await site.RowAsync(ResultSite.Owner, Blank)).Saved.Parts.Should().Be(new MeasuredParts(2m, 4m));
        (await scope.ServiceProvider.GetRequiredService<UndoResults>().RunAsync(new(Guid.CreateVersion7(), ResultSite.Uijeongbu, ResultSite.Year, command), CancellationToken.None)).IsOk.Should().BeTrue();

        (await site.RowAsync(ResultSite.Owner, Blank)).Saved.Should().BeEquivalentTo(new { Actual = 50m, Parts = new MeasuredParts(1m, 2m) });
    }

    private static async Task SetAsync(ResultSite site, Action<Domain.Plans.Indicator> set)
    {
        var id = (await site.RowAsync(ResultSite.Owner, Blank)).IndicatorId;
        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        set(await db.Indicators.AsTracking().SingleAsync(row => row.Id == id));
        await db.SaveChangesAsync();
    }

    private static async Task<(GridProject Project, GridBudgetLine Line)> LineAsync(ResultSite site)
    {
        var project = (await site.GridAsync(ResultSite.Owner))!.Projects.First(one => one.WordsLock is null && one.Budget is { Lines.Count: > 0 });
        return (project, project.Budget!.Lines[0]);
    }

    private static async Task<Outcome<SavedExecution>> SpendAsync(ResultSite site, string email, SaveExecutionCall call)
    {
        await using var scope = await site.Portal.ActAsAsync(email);
        return await scope.ServiceProvider.GetRequiredService<SaveExecution>().RunAsync(call, CancellationToken.None);
    }
}
