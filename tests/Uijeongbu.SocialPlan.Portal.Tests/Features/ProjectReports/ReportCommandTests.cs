using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.ProjectReports;

/// <summary>A report's way through a department to the coordinator, with all that can happen on it.</summary>
public sealed class ReportCommandTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task From_the_request_to_the_coordinator_with_everyone_named_and_a_line_on_the_record_for_each_step(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);

        (await site.MoveAsync(ReportSite.Head, ReportSite.Waiting, ReportMove.Confirm)).IsOk.Should().BeTrue();
        (await site.MoveAsync(ReportSite.Coordinator, ReportSite.Waiting, ReportMove.Collect)).IsOk.Should().BeTrue();

        (await site.StatusAsync(ReportSite.Waiting)).Should().Be(ReportStatus.Collected);
        var desk = await site.DeskAsync(ReportSite.Coordinator);
        var found = desk.Cases.Projects.Single(one => one.Project.Code == ReportSite.Waiting);
        desk.Moves[found.Project.Id].Select(move => (move.Move, move.ByName, move.From, move.To)).Should().Equal(
            (ReportMove.Submit, "김사업", ReportStatus.Drafting, ReportStatus.Submitted), (ReportMove.Confirm, "최부서", ReportStatus.Submitted, ReportStatus.Confirmed), (ReportMove.Collect, "조총괄", ReportStatus.Confirmed, ReportStatus.Collected));
        (await site.Results.GridAsync(ReportSite.Owner))!.Projects.Single(one => one.Code == ReportSite.Waiting).Lock.Should().BeEquivalentTo(new { Kind = EntryLockKind.Collected, By = "조총괄" });
        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        (await db.AuditEntries.OrderBy(row => row.Sequence).Select(row => row.Action).ToListAsync()).Should().Equal(ReviewReports.Name, CollectReports.Name);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_return_opens_the_named_items_and_no_other_and_the_next_look_shows_only_what_changed(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        var rows = (await site.FindAsync(ReportSite.Head, ReportSite.Waiting)).Rows;

        var returned = await site.MoveAsync(ReportSite.Head, ReportSite.Waiting, ReportMove.Return, new() { Reason = "대장과 다릅니다.", Indicators = [rows[0].IndicatorId] });

        returned.IsOk.Should().BeTrue();
        var project = (await site.Results.GridAsync(ReportSite.Owner))!.Projects.Single(one => one.Code == ReportSite.Waiting);
        project.Rows.Select(row => row.Lock?.Kind).Should().Equal([null, .. Enumerable.Repeat<EntryLockKind?>(EntryLockKind.NotNamed, rows.Count - 1)]);
        project.WordsLock!.Kind.Should().Be(EntryLockKind.NotNamed);
        (await site.Results.SaveAsync(ReportSite.Owner, ResultSite.Entering(rows[1], 1))).Problem.Should().Be(ResultProblems.NotNamed);
        (await site.WriteAsync(ReportSite.Owner, ReportSite.Waiting, "고침", ReportWords.None)).Problem.Should().Be(ResultProblems.NotNamed);
        (await site.Results.SaveAsync(ReportSite.Owner, ResultSite.Entering(rows[0], 77))).IsOk.Should().BeTrue();
        var found = await site.FindAsync(ReportSite.Owner, ReportSite.Waiting);
        ReportWords About(int row) => found.Words with { Explanations = new Dictionary<Guid, ResultExplanation> { [rows[row].IndicatorId] = new("늦게 시작함", "상반기에 늘림") } };
        (await site.WriteAsync(ReportSite.Owner, ReportSite.Waiting, found.Narrative, About(1))).Problem.Should().Be(ResultProblems.NotNamed);
        (await site.WriteAsync(ReportSite.Owner, ReportSite.Waiting, found.Narrative, About(0))).IsOk.Should().BeTrue("who mends a figure says why it is as it is");

        (await site.MoveAsync(ReportSite.Owner, ReportSite.Waiting, ReportMove.Submit)).Problem.Should().BeNull();
        var desk = await site.DeskAsync(ReportSite.Head);
        var again = desk.Cases.Projects.Single(one => one.Project.Code == ReportSite.Waiting);
        desk.WasSeen(again).Should().BeTrue();
        desk.SinceSeen(again).Should().BeEquivalentTo(new { Words = false, Rows = new[] { new { Now = new { Indicator = rows[0].IndicatorId, Actual = 77m } } } });
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task It_is_taken_back_until_the_head_opens_it(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        var project = (await site.FindAsync(ReportSite.Owner, ReportSite.Waiting)).Project.Id;
        (await site.MoveAsync(ReportSite.Owner, ReportSite.Waiting, ReportMove.TakeBack)).IsOk.Should().BeTrue();
        (await site.StatusAsync(ReportSite.Waiting)).Should().Be(ReportStatus.Drafting);
        (await site.MoveAsync(ReportSite.Owner, ReportSite.Waiting, ReportMove.Submit)).Problem.Should().BeNull();

        (await OpenAsync(site, ReportSite.Coordinator, project)).Should().BeFalse("a coordinator is no reviewer");
        (await OpenAsync(site, ReportSite.Head, project)).Should().BeTrue();
        (await OpenAsync(site, ReportSite.Head, project)).Should().BeFalse("the first one counts");

        (await site.MoveAsync(ReportSite.Owner, ReportSite.Waiting, ReportMove.TakeBack)).Problem!.Message.Should().StartWith("최부서 님이 이미 열람하여");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_missing_is_named_before_the_request_goes_out_and_a_blank_goes_only_knowingly(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        const string code = "2-3-1";

        var refused = await site.MoveAsync(ReportSite.Owner, code, ReportMove.Submit);

        refused.Problem!.Message.Should().Contain("④ 사례관리 종결 후 재진입률 미입력").And.Contain("⑥ 민관협력 연계 건수 초과달성 사유").And.Contain("⑤ 복지사각지대 신고 처리 기간 향후 계획");
        var rows = (await site.FindAsync(ReportSite.Owner, code)).Rows;
        ReportWords words = new("고위험 가구를 먼저 찾음", "위기가구 2,184가구 발굴", "", new Dictionary<Guid, ResultExplanation>
        {
            [rows[4].IndicatorId] = new("신고가 몰림", "담당자를 늘림"),
            [rows[5].IndicatorId] = new("새 협약을 맺음", null),
        });
        (await site.WriteAsync(ReportSite.Owner, code, "적음", words)).IsOk.Should().BeTrue();
        (await site.MoveAsync(ReportSite.Owner, code, ReportMove.Submit)).Problem!.Message.Should().Contain("미입력").And.NotContain("사유");
        (await site.MoveAsync(ReportSite.Owner, code, ReportMove.Submit, knowsBlanks: true)).IsOk.Should().BeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Many_are_confirmed_in_one_step_and_each_that_cannot_be_says_why(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        var desk = await site.DeskAsync(ReportSite.Head);
        List<SeenReport> all = [.. desk.Cases.Projects.Select(one => new SeenReport(one.Project.Id, one.Version))];

        var outcome = await site.RunAsync(ReportSite.Head, new(Guid.CreateVersion7(), ResultSite.Uijeongbu, ResultSite.Year, ReportMove.Confirm, all, new()), ReportStatus.Submitted);

        outcome.Answer!.Moved.Should().ContainSingle().Which.ProjectId.Should().Be(desk.Cases.Projects.Single(one => one.Project.Code == ReportSite.Waiting).Project.Id);
        outcome.Answer.Left.Should().HaveCount(all.Count - 1).And.OnlyContain(left => left.Message.Length > 10);
        var none = await site.RunAsync(ReportSite.Head, new(Guid.CreateVersion7(), ResultSite.Uijeongbu, ResultSite.Year, ReportMove.Confirm, all, new()), ReportStatus.Submitted);
        none.Problem.Should().BeOfType<NothingMoved>().Which.Left.Should().HaveCount(all.Count);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_head_of_another_department_and_one_who_entered_a_value_confirm_nothing(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        await using (var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu))
        {
            var project = await db.Projects.SingleAsync(row => row.Code == ReportSite.Waiting && row.RegionCode == ResultSite.Uijeongbu);
            project.Department = "노인장애인과";
            await db.SaveChangesAsync();
        }

        (await site.MoveAsync(ReportSite.Head, ReportSite.Waiting, ReportMove.Confirm)).Problem!.Code.Should().Be("report.not-yours");
        await using (var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu))
        {
            var project = await db.Projects.SingleAsync(row => row.Code == ReportSite.Waiting && row.RegionCode == ResultSite.Uijeongbu);
            project.Department = "복지정책과";
            await using var accounts = site.Portal.Door.OpenAccounts();
            var head = await accounts.Users.SingleAsync(user => user.Email == ReportSite.Head);
            var result = await db.AnnualResults.FirstAsync(row => row.FiscalYear == ResultSite.Year && db.Indicators.Any(one => one.Id == row.IndicatorId && one.ProjectId == project.Id));
            result.SignedBy(head.Id, head.DisplayName, TimeProvider.System.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync();
        }

        (await site.MoveAsync(ReportSite.Head, ReportSite.Waiting, ReportMove.Confirm)).Problem!.Code.Should().Be("report.own-work");
        (await site.StatusAsync(ReportSite.Waiting)).Should().Be(ReportStatus.Submitted);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_collected_is_opened_again_for_named_items_until_an_instant_and_goes_the_whole_way_again(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        (await site.MoveAsync(ReportSite.Head, ReportSite.Waiting, ReportMove.Confirm)).IsOk.Should().BeTrue();
        (await site.MoveAsync(ReportSite.Coordinator, ReportSite.Waiting, ReportMove.Collect)).IsOk.Should().BeTrue();
        MoveEvidence evidence = new() { Reason = "정정 공문이 왔습니다.", Words = true, Until = TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(2) };

        (await site.MoveAsync(ReportSite.Coordinator, ReportSite.Waiting, ReportMove.Reopen, evidence)).IsOk.Should().BeTrue();
        (await site.WriteAsync(ReportSite.Owner, ReportSite.Waiting, "고쳐 적음", ReportWords.None)).IsOk.Should().BeTrue();
        (await site.MoveAsync(ReportSite.Owner, ReportSite.Waiting, ReportMove.Submit)).Problem.Should().BeNull();
        (await site.MoveAsync(ReportSite.Coordinator, ReportSite.Waiting, ReportMove.ConfirmByLetter, new() { DocumentNumber = "복지정책과-77", DocumentOn = new(2026, 2, 2) })).IsOk.Should().BeTrue();
        (await site.StatusAsync(ReportSite.Waiting)).Should().Be(ReportStatus.Confirmed);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_period_that_has_begun_is_changed_with_a_reason_and_decides_at_once(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        var period = (await site.DeskAsync(ReportSite.Coordinator)).Cases.Period!;
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var over = period.OpensAt.AddMilliseconds(1); // the sample opened it as it was made

        (await SetAsync(site, period, over, reason: null)).Problem.Should().Be(ResultProblems.PeriodReasonMissing);
        (await SetAsync(site, period, period.OpensAt, "앞당김")).Problem.Should().Be(ResultProblems.PeriodReversed);
        (await SetAsync(site, period, over, "앞당김")).IsOk.Should().BeTrue();
        var row = await site.Results.RowAsync(ReportSite.Owner, "이동상담소 운영 횟수");
        (await site.Results.SaveAsync(ReportSite.Owner, ResultSite.Entering(row, 13))).Problem.Should().Be(ResultProblems.Closed);
        (await SetAsync(site, period, now.AddHours(1), "장애로 연장")).Problem.Should().Be(ResultProblems.PeriodMeanwhile, "it was set since");
        (await SetAsync(site, (await site.DeskAsync(ReportSite.Coordinator)).Cases.Period!, now.AddHours(1), "장애로 연장")).IsOk.Should().BeTrue();
        (await site.Results.SaveAsync(ReportSite.Owner, ResultSite.Entering(row, 13))).IsOk.Should().BeTrue();
    }

    private static async Task<Outcome<SavedPeriod>> SetAsync(ReportSite site, ResultsPeriod period, DateTime closes, string? reason)
    {
        await using var scope = await site.Portal.ActAsAsync(ReportSite.Coordinator);
        return await scope.ServiceProvider.GetRequiredService<SetPeriod>().RunAsync(
            new(Guid.CreateVersion7(), ResultSite.Uijeongbu, ResultSite.Year, period.OpensAt, closes, reason, period.Version), CancellationToken.None);
    }

    private static async Task<bool> OpenAsync(ReportSite site, string email, Guid project)
    {
        await using var scope = await site.Portal.ActAsAsync(email);
        try
        {
            return (await scope.ServiceProvider.GetRequiredService<OpenReport>().RunAsync(new(Guid.CreateVersion7(), ResultSite.Uijeongbu, ResultSite.Year, project), CancellationToken.None)).IsOk;
        }
        catch (Portal.Security.AccessDeniedException)
        {
            return false;
        }
    }
}
