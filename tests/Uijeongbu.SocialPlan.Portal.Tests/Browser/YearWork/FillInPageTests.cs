using System.Net;
using System.Text.RegularExpressions;
using FluentAssertions.Execution;
using Microsoft.Playwright;
using Uijeongbu.SocialPlan.Portal.Tests.Features.PlanWorkbook;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results.FillIn;
using Uijeongbu.SocialPlan.Portal.Tests.Security;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;

/// <summary>The page that hands the form of a year out and takes it back, in a browser.</summary>
[Collection(YearWorkTests.Name)]
public sealed partial class FillInPageTests(YearWorkSite year, Chromium chromium)
{
    private const string Owner = "owner@uijeongbu.example";
    private const string Other = "owner2@uijeongbu.example";
    private const int RowsOfOwner = 18;
    private const string Page = "/app/results/2025/workbook";

    [BrowserFact]
    public async Task From_the_grid_to_a_saved_form_and_back_by_keyboard_only_and_without_scripts()
    {
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, "/app/results/2025", person: Owner, scripts: false);
        await visit.Visit.PictureAsync("fill-in-link");
        await visit.FollowAsync("main a:has-text('엑셀로 적기')");
        var book = await FormAsync(Owner);
        book.Type(Forms.Sheet, Forms.Value, 2, "461가구").Type(Forms.Sheet, Forms.State, 7, "해당없음").Type(Forms.Sheet, Forms.Value, 3, "약 20");
        await UploadAsync(visit, book.Save());
        var rows = visit.Page.Locator(".prev tbody tr");
        (await rows.CountAsync()).Should().Be(3);
        (await visit.Page.Locator(".prev").InnerTextAsync()).Should().Contain("바꾸기").And.Contain("461").And.Contain("452").And.Contain("어림한 값").And.Contain("H6");

        await visit.TabToAsync(".prev tr:nth-child(3) input[type=checkbox]");
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.TabToAsync("main button:has-text('표시한 칸 저장')");
        await visit.EnterAsync();
        (await visit.Page.Locator(".pbad").InnerTextAsync()).Should().Contain("사유를 적어 주십시오");
        await visit.TabToAsync(".prev tr:nth-child(3) input[type=text]");
        await visit.Page.Keyboard.TypeAsync("2026년에 시작");
        await visit.TabToAsync("main button:has-text('표시한 칸 저장')");
        await visit.EnterAsync();
        (await visit.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("엑셀에서 2칸을 저장했습니다.");
        await visit.TabToAsync("main button:has-text('모두 되돌리기')");
        await visit.EnterAsync();
        (await visit.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("2칸을 되돌렸습니다.");
        (await FormAsync(Owner)).Cell(Forms.Sheet, Forms.Value, 2).Value.Should().Be("452");
    }

    [BrowserTheory]
    [MemberData(nameof(MeetingPageTests.Looks), MemberType = typeof(MeetingPageTests))]
    public async Task Every_state_is_accessible_and_fits(bool dark, bool phone)
    {
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, Page, new(Dark: dark, Phone: phone), Other);
        using var all = new AssertionScope();
        await visit.LooksRightAsync("fill-in");
        var book = await FormAsync(Other);
        await UploadAsync(visit, book.Save());
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("바뀐 칸이 없어 저장할 것이 없습니다.");
        await visit.LooksRightAsync("fill-in-empty");
        await UploadAsync(visit, [1, 2, 3]);
        await visit.LooksRightAsync("fill-in-no-workbook");
        await UploadAsync(visit, Mixed(book).Save());
        await visit.LooksRightAsync("fill-in-review");
        await visit.Page.Locator(".prev tbody input[type=text]").First.EvaluateAsync("one => one.value = ''");
        foreach (var tick in await visit.Page.Locator(".prev tbody input[type=checkbox]:enabled").AllAsync())
        {
            await tick.CheckAsync();
        }

        await visit.PressAsync("표시한 칸 저장");
        (await visit.Page.Locator(".pbad").InnerTextAsync()).Should().Contain("사유를 적어 주십시오");
        await visit.LooksRightAsync("fill-in-errors");
        if (!dark && !phone)
        {
            await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
            await visit.Visit.PictureAsync("fill-in-print");
        }
    }

