using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Domain.Plans.Changes.Drafting;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.PlanChanges;

/// <summary>Random sets through the commands: whatever takes effect, rows and history stay in step.</summary>
public sealed class RandomSetTests
{
    private const int Cases = 30;

    [Theory, OnSqlite, OnPostgres]
    public async Task Rows_after_sets_in_effect_equal_the_history(DatabaseKind kind)
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("PORTAL_TEST_SEED"), out var given) ? given : 20261126;
        var places = await PlacesAsync(kind);
        await using var site = await ChangeSite.StartAsync(kind, [.. places]);
        var enacted = 0;
        foreach (var (index, place) in places.Index())
        {
            Random random = new(seed + index);
            await site.PromiseAsync(place);
            for (var sets = random.Next(1, 4); sets > 0; sets--)
            {
                enacted += await ChangeAsync(site, place, random, $"seed {seed} case {index}") ? 1 : 0;
            }
        }

        enacted.Should().BeGreaterThan(Cases);
    }

    private static async Task<bool> ChangeAsync(ChangeSite site, string place, Random random, string where)
    {
        DateOnly on = random.Next(4) == 0 ? new(2026, 1, 1) : new(2026, random.Next(1, 13), random.Next(1, 20));
        var number = await site.DraftAsync(ChangeWeight.Deliberated, on, place);
        for (var tries = random.Next(1, 7); tries > 0; tries--)
        {
            var (year, _) = await site.ReadAsync(place);
            await site.AddAsync(number, Request(random, year.After(year.Find(number)!).Answer!, tries), place);
        }

        if (!(await site.DecideAsync(number, on, place)).IsOk || !(await site.EnactAsync(number, place)).IsOk)
        {
            return false; // an empty set, or one that a later set does not allow any more
        }

        var (after, rows) = await site.ReadAsync(place);
        using FluentAssertions.Execution.AssertionScope scope = new(where);
        rows.ShouldFollow(after.History!, 2026);
        return true;
    }

    private static EntryRequest Request(Random random, PlanAt plan, int salt)
    {
        var projects = plan.Projects.ToArray();
        if (projects.Length == 0)
        {
            return new NewProject(new($"3-{random.Next(100)}", "새 사업", plan.Strategies.First().Id, null), []);
        }

        var project = projects[random.Next(projects.Length)];
        var strategy = plan.Strategies.ToArray()[random.Next(plan.Strategies.Count)];
        var indicators = project.Indicators.ToArray();
        var indicator = indicators.Length == 0 ? Guid.Empty : indicators[random.Next(indicators.Length)].Id;
        var other = projects[random.Next(projects.Length)];
        Guid[] all = [.. project.Indicators.Concat(other.Indicators).Select(one => one.Id)];
        return random.Next(14) switch
        {
            0 => new RenamedProject(project.Code, $"이름 {random.Next(9)}"),
            1 => new OtherOwner(project.Code, random.Next(3) == 0 ? null : $"부서 {random.Next(9)}"),
            2 => new MovedProject(project.Code, strategy.Id),
            3 or 4 => new OtherTarget(project.Code, indicator, 2026, random.Next(5) == 0 ? null : random.Next(1, 300) / 10m),
            5 => new OtherBudget(project.Code, 2026, BudgetKind.Supplementary, random.Next(1, 4), IsNonBudget: false, [new(FundingSource.Municipality, "", random.Next(1, 90) * 100_000L)]),
            6 => new NewIndicator(project.Code, new(new($"지표 {salt}", "%", null), random.Next(3) == 0 ? null : random.Next(100))),
            7 => new DroppedIndicator(project.Code, indicator),
            8 => new NewProject(new($"2-{random.Next(40)}", "새 사업", strategy.Id, null), [new(new("첫 지표", "회", null), random.Next(9))]),
            9 => new DroppedProject(project.Code),
            10 => new MergedProjects([project.Code, other.Code], new(random.Next(2) == 0 ? project.Code : $"4-{random.Next(40)}", "합친 사업", strategy.Id, null), all[..random.Next(all.Length + 1)]),
            11 => new SplitProject(project.Code, [new(new(random.Next(2) == 0 ? project.Code : $"5-{random.Next(40)}", "앞", strategy.Id, null), [.. indicators.Take(1).Select(one => one.Id)]), new(new($"6-{random.Next(40)}", "뒤", strategy.Id, null), [.. indicators.Skip(1).Select(one => one.Id)])]),
            12 => new RenamedStrategy(strategy.Id, $"전략 {random.Next(9)}"),
            _ => random.Next(2) == 0 ? new NewStrategy(StrategySystem.Projects, $"전략 {random.Next(9)}") : new DroppedStrategy(strategy.Id),
        };
    }

    private static async Task<IReadOnlyList<string>> PlacesAsync(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartAsync(kind);
        await using var db = await portal.OpenAsync("41150");
        return await db.Regions.Where(region => region.Code.Length == 5 && region.ValidTo == null).OrderBy(region => region.Code).Select(region => region.Code).Take(Cases).ToListAsync();
    }
}
