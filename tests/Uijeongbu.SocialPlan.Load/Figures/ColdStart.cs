using Uijeongbu.SocialPlan.Load.Measuring;
using Uijeongbu.SocialPlan.Load.Processes;

namespace Uijeongbu.SocialPlan.Load.Figures;

/// <summary>From the start of the process to the first page, the portal with its database up to date against the empty template.</summary>
internal static class ColdStart
{
    private const string HomePage = "/";

    public static Figure Figure { get; } = new("cold-start", 3, RatioReads.TimesTheCost, PrepareAsync);

    private static async Task<Comparison> PrepareAsync()
    {
        var data = Directory.CreateTempSubdirectory("socialplan-bench-");
        var portal = await PublishedApp.PortalAsync(data.FullName);
        var template = await PublishedApp.EmptyTemplateAsync();
        await StartOnceAsync(portal); // makes the database, so that the timed starts find it up to date
        return new()
        {
            Subject = ("portal, published ReadyToRun, embedded database up to date, from process start to 200 on /", () => StartOnceAsync(portal)),
            Yardstick = ("empty `dotnet new blazor` template, published the same way, to 200 on /", () => StartOnceAsync(template)),
            WarmUps = 1, // files come from the disk cache for both
            Rounds = 9,
            Release = () =>
            {
                data.Delete(recursive: true);
                return ValueTask.CompletedTask;
            },
        };
    }

    private static async Task<TimeSpan> StartOnceAsync(PublishedApp app)
    {
        await using var running = await RunningApp.StartAsync(app, HomePage);
        return running.TimeToFirstAnswer;
    }
}
