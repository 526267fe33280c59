using FluentAssertions.Execution;
using Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;
using Uijeongbu.SocialPlan.Portal.Tests.Security;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.People;

/// <summary>Roles that need the second step in a browser, by keyboard: who demands it, and who is led to the page that sets it up.</summary>
[Collection(PostTests.Name)]
public sealed class SecondStepRolePageTests(YearWorkSite year, Chromium chromium)
{
    private const string SecondStep = "/app/people/41150/second-step";

    [BrowserTheory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task Who_must_set_up_the_second_step_is_told_so_and_the_coordinator_sees_who_has_not(bool dark, bool phone)
    {
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, SecondStep, new(Dark: dark, Phone: phone));
        using var all = new AssertionScope();
        await visit.LooksRightAsync("second-step-roles");
        await visit.Page.Locator("input[name=Role][value=CouncilSecretary]").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.PressAsync("저장");
        (await visit.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("저장했습니다.");
        (await visit.Page.Locator("input[name=Role][value=CouncilSecretary]").IsCheckedAsync()).Should().BeTrue();
        await using (var guest = await Visit.ToAsync(chromium, year.Site, "/app", new(Dark: dark, Phone: phone)))
        {
            await guest.Page.FillAsync("#email", "secretary@uijeongbu.example");
            await guest.Page.FillAsync("#password", Person.SamplePassword);
            await guest.Page.Keyboard.PressAsync("Enter");
            await guest.Page.WaitForURLAsync(url => new Uri(url).AbsolutePath == "/account/second-step");
            (await guest.Page.Locator("main").InnerTextAsync()).Should().Contain("업무 화면을 열 수 없습니다.");
            await guest.PictureAsync("second-step-demanded");
            (await guest.AxeAsync()).Should().BeEmpty();
            (await guest.SidewaysAsync()).Should().BeLessThanOrEqualTo(0);
        }

        await visit.Page.Locator("input[name=Role][value=CouncilSecretary]").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.PressAsync("저장");
        (await visit.Page.Locator("input[name=Role][value=CouncilSecretary]").IsCheckedAsync()).Should().BeFalse("it was taken back");
    }
}
