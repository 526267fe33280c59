using Microsoft.Playwright;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser;

/// <summary>How a page is looked at.</summary>
/// <param name="English">English instead of Korean.</param>
/// <param name="Dark">The device prefers dark.</param>
/// <param name="Phone">360 pixels wide instead of 1280.</param>
public sealed record Look(bool English = false, bool Dark = false, bool Phone = false)
{
    /// <summary>Every combination.</summary>
    public static IEnumerable<Look> All =>
        from english in new[] { false, true }
        from dark in new[] { false, true }
        from phone in new[] { false, true }
        select new Look(english, dark, phone);

    /// <summary>Looks for a test that takes long: one by lot and its opposite, so that each run sees both languages, both colours and both widths. A soak sees every look.</summary>
    public static IReadOnlyList<Look> Drawn { get; } = Draw([.. All]);

    /// <summary>The same for pages whose language does not matter: in Korean.</summary>
    public static TheoryData<bool, bool> DrawnColoursAndWidths
    {
        get
        {
            TheoryData<bool, bool> cases = [];
            foreach (var (dark, phone) in Drawn.Select(look => (look.Dark, look.Phone)).Distinct())
            {
                cases.Add(dark, phone);
            }

            return cases;
        }
    }

    /// <summary>Dark and phone of a long journey: light and wide, or dark on a phone, by lot. A soak sees both.</summary>
    public static TheoryData<bool, bool> WideOrPhone => Either(isOther: false);

    /// <summary>The opposite of <see cref="WideOrPhone"/>, so that a run sees journeys of both kinds.</summary>
    public static TheoryData<bool, bool> PhoneOrWide => Either(isOther: true);

    /// <summary>The browser's settings for this look.</summary>
    public BrowserNewContextOptions Options(bool scripts = true) => new()
    {
        Locale = "ko-KR",
        TimezoneId = "Asia/Seoul",
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        ViewportSize = Phone ? new() { Width = 360, Height = 740 } : new() { Width = 1280, Height = 900 },
        JavaScriptEnabled = scripts,
        ReducedMotion = ReducedMotion.Reduce,
    };

    private static TheoryData<bool, bool> Either(bool isOther)
    {
        var phone = (new Random(Soak.Seed).Next(2) == 0) == isOther;
        TheoryData<bool, bool> cases = [];
        cases.Add(phone, phone);
        if (Soak.IsWhole)
        {
            cases.Add(!phone, !phone);
        }

        return cases;
    }

    private static Look[] Draw(Look[] all)
    {
        var look = all[new Random(Soak.Seed).Next(all.Length)];
        return Soak.IsWhole ? all : [look, new(!look.English, !look.Dark, !look.Phone)];
    }

    /// <summary>For the names of tests and pictures.</summary>
    public override string ToString() => $"{(English ? "en" : "ko")}-{(Dark ? "dark" : "light")}-{(Phone ? "phone" : "wide")}";
}