    [BrowserFact]
    public async Task A_form_of_many_rows_is_reviewed_and_a_saved_one_looks_right_on_a_phone()
    {
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, Page, new(Phone: true), Owner);
        var book = await FormAsync(Owner);
        var rows = Enumerable.Range(1, RowsOfOwner).ToArray();
        await UploadAsync(visit, book.Reorder(Forms.Sheet, [.. Enumerable.Repeat(rows, 1 + (1000 / RowsOfOwner)).SelectMany(row => row)]).Save());
        await visit.LooksRightAsync("fill-in-many");
        (await visit.Page.Locator(".prev tbody tr").CountAsync()).Should().BeGreaterThanOrEqualTo(1000);
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("같은 지표가 여러 줄에 있습니다");
    }

    [Fact]
    public async Task A_thousand_ticks_come_through_and_a_reader_has_no_form()
    {
        using var owner = await Person.SignedInAsync(year.Site, Owner);
        var page = await owner.ReadAsync(Page);
        using FormUrlEncodedContent ticks = new(
        [
            new("_handler", "save"), new("__RequestVerificationToken", Token().Match(page).Groups["token"].Value), new("CommandId", Guid.CreateVersion7().ToString()),
            new("Draft", """{"read":1,"remarks":[],"rows":[{"line":4,"text":"1","verdict":"Enter","seen":0}]}"""), .. Enumerable.Range(0, 2400).Select(i => KeyValuePair.Create("Take", $"{i}")),
        ]);
        using var answer = await owner.SendAsync(Page, ticks);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).Should().Contain("표시한 칸이 없습니다");

        using var reader = await Person.SignedInAsync(year.Site, "coordinator@uijeongbu.example");
        (await reader.ReadAsync(Page)).Should().NotContain("enctype").And.Contain("담당 사업이 없습니다");
        foreach (var who in new[] { "operator@portal.example", "monitor1@uijeongbu.example" })
        {
            using var stranger = await Person.SignedInAsync(year.Site, who);
            using var none = await stranger.GetAsync(Page);
            none.StatusCode.Should().Be(HttpStatusCode.NotFound, who);
        }

        foreach (var address in new[] { "/app/results/1999/workbook", "/app/results/1999/workbook.xlsx" })
        {
            using var none = await owner.GetAsync(address);
            none.StatusCode.Should().Be(HttpStatusCode.NotFound, address);
        }
    }

    private static EditedBook Mixed(EditedBook book)
    {
        book.Type(Forms.Sheet, Forms.Value, 1, "2,400가구").Type(Forms.Sheet, Forms.Value, 2, 11.2m).Type(Forms.Sheet, Forms.Value, 3, "약 112").Type(Forms.Sheet, Forms.Value, 4, 890m)
            .Type(Forms.Sheet, Forms.State, 5, "미입력").Type(Forms.Sheet, Forms.Value, 6, null).Type(Forms.Sheet, Forms.State, 7, "해당없음").Type(Forms.Sheet, "2025 목표", 8, 1);
        return book.Type(Forms.Sheet, Forms.State, 2, "실적");
    }

    private static async Task UploadAsync(YearVisit visit, byte[] bytes)
    {
        await visit.Page.SetInputFilesAsync("#file", new FilePayload { Name = "실적 입력.xlsx", MimeType = "application/octet-stream", Buffer = bytes });
        await visit.PressAsync("바뀌는 값 보기");
    }

    private async Task<EditedBook> FormAsync(string who)
    {
        using var person = await Person.SignedInAsync(year.Site, who);
        using var answer = await person.GetAsync(Page + ".xlsx");
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.ContentDisposition!.FileNameStar.Should().Be("의정부시 2025년 실적 입력.xlsx");
        return new(await answer.Content.ReadAsByteArrayAsync());
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
