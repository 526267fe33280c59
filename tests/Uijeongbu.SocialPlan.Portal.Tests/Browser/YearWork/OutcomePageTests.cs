using System.Net;
using FluentAssertions.Execution;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Evaluation.Objections;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Evaluation.Outcomes;
using Uijeongbu.SocialPlan.Portal.Tests.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;

/// <summary>From the last mark to the public in a browser: the officer, a coordinator on a phone, the chief.</summary>
[Collection(YearWorkTests.Name)]
public sealed class OutcomePageTests(YearWorkSite year, Chromium chromium)
{
    private const string Officer = "officer@gyeonggi.example";
    private const string Chief = "chief@gyeonggi.example";
    private const string Province = "41";
    private const int Year = 2021;

    [BrowserFact]
    public async Task A_round_is_frozen_viewed_objected_to_ruled_certified_and_published_by_another()
    {
        var round = await SeedAsync();
        var home = $"/app/evaluations/41/{round}";
        await using var officer = await YearVisit.OpenAsync(chromium, year.Site, $"{home}/figures", person: Officer);
        using var all = new AssertionScope();
        await officer.LooksRightAsync("outcome-figures-running");
        await LooksAsync(officer, home, "objections", "stability", "versions");
        await officer.GoAsync(year.Site, $"{home}/figures");
        await officer.PressAsync("상호열람 시작");
        (await officer.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("상호열람을 시작했습니다");
        await officer.LooksRightAsync("outcome-figures-viewing");

        var objection = await ObjectAsync(round);
        await officer.GoAsync(year.Site, $"{home}/objections");
        await officer.LooksRightAsync("outcome-objections");
        await officer.Page.Locator("main .t a").First.FocusAsync();
        await officer.EnterAsync();
        await officer.LooksRightAsync("outcome-objection-filed");
        await officer.PressAsync("답변");
        (await officer.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("답변이 없습니다");
        await officer.Page.FillAsync("#f-Reply", "자료를 다시 살폈습니다.");
        await officer.PressAsync("답변", "form[aria-label=답변]");
        await officer.Page.FillAsync("#f-Value", "38");
        await officer.Page.FillAsync("#f-Reason", "빠진 자료가 확인되었습니다.");
        await officer.PressAsync("영향 미리 보기");
        (await officer.Page.Locator("table:has-text('결정하면') tbody").InnerTextAsync()).Should().Contain("의정부시");
        (await officer.Page.InputValueAsync("#f-Reason")).Should().Be("빠진 자료가 확인되었습니다.", "a look keeps what was typed");
        await officer.LooksRightAsync("outcome-ruling-preview");
        await officer.PressAsync("결정", "form[aria-label=결정] p:last-child button.pri, form[aria-label=결정] p:last-child");
        (await officer.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("결정했습니다");
        await officer.LooksRightAsync("outcome-objection-ruled");

        await EndViewingAsync(round);
        await officer.GoAsync(year.Site, $"{home}/versions");
        await officer.PressAsync("평가결과 확정");
        (await officer.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("확정했습니다");
        await LooksAsync(officer, home, "figures", "review", "stability", "figures/41150", "versions");
        (await officer.Page.Locator("main form[aria-label=공개]").CountAsync()).Should().Be(0, "who certified does not publish");

        await using var chief = await YearVisit.OpenAsync(chromium, year.Site, $"{home}/versions", new(Dark: true), Chief);
        await chief.LooksRightAsync("outcome-versions-chief");
        await chief.PressAsync("공개");
        (await chief.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("공개했습니다");
        await chief.GoAsync(year.Site, $"{home}/versions?verify=EV-41-{Year}-01");
        (await chief.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("다시 계산한 값과 같습니다");
        await chief.LooksRightAsync("outcome-verified");
        await LooksAsync(chief, home, "figures", "stability");
        await SeenAfterAsync(round, objection);
        await DownloadsAsync(home);
        await CorrectAsync(officer, home);
    }

    // What was published is corrected: of one cell, with the effect seen twice before anybody else sees it.
    private async Task CorrectAsync(YearVisit officer, string home)
    {
        await officer.GoAsync(year.Site, $"{home}/versions");
        (await officer.Page.Locator("main").InnerTextAsync()).Should().Contain("고친 것이 없습니다");
        (await officer.Page.Locator("main form[aria-label='정정본 만들기']").CountAsync()).Should().Be(0);
        await officer.GoAsync(year.Site, $"{home}/units/41150");
        await officer.LooksRightAsync("outcome-unit-certified");
        await officer.GoAsync(year.Site, $"{home}/figures/41150");
        await officer.FollowAsync("main a[aria-label='내용의 충실성 직권 정정']");
        await officer.LooksRightAsync("outcome-correction-form");
        await officer.PressAsync("정정 시작");
        (await officer.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("정정할 내용이 없습니다");
        await officer.Page.FillAsync("#f-Claim", "집계표와 점수가 다릅니다.");
        await officer.Page.FillAsync("#f-Asked", "39");
        await officer.PressAsync("정정 시작");
        (await officer.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain($"OC-41150-{Year}-02");
        await officer.LooksRightAsync("outcome-correction");
        await officer.Page.FillAsync("#f-Reason", "집계표와 맞추어 바로잡습니다.");
        await officer.PressAsync("결정", "form[aria-label=결정] p:last-child button.pri, form[aria-label=결정] p:last-child");
        await officer.GoAsync(year.Site, $"{home}/versions");
        (await officer.Page.Locator("table:has-text('정정하면') tbody").InnerTextAsync()).Should().Contain("의정부시");
        await officer.LooksRightAsync("outcome-correction-waits");
        await officer.Page.FillAsync("#f-Reason", "집계표와 다른 점수를 바로잡습니다.");
        await officer.PressAsync("정정본 확정");
        (await officer.Page.Locator("main").InnerTextAsync()).Should().Contain($"EV-41-{Year}-02").And.Contain("집계표와 다른 점수를 바로잡습니다.");
    }

    private async Task LooksAsync(YearVisit visit, string home, params string[] pages)
    {
        foreach (var page in pages)
        {
            await visit.GoAsync(year.Site, $"{home}/{page}");
            await visit.LooksRightAsync("outcome-" + page.Replace('/', '-'));
        }
    }

    // A coordinator on a phone looks, objects, and prints the receipt.
    private async Task<string> ObjectAsync(Guid round)
    {
        await using var coordinator = await YearVisit.OpenAsync(chromium, year.Site, "/app/outcomes", new(Phone: true));
        await coordinator.LooksRightAsync("outcomes");
        await coordinator.FollowAsync($"main a[href='/app/outcomes/41150/{round}']");
        await coordinator.LooksRightAsync("outcome-own");
        var text = await coordinator.Page.Locator("main").InnerTextAsync();
        text.Should().Contain("그룹 평균").And.Contain("양주시").And.NotContain("평가위원 1").And.NotContain("공동");
        await coordinator.FollowAsync("main a:has-text('이의신청')[aria-label='내용의 충실성에 이의신청']");
        await coordinator.LooksRightAsync("outcome-objection-form");
        await coordinator.Page.FillAsync("#f-Asked", "마흔");
        await coordinator.PressAsync("이의신청");
        (await coordinator.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("점수로 읽을 수 없습니다");
        await coordinator.Page.FillAsync("#f-Asked", "38");
        await coordinator.PressAsync("이의신청");
        (await coordinator.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("이의 내용이 없습니다");
        await coordinator.LooksRightAsync("outcome-objection-refused");
        await coordinator.Page.FillAsync("#f-Claim", "사업 점검 자료가 빠진 채 평가되었습니다.");
        await coordinator.PressAsync("이의신청");
        (await coordinator.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain($"OB-41150-{Year}-01");
        await coordinator.LooksRightAsync("outcome-receipt");
        await coordinator.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await coordinator.Page.Locator("main form, main nav").EvaluateAllAsync<bool>("all => all.some(one => one.getBoundingClientRect().height > 0)")).Should().BeFalse("paper has nothing to press");
        await coordinator.Visit.PictureAsync("outcome-receipt-print");
        return new Uri(coordinator.Page.Url).AbsolutePath;
    }

    private async Task SeenAfterAsync(Guid round, string objection)
    {
        await using var coordinator = await YearVisit.OpenAsync(chromium, year.Site, $"/app/outcomes/41150/{round}", new(Dark: true, Phone: true));
        var text = await coordinator.Page.Locator("main").InnerTextAsync();
        text.Should().Contain("38.00").And.Contain("결정 전").And.Contain($"EV-41-{Year}-01");
        (await coordinator.Page.Locator("main a:has-text('이의신청')[aria-label$='에 이의신청']").CountAsync()).Should().Be(0, "it is certified");
        await coordinator.LooksRightAsync("outcome-own-certified");
        await coordinator.GoAsync(year.Site, objection);
        (await coordinator.Page.Locator("main").InnerTextAsync()).Should().Contain("수용").And.Contain("빠진 자료가 확인되었습니다");
        await coordinator.LooksRightAsync("outcome-receipt-ruled");
    }

    // Tables are there for who may, and no page of the round for who may not.
    private async Task DownloadsAsync(string home)
    {
        using var officer = await Person.SignedInAsync(year.Site, Officer);
        foreach (var table in new[] { "tables/ranks.csv", "tables/criteria.xlsx", "tables/review.csv", "tables/stability.csv", "tables/marks.xlsx", "tables/objections.csv", "figures/41150.xlsx", $"tables/ranks.csv?version=EV-41-{Year}-V1" })
        {
            using var answer = await officer.GetAsync($"{home}/{table}");
            answer.StatusCode.Should().Be(HttpStatusCode.OK, table);
        }

        using var coordinator = await Person.SignedInAsync(year.Site, "coordinator@uijeongbu.example");
        using var evaluator = await Person.SignedInAsync(year.Site, "evaluator1@gyeonggi.example");
        foreach (var page in new[] { "figures", "review", "stability", "figures/41150", "figures/41150.xlsx", "versions", "objections", "tables/ranks.csv" })
        {
            foreach (var stranger in new[] { coordinator, evaluator })
            {
                using var answer = await stranger.GetAsync($"{home}/{page}");
                answer.StatusCode.Should().Be(HttpStatusCode.NotFound, page);
            }
        }

        foreach (var page in new[] { "outcome.csv", "objections/new?criterion=content" })
        {
            using var answer = await officer.GetAsync($"/app/outcomes/41150/{home[^36..]}/{page}");
            answer.StatusCode.Should().Be(HttpStatusCode.NotFound, "the municipality's pages are the municipality's");
        }
    }

    private async Task<Guid> SeedAsync()
    {
        await using var scope = year.Site.Services.CreateAsyncScope();
        var door = scope.ServiceProvider.GetRequiredService<PortalDb>();
        await using var accounts = door.OpenAccounts();
        var people = await accounts.Users.Where(user => user.Email!.StartsWith("evaluator")).OrderBy(user => user.Email).Select(user => user.Id).Take(4).ToListAsync();
        await using var db = await door.OpenAsAsync(Viewer.System("test", [Province]), Permissions.PlanWrite, CancellationToken.None);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var round = EvaluationRound.New(Province, SmallRound.Of(Year, now));
        round.Announce(6, 4, now).IsOk.Should().BeTrue();
        List<Evaluator> evaluators = [.. people.Select((id, i) => new Evaluator { RegionCode = Province, RoundId = round.Id, AccountId = id, Name = $"위원 {i + 1}", Number = i + 1 })];
        db.Add(round);
        db.AddRange(evaluators);
        foreach (var (i, place) in SmallRound.Places.Index())
        {
            db.Add(new EvaluationUnit { RegionCode = Province, RoundId = round.Id, UnitCode = place.Code, Name = place.Name, Group = place.Group, Order = i + 1, Achievement = SmallRound.Achievement(i), SubmittedAt = now.AddDays(-30).AddMinutes(i), LastTotal = 80m - i });
            foreach (var evaluator in evaluators)
            {
                MarkSheet sheet = new() { RegionCode = Province, RoundId = round.Id, EvaluatorId = evaluator.Id, UnitCode = place.Code, Stage = EvaluationStage.Paper };
                db.Add(sheet.Submit(SmallRound.Marks(i, evaluator.Number - 1), SmallRound.Rules.Rubric, now).Answer!);
                db.Add(sheet);
            }
        }

        await db.SaveChangesAsync();
        return round.Id;
    }

    private async Task EndViewingAsync(Guid id)
    {
        await using var scope = year.Site.Services.CreateAsyncScope();
        await using var db = await scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAsAsync(Viewer.System("test", [Province]), Permissions.PlanWrite, CancellationToken.None);
        var round = await db.EvaluationRounds.SingleAsync(row => row.Id == id);
        round.Schedule = SmallRound.Schedule(TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-20));
        await db.SaveChangesAsync();
    }
}
