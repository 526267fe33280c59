using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Features.PlanSteps;
using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.PlanWriting;

/// <summary>A coordinator at work on a small plan of 2026, through the commands alone.</summary>
internal sealed class PlanDesk : IAsyncDisposable
{
    public const string Region = "41150";
    public const int Year = SmallPlan.Year;

    private PlanDesk(TestPortal portal, SmallPlan plan, AsyncServiceScope scope) => (Portal, Plan, Scope) = (portal, plan, scope);

    public TestPortal Portal { get; }

    public SmallPlan Plan { get; }

    public AsyncServiceScope Scope { get; }

    public static async Task<PlanDesk> StartAsync(DatabaseKind kind)
    {
        var portal = await TestPortal.StartAsync(kind);
        const string email = "coordinator@desk.example";
        User user = new() { Id = Guid.CreateVersion7(), DisplayName = "조총괄", UserName = email, Email = email };
        (await portal.Get<UserManager<User>>().CreateAsync(user)).Succeeded.Should().BeTrue();
        await using (var accounts = portal.Door.OpenAccounts())
        {
            accounts.Add(new Membership { UserId = user.Id, Role = Role.Coordinator, RegionCode = Region, ValidFrom = new(2026, 1, 1), GrantedAt = TimeProvider.System.GetUtcNow().UtcDateTime });
            await accounts.SaveChangesAsync();
        }

        return new(portal, await SmallPlan.SavedAsync(portal, Region), await portal.ActAsAsync(email));
    }

    public T Get<T>()
        where T : notnull => Scope.ServiceProvider.GetRequiredService<T>();

    public Task<Outcome<EditPlanAnswer>> EditAsync(params PlanEdit[] edits) => Get<EditPlan>().RunAsync(new(Guid.CreateVersion7(), Region, Year, edits), CancellationToken.None);

    public Task<Outcome<EditPlanAnswer>> UndoAsync(EditPlanAnswer done) => Get<EditPlan>().RunAsync(new(Guid.CreateVersion7(), Region, Year, done.Inverse, done.PlanVersion), CancellationToken.None);

    public Task<Outcome<SavedAnnualPlan>> MoveAsync(AnnualPlanStatus to, DateOnly on, string? document = "복지정책과-1", string? text = null) =>
        Get<MoveAnnualPlan>().RunAsync(new(Guid.CreateVersion7(), Region, Year, to, on, document, text), CancellationToken.None);

    /// <summary>All the way to 확정, with a notice of the lawful length.</summary>
    public async Task AdoptAsync()
    {
        (await MoveAsync(AnnualPlanStatus.PublicNotice, new(2025, 10, 20))).Problem.Should().BeNull();
        (await MoveAsync(AnnualPlanStatus.CouncilDeliberation, new(2025, 11, 12))).Problem.Should().BeNull();
        (await MoveAsync(AnnualPlanStatus.Adopted, new(2025, 11, 20))).Problem.Should().BeNull();
    }

    public async Task<PlanContent> ContentAsync() => (await Get<PlanSheets>().FindAsync(Region, Year, CancellationToken.None))!.Plan;

    /// <summary>The plan as canonical text, so that two can be compared.</summary>
    public async Task<string> TextAsync() => System.Text.Json.JsonSerializer.Serialize(await ContentAsync(), SocialPlan.Portal.Data.PlanJson.Options);

    public async ValueTask DisposeAsync()
    {
        await Scope.DisposeAsync();
        await Portal.DisposeAsync();
    }
}
