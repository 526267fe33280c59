using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Domain.Reports;
using Uijeongbu.SocialPlan.Portal.Features.Reports;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.People;
using Uijeongbu.SocialPlan.Portal.Tests.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Reports;

/// <summary>A deputy writes the sections of whom it stands in for, as long as it does, on both databases.</summary>
public sealed class SectionDeputyTests
{
    private const string Key = "publicity";
    private const string Other = "task-force";
    private const int Year = 2027;

    private static readonly SectionContent Written = new("누리집과 소식지로 알렸습니다.", []);

    [Theory, OnSqlite, OnPostgres]
    public async Task A_deputy_writes_what_was_assigned_to_whom_it_stands_in_for_and_nothing_else(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        var (owner, deputy) = (await site.IdAsync(ReportSite.Owner), await site.IdAsync(ReportSite.Owner2));
        await AssignAsync(site, Key, owner);
        await AssignAsync(site, Other, await site.IdAsync(ReportSite.Leader));
        (await SaveAsync(site, ReportSite.Owner2, Key)).Problem.Should().Be(SectionProblems.NotAssigned);
        (await LineAsync(site, ReportSite.Owner2, Key)).MayWrite.Should().BeFalse();

        var post = await site.PostAsync(ReportSite.Owner, Role.ProjectOwner);
        (await site.GrantAsync(ReportSite.Owner, post, deputy, from: 2)).IsOk.Should().BeTrue();
        (await SaveAsync(site, ReportSite.Owner2, Key)).Problem.Should().Be(SectionProblems.NotAssigned, "it has not begun");
        var given = (await site.GrantAsync(ReportSite.Owner, post, deputy, days: 1)).Answer!;
        (await SaveAsync(site, ReportSite.Owner2, Key)).Problem.Should().BeNull();
        (await SaveAsync(site, ReportSite.Owner2, Other)).Problem.Should().Be(SectionProblems.NotAssigned, "that one is another's");
        var line = await LineAsync(site, ReportSite.Owner2, Key);
        (line.MayWrite, SectionRows.WordOf(line.StandsIn!)).Should().Be((true, "김사업 업무대행"));
        line.StandsIn.Should().Be(new StandIn(DeputyKind.Substitute, owner, "김사업"));
        (await LineAsync(site, ReportSite.Owner, Key)).StandsIn.Should().BeNull("they are the own ones");
        (await LineAsync(site, ReportSite.Owner2, Other)).Should().Match<SectionLine>(other => !other.MayWrite && other.StandsIn == null);

        (await site.EndAsync(ReportSite.Owner, given, null)).IsOk.Should().BeTrue();
        (await SaveAsync(site, ReportSite.Owner2, Key)).Problem.Should().Be(SectionProblems.NotAssigned, "it is over");
        (await SaveAsync(site, ReportSite.Owner, Key)).Problem.Should().BeNull();
        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        (await db.AuditEntries.Where(entry => entry.Action == SaveSection.Name).OrderBy(entry => entry.Sequence).Select(entry => entry.ActorName).ToListAsync()).Should().Equal("이사업", "김사업");
    }

    private static async Task AssignAsync(ReportSite site, string key, Guid person)
    {
        await using var scope = await site.Portal.ActAsAsync(ReportSite.Coordinator);
        (await scope.ServiceProvider.GetRequiredService<AssignSection>().RunAsync(new(Guid.CreateVersion7(), ResultSite.Uijeongbu, Year, key, person), CancellationToken.None)).Problem.Should().BeNull();
    }

    private static async Task<SectionLine> LineAsync(ReportSite site, string who, string key)
    {
        await using var scope = await site.Portal.ActAsAsync(who);
        var found = (await scope.ServiceProvider.GetRequiredService<SectionQueries>().FindAsync(ResultSite.Uijeongbu, Year, CancellationToken.None))!;
        return found.Lines.Single(line => line.Form.Key == key);
    }

    private static async Task<Outcome<SavedSection>> SaveAsync(ReportSite site, string who, string key)
    {
        var version = (await LineAsync(site, ReportSite.Coordinator, key)).Row!.Version;
        await using var scope = await site.Portal.ActAsAsync(who);
        return await scope.ServiceProvider.GetRequiredService<SaveSection>().RunAsync(
            new(Guid.CreateVersion7(), ResultSite.Uijeongbu, Year, key, version, Written, Finish: false), CancellationToken.None);
    }
}
