using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Domain.Plans.Changes.Drafting;
using Uijeongbu.SocialPlan.Portal.Features.PlanChanges;
using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.PlanChanges;

/// <summary>A portal in which a coordinator changes adopted plans through the commands, each in a scope of its own.</summary>
internal sealed class ChangeSite : IAsyncDisposable
{
    public const string Place = "41150";
    private const string Coordinator = "coordinator@changes.example";

    private readonly AsyncServiceScope _scope;

    private ChangeSite(TestPortal portal, AsyncServiceScope scope) => (Portal, _scope) = (portal, scope);

    public TestPortal Portal { get; }

    /// <summary>The year that is changed.</summary>
    public int Year { get; set; } = PromisedPlan.Year;

    /// <summary>First day on which the tests' sets hold.</summary>
    public static DateOnly FirstDay { get; } = new(2026, 3, 1);

    public static async Task<ChangeSite> StartAsync(DatabaseKind kind, params string[] places)
    {
        var portal = await TestPortal.StartAsync(kind, new Fixed(new(2026, 12, 20, 3, 0, 0, TimeSpan.Zero)));
        User user = new() { Id = Guid.CreateVersion7(), DisplayName = "총괄", UserName = Coordinator, Email = Coordinator };
        (await portal.Get<UserManager<User>>().CreateAsync(user)).Succeeded.Should().BeTrue();
        await using (var db = portal.Door.OpenAccounts())
        {
            db.AddRange((places.Length == 0 ? [Place] : places).Select(place => new Membership
            {
                UserId = user.Id, Role = Role.Coordinator, RegionCode = place, ValidFrom = new(2026, 1, 1), GrantedAt = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc),
            }));
            await db.SaveChangesAsync();
        }

        return new(portal, await portal.ActAsAsync(Coordinator));
    }

    public async Task<PromisedPlan> PromiseAsync(string place = Place, AnnualPlanStatus before = AnnualPlanStatus.Closed)
    {
        PromisedPlan plan = new(place, before: before);
        await using var db = await Portal.OpenAsync(place);
        await plan.SaveAsync(db);
        return plan;
    }

    public T Get<T>()
        where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    /// <summary>A draft with a weight and a day.</summary>
    public async Task<int> DraftAsync(ChangeWeight weight = ChangeWeight.Deliberated, DateOnly? on = null, string place = Place) =>
        Done(await Get<DraftChange>().RunAsync(new(Guid.CreateVersion7(), place, Year, new(weight, ChangeReason.ResidentNeeds, "수요가 늘었습니다.", on ?? FirstDay)), CancellationToken.None)).Number;

    public async Task<ChangeTarget> TargetAsync(int number, string place = Place)
    {
        await using var db = await Portal.OpenAsync(place);
        var versions = from set in db.ChangeSets
                       join annual in db.AnnualPlans on set.AnnualPlanId equals annual.Id
                       where set.RegionCode == place && set.Number == number && annual.FiscalYear == Year
                       select set.Version;
        return new(Guid.CreateVersion7(), place, Year, number, await versions.SingleAsync());
    }

    public async Task<Outcome<SavedChange>> AddAsync(int number, EntryRequest entry, string place = Place) =>
        await Get<AddChangeEntry>().RunAsync(new(await TargetAsync(number, place), entry), CancellationToken.None);

    public async Task<Outcome<SavedChange>> DecideAsync(int number, DateOnly? on = null, string place = Place) =>
        await Get<DecideChange>().RunAsync(new(await TargetAsync(number, place), on ?? FirstDay, "복지정책과-1"), CancellationToken.None);

    public async Task<Outcome<SavedChange>> EnactAsync(int number, string place = Place) =>
        await Get<EnactChange>().RunAsync(new(await TargetAsync(number, place)), CancellationToken.None);

    /// <summary>Drafts, fills, decides and enacts a set.</summary>
    public async Task<int> ChangeAsync(ChangeWeight weight, DateOnly on, params EntryRequest[] entries)
    {
        var number = await DraftAsync(weight, on);
        foreach (var entry in entries)
        {
            Done(await AddAsync(number, entry));
        }

        Done(await DecideAsync(number, on));
        Done(await EnactAsync(number));
        return number;
    }

    /// <summary>The history and the rows, as they are stored.</summary>
    public async Task<(YearChanges Year, PlanRows Rows)> ReadAsync(string place = Place)
    {
        await using var db = await Portal.OpenAsync(place);
        var year = (await YearChanges.FindAsync(db, place, Year, CancellationToken.None))!;
        return (year, await PlanRows.LoadAsync(db, year.Year.Plan, CancellationToken.None));
    }

    public static SavedChange Done(Outcome<SavedChange> outcome)
    {
        outcome.Problem.Should().BeNull();
        return outcome.Answer!;
    }

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await Portal.DisposeAsync();
    }

    private sealed class Fixed(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
