using System.Globalization;
using FluentAssertions.Execution;
using Microsoft.Playwright;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Files;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;

/// <summary>A round from its questions and the officers' own checks to paper, pictures and a meeting that everyone follows live.</summary>
[Collection(YearWorkTests.Name)]
public sealed class GroupWorkPageTests(YearWorkSite year, Chromium chromium)
{
    private const string Home = "/app/monitor";
    private const string Lead = "monitor1@uijeongbu.example";
    private const string Member = "monitor2@uijeongbu.example";
    private const string Owner = "owner@uijeongbu.example";
    private const string Note = "함께 살피는 점검입니다.";
    private const string Round = $"section:has(:text('{Note}'))";

    [BrowserFact]
    public async Task A_round_with_own_questions_self_checks_paper_and_a_live_meeting()
    {
        await using var desk = await YearVisit.OpenAsync(chromium, year.Site, Home);
        using var all = new AssertionScope();
        var address = await PreparedAsync(desk);
        await QuestionsAsync(desk, address);
        await CheckedAsync(desk, address);
        await OpenedAsync(desk);
        var card = await SheetsAsync(desk, address);

        await using var phone = await YearVisit.OpenAsync(chromium, year.Site, Home, new(Phone: true), Member);
        await phone.PressAsync("동의합니다", Round);
        await phone.GoAsync(year.Site, card);
        await phone.LooksRightAsync("paper-to-confirm");
        (await phone.Page.Locator("main").InnerTextAsync()).Should().Contain("지난 점검에서 나온 의견과 조치결과", "what became of last year's opinions stands on this year's card").And.Contain("계획에서 바뀐 것");
        await phone.PressAsync("쓴 대로 맞습니다");
        (await phone.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("의견서를 냈습니다");
        await MeetingAsync(desk, phone, address);

        await desk.GoAsync(year.Site, address + "/desk");
        await desk.Page.Locator("#d-sum + details summary, section:has(#d-sum) details summary").First.ClickAsync();
        await desk.LooksRightAsync("desk-summaries");
        await desk.GoAsync(year.Site, address + "/report");
        await desk.LooksRightAsync("round-report");
        await ChallengedAsync(desk, address);
    }

    [BrowserFact]
    public async Task Members_come_from_a_table_and_an_invitation_is_printed()
    {
        await using var desk = await YearVisit.OpenAsync(chromium, year.Site, Home, new(Dark: true));
        using var all = new AssertionScope();
        await desk.FollowAsync("main a:has-text('2025년 결과점검')");
        var address = new Uri(desk.Page.Url).AbsolutePath;
        await desk.GoAsync(year.Site, address + "/members/import");
        await desk.LooksRightAsync("members-import");
        await UploadAsync(desk, "성명,이메일,구분\n홍길동,hong,주민\n");
        await desk.LooksRightAsync("members-import-faults");
        await UploadAsync(desk, "성명,이메일,구분\n홍길동,hong@resident.example,주민\n");
        await desk.LooksRightAsync("members-import-preview");
        await desk.PressAsync("1명 단원으로 넣기");
        (await desk.Page.Locator("main").InnerTextAsync()).Should().Contain("초대 링크를 만들었습니다");
        await InvitedAsync(desk, address, await desk.Page.Locator("main td.mono").InnerTextAsync());

        await desk.GoAsync(year.Site, "/app/people/41150/invite");
        await desk.Page.FillAsync("#f-Email", "paper@resident.example");
        await desk.Page.FillAsync("#f-Name", "김종이");
        await desk.Page.SelectOptionAsync("#f-Role", "MonitoringMember");
        await desk.Page.SelectOptionAsync("#f-Way", "Paper");
        await desk.PressAsync("초대");
        await desk.LooksRightAsync("invitation-printed");
        var code = await desk.Page.Locator(".a4 .code").InnerTextAsync();

        await using var guest = await Visit.ToAsync(chromium, year.Site, "/join", new(Phone: true));
        (await guest.AxeAsync()).Should().BeEmpty();
        await guest.PictureAsync("join-code");
        await guest.Page.FillAsync("#code", code.Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant());
        await guest.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(guest.Page.Locator("main")).ToContainTextAsync("모니터링단원");
        await JoinAsync(guest.Page, "저녁 먹고 한 편씩 읽기");
        await guest.Page.GotoAsync(new Uri(year.Site.Address, Home).ToString());
        await Assertions.Expect(guest.Page.Locator("main")).ToContainTextAsync("맡으신 사업이 없습니다.");
    }

    // From the link to a submitted review, on a phone.
    private async Task InvitedAsync(YearVisit desk, string address, string link)
    {
        await using var guest = await Visit.ToAsync(chromium, year.Site, new Uri(link).PathAndQuery, new(Phone: true));
        await JoinAsync(guest.Page, "두 편 읽고 한 편 쓰기");
        await desk.GoAsync(year.Site, address + "/deal");
        await desk.Page.Locator("tr label:has-text('홍길동') input:enabled").Last.CheckAsync();
        await desk.PressAsync("표대로 배정");
        await guest.Page.GotoAsync(new Uri(year.Site.Address, Home).ToString());
        await guest.Page.ClickAsync("main button:has-text('동의합니다')");
        await guest.Page.ClickAsync("main .cards a");
        await AnswerAsync(guest.Page, "초대받아 쓴 말");
        await guest.Page.ClickAsync("button:has-text('의견 제출')");
        await Assertions.Expect(guest.Page.Locator("main")).ToContainTextAsync("의견서를 냈습니다");
        (await guest.AxeAsync()).Should().BeEmpty();
    }

    private static async Task JoinAsync(IPage page, string password)
    {
        await page.FillAsync("#new-password", password);
        await page.FillAsync("input[name=Again]", password);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => new Uri(url).AbsolutePath == "/app");
    }

