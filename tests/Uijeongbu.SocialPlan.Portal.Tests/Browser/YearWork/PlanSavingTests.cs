using System.Net;
using System.Text.RegularExpressions;
using Uijeongbu.SocialPlan.Portal.Tests.Security;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;

/// <summary>What the grid's address takes and from whom, over HTTP.</summary>
[Collection(YearWorkTests.Name)]
public sealed partial class PlanSavingTests(YearWorkSite year)
{
    private const string Plan = "/app/plans/41150/2027/plan";
    private const string Edit = "/app/plans/41150/2027/edit";

    [Fact]
    public async Task Only_the_page_s_own_script_saves_and_nothing_whole_is_sent_in()
    {
        using var own = await Person.SignedInAsync(year.Site, "coordinator@uijeongbu.example");
        var page = await own.ReadAsync(Plan);
        var token = Token().Match(page).Groups["value"].Value;
        var vision = Vision().Match(page).Groups["value"].Value;
        var command = Guid.CreateVersion7();
        var set = $$"""{"commandId":"{{command}}","edits":[{"edit":"set","item":"Plan","id":"{{Guid.Empty}}","field":"vision","before":"{{vision}}","after":"모두의 돌봄"}]}""";
        await AnswersAsync(own, set, token: null, HttpStatusCode.BadRequest, "새로 고친 뒤");
        await AnswersAsync(own, "{", token, HttpStatusCode.BadRequest, "읽지 못했습니다");
        await AnswersAsync(own, $$"""{"commandId":"{{Guid.CreateVersion7()}}","edits":[{"edit":"restore","strategies":[]}]}""", token, HttpStatusCode.BadRequest, "읽지 못했습니다");
        await AnswersAsync(own, set, token, HttpStatusCode.OK, "모두의 돌봄");
        await AnswersAsync(own, set, token, HttpStatusCode.OK, "모두의 돌봄"); // a second click is one command
        await AnswersAsync(own, $$"""{"commandId":"{{Guid.CreateVersion7()}}","undo":"{{Guid.CreateVersion7()}}"}""", token, HttpStatusCode.NotFound, "찾을 수 없습니다");
        await AnswersAsync(own, $$"""{"commandId":"{{Guid.CreateVersion7()}}","undo":"{{command}}"}""", token, HttpStatusCode.OK, vision);
        using var neighbour = await Person.SignedInAsync(year.Site, "coordinator@yangju.example");
        var theirs = Token().Match(await neighbour.ReadAsync(Plan.Replace("41150", "41630", StringComparison.Ordinal))).Groups["value"].Value;
        using var foreign = await neighbour.SendJsonAsync(Edit, set, theirs);
        foreign.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private static async Task AnswersAsync(Person person, string json, string? token, HttpStatusCode status, string words)
    {
        using var answer = await person.SendJsonAsync(Edit, json, token);
        (answer.StatusCode, await answer.Content.ReadAsStringAsync()).Should().Match<(HttpStatusCode Status, string Text)>(one => one.Status == status && one.Text.Contains(words, StringComparison.Ordinal));
    }

    [GeneratedRegex("data-token=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    [GeneratedRegex("data-f=\"vision\"[^>]* value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Vision();
}
