using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Domain.Plans.Changes.Drafting;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.PlanChanges;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>Commands and queries of changes on the record, each about a set of its own in an adopted year of an earlier plan: one of the small plan would lock it.</summary>
internal static class ChangeOperations
{
    private const int Year = 2022;
    private const int Revised = 1, Filled = 2, Emptied = 3, Discarded = 4, Decided = 5, Enacted = 6;
    private static readonly DateOnly Day = new(Year, 6, 1);
    private static readonly CancellationToken None = CancellationToken.None;

    private static ChangeHead Head => new(ChangeWeight.Deliberated, ChangeReason.Law, "법이 바뀌었습니다.", Day);

    public static IReadOnlyList<Operation> All { get; } =
    [
        new(typeof(ChangeQueries), Permissions.PlanRead, false, async (services, _, place) =>
            await ActivatorUtilities.GetServiceOrCreateInstance<ChangeQueries>(services).FindAsync(place, Year, None) is null ? Answer.NotFound : Answer.Done),
        new(typeof(DraftChange), Permissions.PlanWrite, true, async (services, _, place) =>
            Of(await services.GetRequiredService<DraftChange>().RunAsync(new(Guid.CreateVersion7(), place, Year, Head), None))),
        new(typeof(ReviseChange), Permissions.PlanWrite, true, async (services, site, place) =>
            Of(await services.GetRequiredService<ReviseChange>().RunAsync(new(await TargetAsync(site, place, Revised), Head with { ReasonText = "조례가 바뀌었습니다." }), None))),
        new(typeof(AddChangeEntry), Permissions.PlanWrite, true, async (services, site, place) =>
            Of(await services.GetRequiredService<AddChangeEntry>().RunAsync(new(await TargetAsync(site, place, Filled), new OtherOwner("1-1", "주거과")), None))),
        new(typeof(RemoveChangeEntry), Permissions.PlanWrite, true, async (services, site, place) =>
            Of(await services.GetRequiredService<RemoveChangeEntry>().RunAsync(new(await TargetAsync(site, place, Emptied), 0), None))),
        new(typeof(DiscardChange), Permissions.PlanWrite, true, async (services, site, place) =>
            Of(await services.GetRequiredService<DiscardChange>().RunAsync(new(await TargetAsync(site, place, Discarded)), None))),
        new(typeof(DecideChange), Permissions.PlanWrite, true, async (services, site, place) =>
            Of(await services.GetRequiredService<DecideChange>().RunAsync(new(await TargetAsync(site, place, Decided), Day, "복지정책과-1"), None))),
        new(typeof(EnactChange), Permissions.PlanWrite, true, async (services, site, place) =>
            Of(await services.GetRequiredService<EnactChange>().RunAsync(new(await TargetAsync(site, place, Enacted)), None))),
    ];

    /// <summary>What the operations are about.</summary>
    public static void AddTo(PortalDbContext db, string region)
    {
        SmallPlan plan = new(region, generation: 4);
        db.AddRange(plan.Plan, plan.Strategy, new Project { RegionCode = region, PlanId = plan.Plan.Id, StrategyId = plan.Strategy.Id, Code = plan.Project.Code, Name = plan.Project.Name, Order = 1, FirstYear = Year });
        AnnualPlan annual = new() { RegionCode = plan.Plan.RegionCode, PlanId = plan.Plan.Id, FiscalYear = Year, Status = AnnualPlanStatus.InForce };
        ProjectAt project = new(plan.Project.Code, plan.Strategy.Id, plan.Project.Name, null, new([]), new([]));
        PlanAt content = new([new StrategyAt(plan.Strategy.Id, plan.Strategy.System, plan.Strategy.Order, plan.Strategy.Name)], [project]);
        db.AddRange(annual, new AdoptedPlan { RegionCode = annual.RegionCode, AnnualPlanId = annual.Id, AdoptedOn = new(Year - 1, 11, 28), Content = content });
        foreach (var number in Enumerable.Range(Revised, Enacted))
        {
            ChangeSet set = new()
            {
                RegionCode = annual.RegionCode,
                AnnualPlanId = annual.Id,
                Number = number,
                Content = Head.With(number is Emptied or Decided or Enacted ? [new NameChange(project.Code, project.Name, $"이름 {number}")] : []),
            };
            if (number == Enacted)
            {
                set.Deliberate(Day, "복지정책과-1");
            }

            db.Add(set);
        }
    }

    private static async Task<ChangeTarget> TargetAsync(RightsSite site, string place, int number)
    {
        await using var db = await site.Portal.OpenAsync(place);
        return new(Guid.CreateVersion7(), place, Year, number, await db.ChangeSets.Where(set => set.RegionCode == place && set.Number == number).Select(set => set.Version).SingleOrDefaultAsync());
    }

    private static Answer Of<T>(Outcome<T> outcome)
        where T : class => outcome.IsOk ? Answer.Done : outcome.Problem.Code.EndsWith("not-found", StringComparison.Ordinal) ? Answer.NotFound : Answer.Refused;
}
