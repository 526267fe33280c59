using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Departments;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Features.People;
using Uijeongbu.SocialPlan.Portal.Features.People.Charges;
using Uijeongbu.SocialPlan.Portal.Features.People.Handing;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.People;

/// <summary>In which team a project is done, and which project nobody does, on both databases.</summary>
public sealed class ChargeTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_leader_of_the_team_reviews_and_no_other_leader_of_the_department(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        var (own, other, foreign) = await AddTeamsAsync(site);
        var charge = (await PlaceAsync(site)).Charges.First(row => row.Project.Code == ReportSite.Waiting);
        charge.Teams.Select(team => team.Name).Should().Equal("복지기획팀", "복지자원팀");
        await LeadAsync(site, own);
        (await PartsAsync(site)).Should().HaveFlag(ReportParts.TeamLeader, "nobody is put to a team yet");

        (await SetAsync(site, charge, foreign)).Problem.Should().Be(ChargeProblems.NotItsTeam);
        (await SetAsync(site, charge, charge.TeamId)).Problem.Should().Be(ChargeProblems.NothingChanged);
        foreach (var row in (await PlaceAsync(site)).Charges.Where(row => row.Project.Code == ReportSite.Waiting))
        {
            (await SetAsync(site, row, other)).Answer.Should().Be(new SavedTeams(1));
        }

        (await PartsAsync(site)).Should().NotHaveFlag(ReportParts.TeamLeader);
        (await SetAsync(site, charge, own)).Problem.Should().Be(ChargeProblems.Meanwhile);
        (await SetAsync(site, (await PlaceAsync(site)).Charges.First(row => row.Id == charge.Id), own)).IsOk.Should().BeTrue();
        (await PartsAsync(site)).Should().HaveFlag(ReportParts.TeamLeader);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_nobody_does_is_found_each_night_and_told_to_the_coordinator(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        await AddYearAsync(site);
        var before = (await FindAsync(site))[ResultSite.Uijeongbu];
        var membership = await site.MembershipAsync(ReportSite.Owner2, Role.ProjectOwner);
        await using (var scope = await site.Portal.ActAsAsync(ReportSite.Coordinator))
        {
            (await scope.ServiceProvider.GetRequiredService<EndMembership>().RunAsync(new(Guid.CreateVersion7(), ResultSite.Uijeongbu, membership.Id), CancellationToken.None)).IsOk.Should().BeTrue();
        }

        var after = (await FindAsync(site))[ResultSite.Uijeongbu];
        after.Select(row => row.Code).Should().Contain(before.Select(row => row.Code)).And.HaveCountGreaterThan(before.Count).And.BeInAscendingOrder(StringComparer.Ordinal);
        await using var reading = await site.Portal.ActAsAsync(ReportSite.Coordinator);
        (await reading.ServiceProvider.GetRequiredService<PeopleQueries>().FindAsync(ResultSite.Uijeongbu, CancellationToken.None))!.Ownerless.Should().Equal(after);
        (await reading.ServiceProvider.GetRequiredService<WorkQueries>().FindAsync(ResultSite.Uijeongbu, CancellationToken.None))!.Ownerless.Should().Equal(after);
    }

    private static async Task<(Guid Own, Guid Other, Guid Foreign)> AddTeamsAsync(ReportSite site)
    {
        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        var home = new DepartmentRegister(await db.Departments.ToListAsync()).InCharge("복지정책과", DeputySite.Today)!.Id;
        Department Team(string name, Guid parent) => db.Add(new Department { RegionCode = ResultSite.Uijeongbu, Name = name, ParentId = parent, StartsOn = new(2024, 1, 1) }).Entity;
        var elsewhere = db.Add(new Department { RegionCode = ResultSite.Uijeongbu, Name = "없던과", StartsOn = new(2024, 1, 1) }).Entity;
        var teams = (Team("복지기획팀", home).Id, Team("복지자원팀", home).Id, Team("딴팀", elsewhere.Id).Id);
        await db.SaveChangesAsync();
        return teams;
    }

    private static async Task LeadAsync(ReportSite site, Guid team)
    {
        var membership = await site.MembershipAsync(ReportSite.Leader, Role.TeamLeader);
        await using var accounts = site.Portal.Door.OpenAccounts();
        await accounts.Memberships.Where(row => row.Id == membership.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.DepartmentId, team));
    }

    // The sample's year is long over: one of now, so that its projects run.
    internal static async Task AddYearAsync(ReportSite site)
    {
        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        foreach (var project in await db.Projects.Where(row => row.LastYear != null && row.LastYear < DeputySite.Today.Year).ToListAsync())
        {
            project.LastYear = null;
        }

        var plan = (await db.Projects.FirstAsync(row => row.Code == ReportSite.Waiting)).PlanId;
        if (!await db.AnnualPlans.AnyAsync(row => row.PlanId == plan && row.FiscalYear >= DeputySite.Today.Year - 1 && row.Status != AnnualPlanStatus.Closed))
        {
            db.Add(new AnnualPlan { RegionCode = ResultSite.Uijeongbu, PlanId = plan, FiscalYear = DeputySite.Today.Year });
        }

        await db.SaveChangesAsync();
    }

    private static Task<IReadOnlyDictionary<string, IReadOnlyList<ChargedProject>>> FindAsync(ReportSite site) =>
        site.Portal.Get<OwnerlessWork>().OfPlacesAsync(Viewer.System("ownerless", [ResultSite.Uijeongbu, "41630"]), CancellationToken.None);

    private static async Task<ReportParts> PartsAsync(ReportSite site) => (await site.FindAsync(ReportSite.Leader, ReportSite.Waiting)).Actor.Parts;

    private static async Task<PlaceCharges> PlaceAsync(ReportSite site)
    {
        await using var scope = await site.Portal.ActAsAsync(ReportSite.Coordinator);
        return (await scope.ServiceProvider.GetRequiredService<ChargeQueries>().FindAsync(ResultSite.Uijeongbu, CancellationToken.None))!;
    }

    private static async Task<Outcome<SavedTeams>> SetAsync(ReportSite site, ChargeLine row, Guid? team)
    {
        await using var scope = await site.Portal.ActAsAsync(ReportSite.Coordinator);
        return await scope.ServiceProvider.GetRequiredService<SetTeams>().RunAsync(new(Guid.CreateVersion7(), ResultSite.Uijeongbu, [new(row.Id, team, row.Version)]), CancellationToken.None);
    }
}
