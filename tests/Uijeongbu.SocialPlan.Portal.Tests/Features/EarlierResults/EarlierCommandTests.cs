using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.EarlierResults;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;
using Uijeongbu.SocialPlan.Portal.Features.RecordHistories;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Features.Results.Entry;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.PlanWriting;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.EarlierResults;

/// <summary>Results of earlier years taken over, shown where they count, and taken back; on both databases.</summary>
public sealed class EarlierCommandTests
{
    private const int Last = PlanDesk.Year - 1;
    private const string Source = "2025년 시행결과 보고서 12쪽";
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_table_is_taken_over_once_put_on_the_record_and_taken_back(DatabaseKind kind)
    {
        await using var desk = await PlanDesk.StartAsync(kind);
        var call = await ReadAsync(desk, $"사업번호,성과지표,2024,2025,출처\n1-1,이용자 수,해당없음: 사업 시작 전,\"1,234\",{Source}\n");
        var done = await desk.Get<TakeOverResults>().RunAsync(call, None);
        done.Problem.Should().BeNull();
        (done.Answer!.Added, done.Answer.Changed).Should().Be((2, 0));
        (await desk.Get<TakeOverResults>().RunAsync(call, None)).Answer!.Added.Should().Be(2, "a second click is one command");
        (await ValuesAsync(desk)).Should().Equal(new EarlierValue(ResultState.NotApplicable, null, "사업 시작 전", Source), new EarlierValue(ResultState.Entered, 1234, null, Source));
        var history = (await desk.Get<RecordHistory>().OfAsync(PlanDesk.Region, [desk.Plan.Indicator.Id], None))!;
        history.Should().HaveCount(2).And.OnlyContain(entry => entry.Kind == "earlier-result" && entry.By == "조총괄" && entry.Values.Any(value => value.Path == "takenFrom" && value.After == Source));

        var corrected = await ReadAsync(desk, $"사업번호,성과지표,2025,출처\n1-1,이용자 수,1235,{Source}\n");
        var second = await desk.Get<TakeOverResults>().RunAsync(corrected, None);
        (second.Answer!.Added, second.Answer.Changed).Should().Be((0, 1));
        (await UndoAsync(desk, call.CommandId)).Problem.Should().Be(ResultProblems.TooLateToUndo, "one of its values was corrected since");
        (await UndoAsync(desk, corrected.CommandId)).Problem.Should().BeNull();
        (await ValuesAsync(desk))[1].Actual.Should().Be(1234);
        (await UndoAsync(desk, corrected.CommandId)).Problem.Should().Be(ResultProblems.TooLateToUndo);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Undone_at_once_nothing_is_left_of_it(DatabaseKind kind)
    {
        await using var desk = await PlanDesk.StartAsync(kind);
        var call = await ReadAsync(desk, $"사업번호,성과지표,2025,출처\n1-1,이용자 수,0,{Source}\n");
        (await desk.Get<TakeOverResults>().RunAsync(call, None)).Problem.Should().BeNull();
        (await ValuesAsync(desk)).Should().ContainSingle().Which.Actual.Should().Be(0, "0 is a value");
        (await UndoAsync(desk, Guid.CreateVersion7())).Problem.Should().Be(ResultProblems.NotFound);
        (await UndoAsync(desk, call.CommandId)).Answer!.Values.Should().Be(1);
        (await ValuesAsync(desk)).Should().BeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_a_page_sends_is_asked_again_and_refused_whole(DatabaseKind kind)
    {
        await using var desk = await PlanDesk.StartAsync(kind);
        var id = desk.Plan.Indicator.Id;
        TakenValue good = new(id, Last, ResultState.Entered, 3, null, Source, BaseVersion: 0);
        await RefusedAsync(desk, "result.not-found", good, good with { IndicatorId = Guid.CreateVersion7() });
        await RefusedAsync(desk, "result.not-found", good with { FiscalYear = PlanDesk.Year });
        await RefusedAsync(desk, "result.not-found", good with { FiscalYear = 1999 });
        await RefusedAsync(desk, "result.changed-since-read", good with { BaseVersion = 1 });
        await RefusedAsync(desk, "result.changed-since-read", good, good);
        await RefusedAsync(desk, "result.source-missing", good with { Source = " \u0000" });
        await RefusedAsync(desk, "result.too-many-decimals", good with { Actual = 1.5m });
        await RefusedAsync(desk, "result.reason-missing", good with { State = ResultState.NotApplicable, Actual = null });
        await RefusedAsync(desk, "result.changed-since-read", good with { State = ResultState.NotEntered, Actual = null });
        await RefusedAsync(desk, "result.actual-missing");
        (await ValuesAsync(desk)).Should().BeEmpty();
        var other = () => desk.Get<TakeOverResults>().RunAsync(new(Guid.CreateVersion7(), "41630", PlanDesk.Year, [good]), None);
        await other.Should().ThrowAsync<AccessDeniedException>();
        (await desk.Get<EarlierQueries>().FindAsync("41630", PlanDesk.Year, None)).Should().BeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Results_of_the_portal_s_own_stay(DatabaseKind kind)
    {
        await using var desk = await PlanDesk.StartAsync(kind);
        await AddYearAsync(desk, Last);
        await SaveAsync(desk, new AnnualResult { RegionCode = PlanDesk.Region, IndicatorId = desk.Plan.Indicator.Id, FiscalYear = Last }, row => row.Enter(7));
        TakenValue value = new(desk.Plan.Indicator.Id, Last, ResultState.Entered, 3, null, Source, BaseVersion: 1);
        await RefusedAsync(desk, "result.entered-here", value);
        await SaveAsync(desk, new ResultsPeriod { RegionCode = PlanDesk.Region, FiscalYear = Last, OpensAt = new(2026, 1, 5, 0, 0, 0, DateTimeKind.Utc), ClosesAt = new(2026, 2, 13, 9, 0, 0, DateTimeKind.Utc) });
        await RefusedAsync(desk, "result.year-entered-here", value);
        (await ValuesAsync(desk)).Single().Actual.Should().Be(7);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_target_below_an_imported_result_is_asked_about_with_its_document_and_the_grid_shows_it(DatabaseKind kind)
    {
        await using var desk = await PlanDesk.StartAsync(kind);
        (await desk.EditAsync(new SetField(PlanItem.Indicator, desk.Plan.Indicator.Id, "direction", "", "HigherIsBetter"))).Problem.Should().BeNull();
        (await AskedAsync(desk)).Should().BeEmpty("the target is 250 and nothing is known of last year");
        (await desk.Get<TakeOverResults>().RunAsync(await ReadAsync(desk, $"사업번호,성과지표,2025,2024,출처\n1-1,이용자 수,300,280,{Source}\n"), None)).Problem.Should().BeNull();
        (await AskedAsync(desk)).Should().Equal($"지난해 실적보다 낮은 목표입니다. 지난해 300, 출처: {Source}");
        var row = (await desk.Get<ResultQueries>().GridAsync(PlanDesk.Year, PlanDesk.Region, None))!.Projects.Single().Rows.Single();
        (row.Last, row.LastSource, row.BeforeLast, row.BeforeLastSource).Should().Be((300m, Source, 280m, Source));
        (row with { Saved = row.Saved with { State = ResultState.Entered, Actual = 260 } }).Score.Hints.Should().HaveFlag(ScoreHints.BelowLastYear);
        EntryMarkup.Head(row with { LastSource = "<b>" }, 1).Value.Should().Contain("title=\"전년 실적 출처: &lt;b&gt;\">300<span class=\"sr\"> 출처: &lt;b&gt;</span>").And.Contain($"title=\"전전년 실적 출처: {Source}\"");
        EntryMarkup.Head(row with { LastSource = null, BeforeLastSource = null }, 1).Value.Should().NotContain("출처");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_published_result_names_its_document_and_is_fixed_from_then_on(DatabaseKind kind)
    {
        await using var desk = await PlanDesk.StartAsync(kind);
        await AddYearAsync(desk, Last);
        await using (var db = await desk.Portal.OpenAsync(PlanDesk.Region))
        {
            (await db.Projects.SingleAsync()).FirstYear = Last;
            await db.SaveChangesAsync();
        }

        var call = await ReadAsync(desk, $"사업번호,성과지표,2025,출처\n1-1,이용자 수,300,{Source}\n");
        (await desk.Get<TakeOverResults>().RunAsync(call, None)).Problem.Should().BeNull();
        await using (var db = await desk.Portal.Door.OpenAsAsync(Viewer.System("test", [PlanDesk.Region]), Permissions.PlanPublish, None))
        {
            PublicationRequest request = new(PlanDesk.Region, Last, ScoringPolicies.Default, IsDemo: true, [], new(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc));
            var plan = PublishedPlanJson.Read((await PlanPublication.PublishAsync(db, request, None))!.Content);
            plan.Strategies.Single().Projects.Single().Indicators.Single().Should().Match<PublishedIndicator>(row => row.Actual == 300 && row.ResultSource == Source);
        }

        await RefusedAsync(desk, "result.year-published", new TakenValue(desk.Plan.Indicator.Id, Last, ResultState.Entered, 3, null, Source, BaseVersion: 1));
        (await UndoAsync(desk, call.CommandId)).Problem!.Code.Should().Be("result.year-published");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_closed_year_is_read_only_here_too(DatabaseKind kind)
    {
        await using var desk = await PlanDesk.StartAsync(kind);
        await using (var db = await desk.Portal.OpenAsync(PlanDesk.Region))
        {
            db.Remove(await db.AnnualPlans.SingleAsync());
            await db.SaveChangesAsync();
            db.Add(new AnnualPlan { RegionCode = PlanDesk.Region, PlanId = desk.Plan.Plan.Id, FiscalYear = PlanDesk.Year, Status = AnnualPlanStatus.Closed });
            await db.SaveChangesAsync();
        }

        await RefusedAsync(desk, "annual-plan.past-year", new TakenValue(desk.Plan.Indicator.Id, Last, ResultState.Entered, 3, null, Source, BaseVersion: 0));
    }

    private static async Task<TakeOverCall> ReadAsync(PlanDesk desk, string csv)
    {
        var sheet = (await desk.Get<EarlierQueries>().FindAsync(PlanDesk.Region, PlanDesk.Year, None))!;
        var reading = EarlierTables.ReadText(csv, sheet);
        reading.Faults.Select(fault => fault.ToString()).Should().BeEmpty();
        return new(Guid.CreateVersion7(), PlanDesk.Region, PlanDesk.Year, [.. reading.Table!.Changes.Select(change => change.Value)]);
    }

    private static async Task<IReadOnlyList<string>> AskedAsync(PlanDesk desk)
    {
        var sheet = (await desk.Get<PlanSheets>().FindAsync(PlanDesk.Region, PlanDesk.Year, None))!;
        return [.. sheet.AskedAbout(sheet.Plan.Projects.Single().Indicators.Single())];
    }

    private static Task<Outcome<UndoneTakeOver>> UndoAsync(PlanDesk desk, Guid command) =>
        desk.Get<UndoTakeOver>().RunAsync(new(Guid.CreateVersion7(), PlanDesk.Region, PlanDesk.Year, command), None);

    private static async Task RefusedAsync(PlanDesk desk, string code, params TakenValue[] values) =>
        (await desk.Get<TakeOverResults>().RunAsync(new(Guid.CreateVersion7(), PlanDesk.Region, PlanDesk.Year, values), None)).Problem!.Code.Should().Be(code);

    private static async Task<IReadOnlyList<EarlierValue>> ValuesAsync(PlanDesk desk)
    {
        await using var db = await desk.Portal.OpenAsync(PlanDesk.Region);
        return [.. (await db.AnnualResults.Where(row => row.FiscalYear < PlanDesk.Year).OrderBy(row => row.FiscalYear).ToListAsync()).Select(EarlierValue.Of)];
    }

    private static Task AddYearAsync(PlanDesk desk, int year) => SaveAsync(desk, new AnnualPlan { RegionCode = PlanDesk.Region, PlanId = desk.Plan.Plan.Id, FiscalYear = year });

    private static async Task SaveAsync<T>(PlanDesk desk, T row, Action<T>? change = null)
        where T : OwnedRow
    {
        change?.Invoke(row);
        await using var db = await desk.Portal.OpenAsync(PlanDesk.Region);
        db.Add(row);
        await db.SaveChangesAsync();
    }
}