    private static Task UploadAsync(YearVisit desk, string table) => UploadAsync(desk, "#file", new() { Name = "단원.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(table) }, "누가 들어가는지 보기");

    private static async Task UploadAsync(YearVisit desk, string input, FilePayload file, string button)
    {
        await desk.Page.SetInputFilesAsync(input, file);
        await desk.PressAsync(button);
    }

    // Two members, every project dealt to both.
    private async Task<string> PreparedAsync(YearVisit desk)
    {
        var today = TimeProvider.System.GetUtcNow();
        await desk.GoAsync(year.Site, Home + "/41150/rounds/new");
        foreach (var (field, value) in new[] { ("FiscalYear", "2026"), ("OpensAt", Day(today.AddDays(7))), ("ClosesAt", Day(today.AddDays(30))), ("SelfCheckDueOn", Day(today.AddDays(3))), ("Note", Note) })
        {
            await desk.Page.FillAsync("#f-" + field, value);
        }

        await desk.Page.SelectOptionAsync("#f-Kind", "MidYear");
        await desk.PressAsync("저장");
        var address = new Uri(desk.Page.Url).AbsolutePath;
        foreach (var name in new[] { "윤단원", "장단원" })
        {
            await desk.GoAsync(year.Site, address + "/members/new");
            await desk.Page.SelectOptionAsync("#f-Account", new SelectOptionValue { Label = name });
            if (name == "윤단원")
            {
                await desk.Page.CheckAsync("#f-IsLead");
            }

            await desk.PressAsync("저장");
        }

        await desk.GoAsync(year.Site, address + "/deal?per=2&preview=1");
        await desk.PressAsync("이대로 배정");
        return address;
    }

    private async Task QuestionsAsync(YearVisit desk, string address)
    {
        await desk.GoAsync(year.Site, address + "/questions");
        await desk.LooksRightAsync("questions");
        await desk.Page.FillAsync("#f-Text-8", "이용하신 곳의 사진이 있으면 붙여 주십시오.");
        await desk.Page.SelectOptionAsync("#f-Kind-8", "Photo");
        await desk.Page.FillAsync("#f-Choices-3", "하나");
        await desk.PressAsync("저장");
        await desk.LooksRightAsync("questions-refused");
        await desk.Page.FillAsync("#f-Choices-3", "전혀 아니다\n아니다\n보통\n그렇다\n매우 그렇다");
        await desk.PressAsync("저장");
        (await desk.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("저장했습니다");
    }

    private async Task CheckedAsync(YearVisit desk, string address)
    {
        await desk.PressAsync("자체점검 요청");
        (await desk.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("자체점검을 요청했습니다");
        await using var owner = await YearVisit.OpenAsync(chromium, year.Site, "/app/self-checks", new(Dark: true, Phone: true), Owner);
        await owner.LooksRightAsync("self-checks");
        await owner.FollowAsync("main .cards a");
        await owner.PressAsync("저장");
        await owner.LooksRightAsync("self-check-refused");
        await owner.Page.FillAsync("#f-Progress", "상반기에 계획한 대로 하고 있습니다.");
        await owner.PressAsync("저장");
        (await owner.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("저장했습니다");
        await desk.GoAsync(year.Site, address + "/edit");
    }

    private static async Task OpenedAsync(YearVisit desk)
    {
        var today = TimeProvider.System.GetUtcNow();
        await desk.Page.FillAsync("#f-OpensAt", Day(today.AddDays(-1)));
        await desk.Page.FillAsync("#f-SelfCheckDueOn", Day(today.AddDays(-3)));
        await desk.PressAsync("저장");
        await desk.PressAsync("단원에게 알림");
        (await desk.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("단원에게 알렸습니다");
        await desk.LooksRightAsync("round-announced");
    }

    // Printed for a member, and the first one entered.
    private async Task<string> SheetsAsync(YearVisit desk, string address)
    {
        await desk.GoAsync(year.Site, address + "/sheets");
        await desk.Page.SelectOptionAsync("#member", new SelectOptionValue { Label = "장단원" });
        await desk.PressAsync("용지 보기");
        await desk.LooksRightAsync("sheets");
        (await desk.Page.Locator(".a4 .qr").CountAsync()).Should().BePositive();
        await desk.GoAsync(year.Site, address + "/paper");
        await desk.LooksRightAsync("paper");
        await desk.FollowAsync("main tr:has-text('장단원') a");
        var id = new Uri(desk.Page.Url).Segments[^1];
        await desk.PressAsync("대리입력 저장");
        await desk.LooksRightAsync("paper-refused");
        await AnswerAsync(desk.Page, "종이에 쓴 말");
        await desk.PressAsync("대리입력 저장");
        await desk.LooksRightAsync("paper-entered");
        return $"{Home}/41150/cards/{id}";
    }

    // The coordinator has the meeting open while the member submits another card with a picture.
    private async Task MeetingAsync(YearVisit desk, YearVisit phone, string address)
    {
        await phone.GoAsync(year.Site, Home);
        await phone.FollowAsync($"{Round} .cards li:nth-child(2) a");
        var project = await phone.Page.Locator("h1").InnerTextAsync();
        await desk.GoAsync(year.Site, address + "/desk");
        await desk.Page.Locator($"main section:has(h2:text-is('사업')) a:has-text('{project}')").First.ClickAsync();
        await desk.Page.WaitForURLAsync(url => url.Contains("project=", StringComparison.Ordinal));
        var chosen = new Uri(desk.Page.Url).Query;
        await desk.GoAsync(year.Site, address + "/meeting" + chosen);
        await desk.LooksRightAsync("meeting-empty");
        await desk.Page.FillAsync("#f-Said", "쓰고 있던 글");

        await phone.Page.SetInputFilesAsync("fieldset.photos input[type=file]", new FilePayload { Name = "IMG_2025.jpg", MimeType = "image/jpeg", Buffer = SamplePictures.WithExif(6) });
        await Assertions.Expect(phone.Page.Locator("fieldset.photos [data-said]")).ToHaveTextAsync("사진을 올렸습니다.");
        await AnswerAsync(phone.Page, "회의 중에 낸 말");
        await phone.LooksRightAsync("card-with-photo");
        await phone.PressAsync("의견 제출");

        await Assertions.Expect(desk.Page.Locator(".meeting .beside")).ToContainTextAsync("회의 중에 낸 말", new() { Timeout = 15_000 });
        await Assertions.Expect(desk.Page.Locator("#f-Said")).ToHaveValueAsync("쓰고 있던 글");
        await desk.Page.FillAsync("#f-Subcommittee", "노인분과");
        await desk.PressAsync("저장", "form.workform");
        await desk.LooksRightAsync("meeting-refused");
        await desk.Page.FillAsync("#f-Attendees", "7");
        await desk.PressAsync("저장", "form.workform");
        (await desk.Page.Locator(".meeting .sheet").InnerTextAsync()).Should().Contain("노인분과").And.Contain("쓰고 있던 글");
        await desk.LooksRightAsync("meeting");
    }

    // 기피: somebody else says that the 간사 is too near to a project.
    private async Task ChallengedAsync(YearVisit desk, string address)
    {
        await desk.GoAsync(year.Site, address);
        await desk.FollowAsync("main a:has-text('윤단원')");
        await desk.PressAsync("다른 단원에게 넘김");
        await desk.LooksRightAsync("member-challenge-refused");
        await desk.Page.FillAsync("#f-Reason", "수행 기관의 이사입니다.");
        await desk.PressAsync("다른 단원에게 넘김");
        (await desk.Page.Locator("main").InnerTextAsync()).Should().Contain("다른 단원에게 넘겼습니다").And.Contain("기피 · 수행 기관의 이사입니다.");
    }

    private static async Task AnswerAsync(IPage page, string words)
    {
        foreach (var key in new[] { "carried-out", "improvement" })
        {
            await page.FillAsync($"#f-q-{key}", $"{words}: {key}");
        }

        foreach (var scale in new[] { "execution", "effect", "indicator", "experience" })
        {
            await page.Locator($"#f-q-{scale} label").Nth(3).ClickAsync();
        }
    }

    private static string Day(DateTimeOffset at) => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
