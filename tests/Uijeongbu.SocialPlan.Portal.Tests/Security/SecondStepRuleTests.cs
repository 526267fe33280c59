using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Features.People;
using Uijeongbu.SocialPlan.Portal.Features.People.SecondSteps;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>Who demands the second step of which roles, and what it does to rights.</summary>
public sealed class SecondStepRuleTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_coordinator_demands_it_of_the_own_place_and_an_operator_of_all(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var row = (await site.GridAsync(ResultSite.Owner))!.Projects.SelectMany(project => project.Rows).First(one => one.Saved.Version > 0);
        const string coordinator = "coordinator@uijeongbu.example";
        (await DemandAsync(site, coordinator, [Role.Evaluator], [])).Problem.Should().Be(PeopleProblems.WrongPlace);
        (await DemandAsync(site, coordinator, [Role.ProjectOwner], [])).IsOk.Should().BeTrue();
        (await DemandAsync(site, coordinator, [], [])).Problem.Should().Be(SecondStepProblems.Meanwhile);

        await using (var locked = await site.Portal.ActAsAsync(ResultSite.Owner))
        {
            var save = locked.ServiceProvider.GetRequiredService<SaveResult>();
            await FluentActions.Awaiting(() => save.RunAsync(ResultSite.Entering(row, 11), CancellationToken.None)).Should().ThrowAsync<AccessDeniedException>();
            await FluentActions.Awaiting(() => site.GridAsync(ResultSite.Owner)).Should().ThrowAsync<AccessDeniedException>("it reads nothing either");
            var users = locked.ServiceProvider.GetRequiredService<UserManager<User>>();
            await users.SetTwoFactorEnabledAsync((await users.FindByEmailAsync(ResultSite.Owner))!, enabled: true);
        }

        await using (var open = await site.Portal.ActAsAsync(ResultSite.Owner))
        {
            (await open.ServiceProvider.GetRequiredService<SaveResult>().RunAsync(ResultSite.Entering(row, 11), CancellationToken.None)).IsOk.Should().BeTrue();
        }

        const string @operator = "operator@portal.example";
        (await DemandAsync(site, @operator, [Role.ProjectOwner, Role.Auditor], [Role.ProjectOwner])).IsOk.Should().BeTrue();
        (await DemandAsync(site, coordinator, [], [Role.ProjectOwner, Role.Auditor])).Problem.Should().Be(SecondStepProblems.OfOperator);
        (await DemandAsync(site, coordinator, [Role.Auditor], [Role.ProjectOwner, Role.Auditor])).IsOk.Should().BeTrue("of the own decision, not of the operator's");
        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        (await db.AuditEntries.CountAsync(entry => entry.Action == DemandSecondStep.Name)).Should().Be(3);
    }

    [Theory, OnSqlite]
    public async Task The_installation_demands_it_of_roles_without_a_place_too(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartWithSampleAsync(kind, ("Portal:SecondStepRoles", "Operator, ProvinceChief"));
        foreach (var (who, needs) in new[] { ("operator@portal.example", true), ("chief@gyeonggi.example", true), ("owner@uijeongbu.example", false) })
        {
            await using var scope = await portal.ActAsAsync(who);
            var session = scope.ServiceProvider.GetRequiredService<CircuitSession>().SessionId!.Value;
            var signedIn = (await scope.ServiceProvider.GetRequiredService<Sessions>().FindAsync(session, seen: false, CancellationToken.None))!;
            (signedIn.NeedsSecondStep, signedIn.Viewer.RegionsFor(Permissions.DeputyWrite) is null && signedIn.Viewer.RegionsFor(Permissions.PlanRead) is null).Should().Be((needs, needs), who);
        }

        FluentActions.Invoking(() => SecondStepDemand.Read(new ConfigurationBuilder().AddInMemoryCollection([new("Portal:SecondStepRoles", "Operater")]).Build()))
            .Should().Throw<InvalidOperationException>().WithMessage("*없는 역할*Operater*");
    }

    private static async Task<Outcome<SavedDemands>> DemandAsync(ResultSite site, string who, IReadOnlyList<Role> roles, IReadOnlyList<Role> seen)
    {
        await using var scope = await site.Portal.ActAsAsync(who);
        return await scope.ServiceProvider.GetRequiredService<DemandSecondStep>().RunAsync(new(Guid.CreateVersion7(), ResultSite.Uijeongbu, roles, seen), CancellationToken.None);
    }
}
