using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Data;

/// <summary>0, blank and 해당없음 are three things, and stay so in the database.</summary>
public sealed class ResultTests
{
    private const string Region = "41150";

    [Theory, OnSqlite, OnPostgres]
    public async Task Zero_blank_and_not_applicable_come_back_as_they_were(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartAsync(kind);
        var plan = await SmallPlan.SavedAsync(portal, Region);
        var results = Enumerable.Range(2020, 5).Select(year => new AnnualResult { RegionCode = Region, IndicatorId = plan.Indicator.Id, FiscalYear = year }).ToList();
        results[0].Enter(0);
        results[1].Clear();
        results[2].SetWithoutActual(ResultState.NotApplicable, "대상자 없음").IsOk.Should().BeTrue();
        results[3].SetWithoutActual(ResultState.NoTarget, " ").IsOk.Should().BeTrue();
        results[4].Enter(-1.50m, provisional: true);
        await using (var db = await portal.OpenAsync(Region))
        {
            db.AddRange(results);
            await db.SaveChangesAsync();
        }

        await using var reader = await portal.OpenAsync(Region);
        var read = await reader.AnnualResults.Where(row => row.FiscalYear < SmallPlan.Year).OrderBy(row => row.FiscalYear).ToListAsync();
        read.Select(row => (row.State, row.Actual, row.IsProvisional, row.Reason)).Should().Equal(
            (ResultState.Entered, 0m, false, null),
            (ResultState.NotEntered, null, false, null),
            (ResultState.NotApplicable, null, false, "대상자 없음"),
            (ResultState.NoTarget, null, false, null),
            (ResultState.Entered, -1.5m, true, null));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_database_refuses_an_actual_without_its_state(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartAsync(kind);
        await SmallPlan.SavedAsync(portal, Region);
        await using var db = await portal.OpenAsync(Region);

        await db.Awaiting(context => context.AnnualResults.ExecuteUpdateAsync(set => set.SetProperty(row => row.Actual, 5m))).Should().ThrowAsync<System.Data.Common.DbException>();
        await db.Awaiting(context => context.AnnualResults.ExecuteUpdateAsync(set => set.SetProperty(row => row.State, ResultState.Entered))).Should().ThrowAsync<System.Data.Common.DbException>();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_blank_amount_0_won_and_no_budget_come_back_as_they_were(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartAsync(kind);
        var plan = await SmallPlan.SavedAsync(portal, Region);
        BudgetLine Line(FundingSource source, long? amount, bool none = false) => new()
        {
            RegionCode = Region,
            ProjectId = plan.Project.Id,
            FiscalYear = 2020,
            Kind = BudgetKind.Final,
            Source = source,
            AmountWon = amount,
            IsNonBudget = none,
        };
        await using (var db = await portal.OpenAsync(Region))
        {
            db.AddRange(Line(FundingSource.National, null), Line(FundingSource.Province, 0), Line(FundingSource.Municipality, long.MaxValue), Line(FundingSource.Other, null, none: true));
            await db.SaveChangesAsync();
        }

        await using var reader = await portal.OpenAsync(Region);
        var read = await reader.BudgetLines.Where(row => row.FiscalYear == 2020).ToListAsync();
        read.OrderBy(row => row.Source).Select(row => (row.AmountWon, row.IsNonBudget)).Should().Equal((null, false), (0L, false), (long.MaxValue, false), (null, true));
    }
}
