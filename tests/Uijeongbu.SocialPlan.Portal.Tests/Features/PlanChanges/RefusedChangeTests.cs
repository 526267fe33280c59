using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Domain.Plans.Changes.Drafting;
using Uijeongbu.SocialPlan.Portal.Features.PlanChanges;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.PlanChanges;

/// <summary>What is refused says why, and changes nothing.</summary>
public sealed class RefusedChangeTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Entries_that_cannot_be_drafted(DatabaseKind kind)
    {
        await using var site = await ChangeSite.StartAsync(kind);
        var plan = await site.PromiseAsync();
        var (indicator, strategy) = (plan.Indicators[0].Id, plan.Strategies[0].Id);
        await using (var db = await site.Portal.OpenAsync(ChangeSite.Place))
        {
            db.Add(new Project { RegionCode = ChangeSite.Place, PlanId = plan.Plan.Id, StrategyId = strategy, Code = "9-9", Name = "옛 사업", Order = 9, FirstYear = 2023, LastYear = 2024 });
            await db.SaveChangesAsync();
        }

        var number = await site.DraftAsync();
        var before = await CountAsync(site);
        (EntryRequest Entry, string Code)[] refused =
        [
            (new OtherTarget("1-1", indicator, 2027, 120), "change.other-year"),
            (new OtherTarget("1-1", indicator, 2026, 120.55m), "plan.too-many-decimals"),
            (new OtherTarget("1-1", indicator, 2026, 100), "change.nothing-changes"),
            (new OtherTarget("1-2", indicator, 2026, 120), "change.not-there"),
            (new OtherBudget("1-1", 2027, BudgetKind.Initial, 0, IsNonBudget: true, []), "change.other-year"),
            (new OtherBudget("1-1", 2026, BudgetKind.Supplementary, 0, IsNonBudget: true, []), "change.supplement-missing"),
            (new OtherBudget("1-1", 2026, BudgetKind.Initial, 0, IsNonBudget: false, []), "change.amount-missing"),
            (new OtherBudget("1-1", 2026, BudgetKind.Initial, 0, IsNonBudget: false, [new(FundingSource.Other, "기금", 100_000), new(FundingSource.Other, "기금", 200_000)]), "change.source-twice"),
            (new NewProject(new("9-9", "새 사업", strategy, null), []), "change.number-given"),
            (new NewProject(new("1-9", " ", strategy, null), []), "change.name-missing"),
            (new NewProject(new("1-9", "새 사업", Guid.Empty, null), []), "change.strategy-missing"),
            (new MergedProjects(["1-1", "1-1"], new("1-1", "하나", strategy, null), []), "change.too-few-to-merge"),
            (new MergedProjects(["1-1", "1-2"], new("1-3", "하나", strategy, null), []), "change.number-given"),
            (new SplitProject("1-1", [new(new("1-8", "앞", strategy, null), [indicator]), new(new("1-9", "뒤", strategy, null), [indicator])]), "change.indicator-twice"),
            (new DroppedStrategy(strategy), "change.strategy-not-empty"),
            (new RenamedProject("7-7", "이름"), "change.not-there"),
            (new NewIndicator("1-1", new(new("지표", "", null), 1)), "change.unit-missing"),
        ];
        foreach (var (entry, code) in refused)
        {
            (await site.AddAsync(number, entry)).Problem?.Code.Should().Be(code, "of {0}", entry);
        }

        (await CountAsync(site)).Should().Be(before);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Steps_that_cannot_be_taken(DatabaseKind kind)
    {
        await using var site = await ChangeSite.StartAsync(kind);
        var plan = await site.PromiseAsync();
        await Refused(site.Get<DraftChange>().RunAsync(new(Guid.CreateVersion7(), ChangeSite.Place, 2026, Head(new(2027, 1, 1))), default), "change.day-outside");
        await Refused(site.Get<DraftChange>().RunAsync(new(Guid.CreateVersion7(), ChangeSite.Place, 2026, Head(ChangeSite.FirstDay) with { ReasonText = " " }), default), "change.reason-missing");
        await Refused(site.Get<DraftChange>().RunAsync(new(Guid.CreateVersion7(), ChangeSite.Place, 2025, Head(new(2025, 3, 1))), default), "annual-plan.past-year");
        await Refused(site.Get<DraftChange>().RunAsync(new(Guid.CreateVersion7(), ChangeSite.Place, 2030, Head(new(2030, 3, 1))), default), "annual-plan.not-found");

        var number = await site.DraftAsync(ChangeWeight.Minor, new(2026, 12, 31));
        await Refused(site.DecideAsync(number), "change.empty");
        ChangeSite.Done(await site.AddAsync(number, new RenamedProject("1-1", "가")));
        ChangeSite.Done(await site.AddAsync(number, new RenamedProject("1-1", "나")));
        await Refused(site.DecideAsync(number), "change.too-light");
        await Refused(site.DecideAsync(number, new(2026, 12, 25)), "annual-plan.in-the-future");
        await Refused(site.EnactAsync(number), "change.step-not-listed");
        await Refused(site.Get<RemoveChangeEntry>().RunAsync(new(await site.TargetAsync(number), 0), default), "change.before-differs");
        var stale = (await site.TargetAsync(number)) with { Version = 1 };
        await Refused(site.Get<DiscardChange>().RunAsync(new(stale), default), "change.changed-meanwhile");
        await Refused(site.Get<DiscardChange>().RunAsync(new(stale with { Number = 7 }), default), "change.not-found");
        ChangeSite.Done(await site.Get<ReviseChange>().RunAsync(new(await site.TargetAsync(number), Head(new(2026, 12, 31))), default));
        await Refused(site.Get<ReviseChange>().RunAsync(new(await site.TargetAsync(number), Head(new(2026, 12, 31)) with { Weight = ChangeWeight.Minor }), default), "change.too-light");
        ChangeSite.Done(await site.DecideAsync(number));
        await Refused(site.EnactAsync(number), "change.not-yet");
        await Refused(site.AddAsync(number, new RenamedProject("1-2", "다")), "change.not-draft");
        await Refused(site.Get<DiscardChange>().RunAsync(new(await site.TargetAsync(number)), default), "change.not-draft");
        (await site.ReadAsync()).Rows.Projects.Select(row => row.Name).Should().BeEquivalentTo(plan.Projects.Select(row => row.Name));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_number_that_went_to_a_project_of_a_later_year_meanwhile(DatabaseKind kind)
    {
        await using var site = await ChangeSite.StartAsync(kind);
        var plan = await site.PromiseAsync();
        var number = await site.DraftAsync();
        ChangeSite.Done(await site.AddAsync(number, new NewProject(new("1-9", "새 사업", plan.Strategies[0].Id, null), [])));
        ChangeSite.Done(await site.DecideAsync(number));
        await using (var db = await site.Portal.OpenAsync(ChangeSite.Place))
        {
            db.Add(new Project { RegionCode = ChangeSite.Place, PlanId = plan.Plan.Id, StrategyId = plan.Strategies[0].Id, Code = "1-9", Name = "내년 사업", Order = 9, FirstYear = 2027 });
            await db.SaveChangesAsync();
        }

        await Refused(site.EnactAsync(number), "change.number-given");
        (await site.ReadAsync()).Year.Sets.Single().Status.Should().Be(ChangeSetStatus.Deliberated);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_discarded_draft_is_gone_and_stays_on_the_record(DatabaseKind kind)
    {
        await using var site = await ChangeSite.StartAsync(kind);
        await site.PromiseAsync();
        var number = await site.DraftAsync();
        ChangeSite.Done(await site.AddAsync(number, new RenamedProject("1-1", "버릴 이름")));
        ChangeSite.Done(await site.Get<DiscardChange>().RunAsync(new(await site.TargetAsync(number)), default));

        await using var db = await site.Portal.OpenAsync(ChangeSite.Place);
        (await db.ChangeSets.AnyAsync()).Should().BeFalse();
        var entry = await db.AuditEntries.SingleAsync(row => row.Action == "change.discard");
        (entry.Before!.Contains("버릴 이름", StringComparison.Ordinal), entry.After).Should().Be((true, null));
    }

    private static ChangeHead Head(DateOnly on) => new(ChangeWeight.Deliberated, ChangeReason.Law, "법이 바뀌었습니다.", on);

    private static async Task Refused(Task<Outcome<SavedChange>> outcome, string code) => (await outcome).Problem?.Code.Should().Be(code);

    private static async Task<(int, int, int, string)> CountAsync(ChangeSite site)
    {
        await using var db = await site.Portal.OpenAsync(ChangeSite.Place);
        var set = await db.ChangeSets.SingleAsync();
        return (await db.AuditEntries.CountAsync(), await db.CommandRecords.CountAsync(), await db.TargetRevisions.CountAsync(), $"{set.Version} {set.Content.Entries.Count}");
    }
}
