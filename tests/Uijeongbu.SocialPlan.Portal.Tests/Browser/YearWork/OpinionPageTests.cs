using System.Net;
using FluentAssertions.Execution;
using Microsoft.Playwright;
using Uijeongbu.SocialPlan.Portal.Tests.Security;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;

/// <summary>From words of two members to an opinion, its department's answer, and the member who reads it on a phone; on the sample's finished round.</summary>
[Collection(YearWorkTests.Name)]
public sealed class OpinionPageTests(YearWorkSite year, Chromium chromium)
{
    private const string Lead = "monitor1@uijeongbu.example";
    private const string Member = "monitor2@uijeongbu.example";
    private const string Owner = "owner@uijeongbu.example";
    private const string Head = "head@uijeongbu.example";
    private const string Opinions = "/app/opinions";
    private const string Finished = "section:has(h2:has-text('2025년 이행점검'))";

    [BrowserFact]
    public async Task An_opinion_is_gathered_sent_answered_confirmed_and_asked_about_once()
    {
        using var all = new AssertionScope();
        var opinion = await GatheredAsync();

        await using (var owner = await YearVisit.OpenAsync(chromium, year.Site, "/app", person: Owner))
        {
            (await owner.Page.Locator("main").InnerTextAsync()).Should().Contain(opinion, "it is due at the officer's home");
            await owner.GoAsync(year.Site, Opinions);
            await owner.LooksRightAsync("opinions-owner");
            await owner.FollowAsync($"main tr:has-text('{opinion}') a");
            await owner.LooksRightAsync("opinion-to-answer");
            await owner.Page.SelectOptionAsync("#f-Fate", "LongTerm");
            await owner.PressAsync("답변 저장");
            await owner.LooksRightAsync("opinion-refused");
            await owner.Page.FillAsync("#f-Reason", "올해 예산이 정해져 있습니다.");
            await owner.Page.FillAsync("#f-Plan", "내년 상반기에 시작합니다.");
            await owner.PressAsync("답변 저장");
            await owner.LooksRightAsync("opinion-replied");
        }

        await using (var head = await YearVisit.OpenAsync(chromium, year.Site, Opinions, new(Dark: true), Head))
        {
            await head.LooksRightAsync("opinions-head");
            await head.FollowAsync($"main tr:has-text('{opinion}') a");
            await head.PressAsync("부서 확인");
            (await head.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("확인했습니다");
            await head.LooksRightAsync("opinion-confirmed");
        }

        await using (var owner = await YearVisit.OpenAsync(chromium, year.Site, Opinions, person: Owner))
        {
            await owner.FollowAsync($"main tr:has-text('{opinion}') a");
            await owner.Page.SelectOptionAsync("#f-Change", new SelectOptionValue { Index = 1 });
            await owner.Page.SelectOptionAsync("#f-Target", new SelectOptionValue { Index = 1 });
            await owner.PressAsync("저장", "section:has(h2:text-is('바뀐 계획 잇기'))");
            (await owner.Page.Locator("main dl.kv").First.InnerTextAsync()).Should().Contain("차 변경").And.Contain("바뀐 목표");
            await owner.LooksRightAsync("opinion-linked");
        }

        await using var member = await YearVisit.OpenAsync(chromium, year.Site, Opinions, new(Phone: true), Member);
        await member.LooksRightAsync("opinions-member");
        await member.FollowAsync($"main tr:has-text('{opinion}') a");
        (await member.Page.Locator("main").InnerTextAsync()).Should().Contain("중장기 검토").And.Contain("내년 상반기에 시작합니다.");
        await member.Page.Locator("details.remove summary").ClickAsync();
        await member.PressAsync("재검토 요청", "details.remove");
        await member.LooksRightAsync("opinion-ask-refused");
        await member.Page.FillAsync("#f-Question", "올해 안에 시범으로라도 할 수 없습니까?");
        await member.PressAsync("재검토 요청", "details.remove");
        await member.LooksRightAsync("opinion-asked-again");
        (await member.Page.Locator("main").InnerTextAsync()).Should().Contain("재검토 중").And.NotContain("윤단원", "the department and other members read no names");
    }

    [BrowserFact]
    public async Task The_desk_is_the_leads_and_the_coordinators_and_nobody_elses()
    {
        await using var desk = await YearVisit.OpenAsync(chromium, year.Site, "/app/monitor", new(Dark: true, Phone: true));
        using var all = new AssertionScope();
        await desk.FollowAsync("main a:has-text('2025년 결과점검')");
        await desk.FollowAsync("main a:has-text('의견 모으기')");
        await desk.LooksRightAsync("desk-open-round");
        var address = new Uri(desk.Page.Url).AbsolutePath;
        await desk.FollowAsync("main table a");
        await desk.LooksRightAsync("desk-still-writing");
        (await desk.Page.Locator("button:has-text('하나로 모음')").IsDisabledAsync()).Should().BeTrue();
        foreach (var person in new[] { Member, Owner })
        {
            using var other = await Person.SignedInAsync(year.Site, person);
            using var answer = await other.GetAsync(address);
            answer.StatusCode.Should().Be(HttpStatusCode.NotFound, person);
        }
    }

    // The lead's part, on a project of the sample's first officer in the department of its head.
    private async Task<string> GatheredAsync()
    {
        const string opinion = "서류를 동에서 대신 떼어 주십시오.";
        await using var lead = await YearVisit.OpenAsync(chromium, year.Site, "/app/monitor", person: Lead);
        await lead.FollowAsync($"{Finished} a:has-text('의견 모으기')");
        await lead.LooksRightAsync("desk");
        await lead.FollowAsync($"main section:has(h2:text-is('사업')) tr:has-text('2-3-4') a");
        await lead.LooksRightAsync("desk-project");
        await lead.Page.FillAsync("#f-Text", opinion);
        await lead.PressAsync("고른 의견을 하나로 모음");
        await lead.LooksRightAsync("desk-refused");
        (await lead.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("하나 이상 골라");
        foreach (var box in await lead.Page.Locator("fieldset:has(legend:has-text('고쳐야')) input").AllAsync())
        {
            await box.CheckAsync();
        }

        await lead.PressAsync("고른 의견을 하나로 모음");
        await lead.LooksRightAsync("desk-gathered");
        await lead.PressAsync("부서로 보내기");
        (await lead.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("부서로 보냈습니다");
        return opinion;
    }
}
