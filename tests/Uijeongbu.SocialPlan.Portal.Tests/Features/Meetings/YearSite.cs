using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Meetings;

/// <summary>A portal with the sample accounts and their plans: at two places 2027 is being planned, 2025 is closed.</summary>
internal sealed class YearSite : IAsyncDisposable
{
    public const string Uijeongbu = "41150";
    public const string Yangju = "41630";
    public const string Coordinator = "coordinator@uijeongbu.example";
    public const string Secretary = "secretary@uijeongbu.example";
    public const string Neighbour = "coordinator@yangju.example";
    public const int Year = 2027;
    public const int ClosedYear = 2025;

    private YearSite(TestPortal portal) => Portal = portal;

    public TestPortal Portal { get; }

    public static MeetingContent Kickoff { get; } = new(
        MeetingBody.TaskForce, IsWritten: false, new(2026, 9, 3), new(14, 0), "제1차 TF 회의", "시청 3층 회의실", 5, 3, 2, "2027년 연차별 시행계획 수립 일정", MeetingDecision.None, "일정을 정함", null);

    public static async Task<YearSite> StartAsync(DatabaseKind kind) => new(await TestPortal.StartWithSampleAsync(kind));

    /// <summary>Runs something as a person.</summary>
    public async Task<TAnswer> AsAsync<TService, TAnswer>(string email, Func<TService, Task<TAnswer>> act)
        where TService : notnull
    {
        await using var scope = await Portal.ActAsAsync(email);
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}
