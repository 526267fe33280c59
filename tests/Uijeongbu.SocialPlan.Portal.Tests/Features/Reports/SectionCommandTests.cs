using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Reports;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Features.Reports;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Files;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Meetings;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Reports;

/// <summary>Sections of the book: who writes which, how far they are, on both databases.</summary>
public sealed class SectionCommandTests
{
    private const string Key = "publicity";
    private const string Owner = "owner@uijeongbu.example";

    private static readonly SectionContent Written = new("누리집과 소식지로 알렸습니다.", [["주민", "2026. 10.", "누리집"]]);

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_is_named_writes_it_finishes_it_and_takes_it_up_again(DatabaseKind kind)
    {
        await using var site = await YearSite.StartAsync(kind);
        (await SaveAsync(site, Owner, Writing(0))).Problem.Should().Be(SectionProblems.NotAssigned);
        var person = (await PeopleAsync(site)).Single(one => one.Name == "김사업");
        (await AssignAsync(site, person.Id)).Answer!.AssigneeName.Should().Be("김사업");

        var saved = (await SaveAsync(site, Owner, Writing(1))).Answer!;
        saved.Should().BeEquivalentTo(new { Version = 2L, Status = SectionStatus.Writing, AssigneeName = "김사업" });
        (await SaveAsync(site, YearSite.Coordinator, Writing(1))).Problem.Should().BeOfType<SectionConflict>().Which.Theirs.Content.Should().Be(Written);
        (await SaveAsync(site, "owner2@uijeongbu.example", Writing(2))).Problem.Should().Be(SectionProblems.NotAssigned);
        (await SaveAsync(site, Owner, Writing(2) with { Finish = true })).Answer!.Status.Should().Be(SectionStatus.Done);
        (await SaveAsync(site, Owner, Writing(3))).Problem.Should().Be(SectionProblems.IsDone);
        (await AttachAsync(site, Owner, saved.Id)).Problem.Should().Be(SectionProblems.IsDone);

        var found = (await FindAsync(site, Owner))!;
        (found.Done, found.Lines.Count).Should().Be((1, SectionForm.Shipped.Count));
        found.Lines.Where(line => line.MayWrite).Select(line => line.Form.Key).Should().Equal(Key);
        (await ReopenAsync(site, "owner2@uijeongbu.example")).Problem.Should().Be(SectionProblems.NotAssigned);
        (await ReopenAsync(site, Owner)).Answer!.Status.Should().Be(SectionStatus.Writing);
        (await ReopenAsync(site, Owner)).Problem.Should().Be(SectionProblems.IsNotDone);
        (await AttachAsync(site, Owner, saved.Id)).IsOk.Should().BeTrue();
        (await AttachAsync(site, "owner2@uijeongbu.example", saved.Id)).Problem.Should().Be(SectionProblems.NotAssigned);

        await using var db = await site.Portal.OpenAsync(YearSite.Uijeongbu);
        (await db.AuditEntries.OrderBy(entry => entry.Sequence).Select(entry => entry.Action).ToListAsync())
            .Should().Equal(AssignSection.Name, SaveSection.Name, SaveSection.Name, ReopenSection.Name, AttachFile.Name);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Refused_means_nothing_changed(DatabaseKind kind)
    {
        await using var site = await YearSite.StartAsync(kind);
        async Task<string> RefusedAsync(SaveSectionCall call) => (await SaveAsync(site, YearSite.Coordinator, call)).Problem!.Code;

        (await RefusedAsync(Writing(0) with { Content = SectionContent.Empty, Finish = true })).Should().Be("section.empty");
        (await RefusedAsync(Writing(0) with { Key = "no-such" })).Should().Be("section.not-found");
        (await RefusedAsync(Writing(0) with { Year = 1999 })).Should().Be("section.not-found");
        (await RefusedAsync(Writing(0) with { Year = YearSite.ClosedYear })).Should().Be(AnnualPlanProblems.PastYear.Code);
        (await RefusedAsync(Writing(0) with { Content = Written with { Rows = [["하나"]] } })).Should().Be("section.faulty");
        (await RefusedAsync(Writing(1))).Should().Be("section.conflict");
        (await AssignAsync(site, Guid.NewGuid())).Problem.Should().Be(SectionProblems.NoPerson);
        await using var accounts = site.Portal.Door.OpenAccounts();
        var neighbour = await accounts.Users.Where(user => user.Email == "owner@yangju.example").Select(user => user.Id).SingleAsync();
        (await AssignAsync(site, neighbour)).Problem.Should().Be(SectionProblems.NoPerson, "a person of another place");
        (await site.AsAsync<SectionPeople, IReadOnlyList<SectionPerson>>(YearSite.Neighbour, people => people.AtAsync(YearSite.Uijeongbu, CancellationToken.None))).Should().BeEmpty();
        foreach (var who in new[] { "auditor@uijeongbu.example", "officer@gyeonggi.example", YearSite.Neighbour })
        {
            await site.Awaiting(one => SaveAsync(one, who, Writing(0))).Should().ThrowAsync<AccessDeniedException>(who);
        }

        (await FindAsync(site, YearSite.Neighbour)).Should().BeNull();
        await using var db = await site.Portal.OpenAsync(YearSite.Uijeongbu, YearSite.Yangju);
        ((await db.ReportSections.CountAsync()) + (await db.AuditEntries.CountAsync())).Should().Be(0);
    }

    private static SaveSectionCall Writing(long version) => new(Guid.CreateVersion7(), YearSite.Uijeongbu, YearSite.Year, Key, version, Written, Finish: false);

    private static Task<Outcome<SavedSection>> SaveAsync(YearSite site, string who, SaveSectionCall call) =>
        site.AsAsync<SaveSection, Outcome<SavedSection>>(who, save => save.RunAsync(call, CancellationToken.None));

    private static Task<Outcome<SavedSection>> ReopenAsync(YearSite site, string who) =>
        site.AsAsync<ReopenSection, Outcome<SavedSection>>(who, reopen => reopen.RunAsync(new(Guid.CreateVersion7(), YearSite.Uijeongbu, YearSite.Year, Key), CancellationToken.None));

    private static Task<Outcome<SavedSection>> AssignAsync(YearSite site, Guid person) =>
        site.AsAsync<AssignSection, Outcome<SavedSection>>(YearSite.Coordinator, assign => assign.RunAsync(new(Guid.CreateVersion7(), YearSite.Uijeongbu, YearSite.Year, Key, person), CancellationToken.None));

    private static Task<IReadOnlyList<SectionPerson>> PeopleAsync(YearSite site) =>
        site.AsAsync<SectionPeople, IReadOnlyList<SectionPerson>>(YearSite.Coordinator, people => people.AtAsync(YearSite.Uijeongbu, CancellationToken.None));

    private static Task<Outcome<SavedFile>> AttachAsync(YearSite site, string who, Guid section) => site.AsAsync<AttachFile, Outcome<SavedFile>>(who, attach => attach.RunAsync(
        new(Guid.CreateVersion7(), YearSite.Uijeongbu, SavedSection.Subject, section, "증빙.pdf"), new MemoryStream(SampleFiles.Pdf), CancellationToken.None));

    private static Task<YearSections?> FindAsync(YearSite site, string who) =>
        site.AsAsync<SectionQueries, YearSections?>(who, queries => queries.FindAsync(YearSite.Uijeongbu, YearSite.Year, CancellationToken.None));
}
