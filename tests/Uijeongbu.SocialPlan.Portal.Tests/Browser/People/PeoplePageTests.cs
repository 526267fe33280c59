using System.Net;
using System.Text;
using FluentAssertions.Execution;
using Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;
using Uijeongbu.SocialPlan.Portal.Tests.Security;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.People;

/// <summary>A place's people in a browser, by keyboard: roles, invitations, a list of staff, a handover. The host sends no mail.</summary>
[Collection(YearWorkTests.Name)]
public sealed class PeoplePageTests(YearWorkSite year, Chromium chromium)
{
    private const string People = "/app/people/41150";

    [BrowserTheory]
    [MemberData(nameof(Look.WideOrPhone), MemberType = typeof(Look))]
    public async Task The_coordinator_invites_reads_a_list_and_hands_over_by_keyboard(bool dark, bool phone)
    {
        var who = $"{(dark ? "dark" : "light")}-{(phone ? "phone" : "wide")}";
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, People, new(Dark: dark, Phone: phone));
        using var all = new AssertionScope();
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("김사업").And.Contain("owner@uijeongbu.example").And.Contain("접속기록");
        await visit.LooksRightAsync("people");
        await visit.GoAsync(year.Site, People + "?time=Ended&who=아무도");
        await visit.LooksRightAsync("people-none");

        await visit.GoAsync(year.Site, People);
        await visit.FollowAsync("main a:has-text('초대')");
        await visit.Page.FillAsync("#f-Email", "hong@uijeongbu.example");
        await visit.PressAsync("초대 링크 만들기");
        (await visit.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("고른 것이 없습니다.");
        await visit.LooksRightAsync("invite-refused");
        await visit.Page.FillAsync("#f-Email", $"hong.{who}@uijeongbu.example");
        await visit.Page.FillAsync("#f-Name", "홍초대");
        await visit.Page.SelectOptionAsync("#f-Role", "CouncilSecretary");
        await visit.PressAsync("초대 링크 만들기");
        var link = new Uri(await visit.Page.InputValueAsync("#link"));
        await visit.LooksRightAsync("invite-link");
        await visit.GoAsync(year.Site, People + "/invitations");
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("홍초대").And.Contain("링크 전달");
        await visit.LooksRightAsync("invitations");
        await visit.FollowAsync($"main a[aria-label^='hong.{who}@']");
        await visit.LooksRightAsync("invitation");

        await using (var guest = await Visit.ToAsync(chromium, year.Site, link.PathAndQuery, new(Dark: dark, Phone: phone)))
        {
            await guest.PictureAsync("join");
            (await guest.AxeAsync()).Should().BeEmpty();
            (await guest.SidewaysAsync()).Should().BeLessThanOrEqualTo(0);
            await guest.Page.FillAsync("#new-password", "비 오는 날에는 파전");
            await guest.Page.FillAsync("#again", "비 오는 날에는 파전");
            await guest.Page.Keyboard.PressAsync("Enter");
            await guest.Page.WaitForURLAsync(url => new Uri(url).AbsolutePath == "/app");
            (await guest.Page.Locator("main").InnerTextAsync()).Should().Contain("홍초대").And.Contain("협의체 간사");
        }

        await visit.GoAsync(year.Site, People + "/import");
        await visit.LooksRightAsync("staff");
        await ReadAsync(visit, "이름,이메일,역할,시작일\n홍,없는 주소,없는 역할,언젠가\n");
        (await visit.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("고칠 곳이 3곳");
        await visit.LooksRightAsync("staff-faults");
        await ReadAsync(visit, "이름,이메일,역할,시작일\n" + string.Concat(Enumerable.Range(0, 40).Select(i => $"직원{i},staff{i}.{who}@uijeongbu.example,협의체 간사,2027-01-04\n")));
        (await visit.Page.Locator("h2").First.InnerTextAsync()).Should().Be("초대할 사람 40건");
        await visit.LooksRightAsync("staff-review");
        await visit.PressAsync("40건 초대하기");
        (await visit.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("40명을 초대했습니다.");
        await visit.LooksRightAsync("staff-links");
        await visit.GoAsync(year.Site, People + "/invitations");
        await visit.LooksRightAsync("invitations-many");

        await visit.GoAsync(year.Site, People + "/handover");
        await visit.PressAsync("모두 넘기기");
        await visit.LooksRightAsync("handover-refused");
        await visit.Page.SelectOptionAsync("#f-From", new Microsoft.Playwright.SelectOptionValue { Index = 1 });
        await visit.Page.SelectOptionAsync("#f-To", new Microsoft.Playwright.SelectOptionValue { Index = 2 });
        await visit.Page.FillAsync("#f-Note", "복지관 협의가 진행 중입니다.\n자료는 공유 폴더에 있습니다.");
        await visit.PressAsync("모두 넘기기");
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("업무를 모두 넘겼습니다.").And.Contain("남은 일").And.Contain("서명");
        await visit.LooksRightAsync("handover");
        await visit.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        await visit.Visit.PictureAsync("handover-print");
        await visit.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Screen });
        await visit.Page.Locator("summary:has-text('인계 되돌리기')").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.PressAsync("인계 되돌리기", "form");
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("인계를 되돌렸습니다.");
        await visit.LooksRightAsync("handover-form");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/people.csv")]
    [InlineData("/people.xlsx")]
    [InlineData("/grant")]
    [InlineData("/invite")]
    [InlineData("/invitations")]
    [InlineData("/import")]
    [InlineData("/import/template.xlsx")]
    [InlineData("/handover")]
    public async Task A_place_of_others_is_not_found_and_who_only_reads_gets_no_form(string page)
    {
        var isReading = page is "" or "/people.csv" or "/people.xlsx";
        foreach (var (who, finds) in new[]
        {
            ("coordinator@uijeongbu.example", true), ("operator@portal.example", page != "/handover"), ("auditor@uijeongbu.example", isReading),
            ("coordinator@yangju.example", false), ("owner@uijeongbu.example", false), ("officer@gyeonggi.example", false),
        })
        {
            using var person = await Person.SignedInAsync(year.Site, who);
            using var answer = await person.GetAsync(People + page);
            answer.StatusCode.Should().Be(finds ? HttpStatusCode.OK : HttpStatusCode.NotFound, who);
        }

        using var visitor = year.Site.Visitor();
        using var strange = await visitor.GetAsync(People + page);
        strange.StatusCode.Should().Be(HttpStatusCode.Found);
    }

    private static async Task ReadAsync(YearVisit visit, string csv)
    {
        await visit.Page.Locator("#file").SetInputFilesAsync(new Microsoft.Playwright.FilePayload { Name = "명단.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(csv) });
        await visit.PressAsync("누구를 초대하는지 보기");
    }
}
