using System.Reflection;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.AuditTrail;
using Uijeongbu.SocialPlan.Portal.Features.RecordHistories;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.PlanWriting;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.AuditTrail;

/// <summary>The record of a place as people read it: found by day, person and kind, with before and after, and as a table.</summary>
public sealed class AuditTrailTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_changed_is_found_with_before_and_after(DatabaseKind kind)
    {
        await using var desk = await PlanDesk.StartAsync(kind);
        var indicator = desk.Plan.Indicator.Id;
        (await desk.EditAsync(new SetField(PlanItem.Indicator, indicator, "target:2026", "250", "300"))).Problem.Should().BeNull();
        (await desk.EditAsync(new SetField(PlanItem.Project, desk.Plan.Project.Id, "name", "긴급돌봄", "=긴급돌봄 서비스"))).Problem.Should().BeNull();
        var today = Korea.DayOf(TimeProvider.System.GetUtcNow().UtcDateTime);

        var all = (await FindAsync(desk, new()))!.Entries;
        all.Select(entry => (entry.SubjectKind, entry.Action)).Should().Equal(("project", "plan.edit"), ("indicator", "plan.edit"));
        var target = HistoryReading.Of(all[1]);
        (target.Name, target.Done, target.Values.Single()).Should().Be(("이용자 수", HistoryStep.Changed, new HistoryValue("targets.2026", "250", "300")));

        (await FindAsync(desk, new(Kind: "indicator")))!.Entries.Should().ContainSingle();
        (await FindAsync(desk, new(Who: "총괄")))!.Entries.Should().HaveCount(2);
        (await FindAsync(desk, new(Who: "%")))!.Entries.Should().BeEmpty("a name is looked for as it is written");
        (await FindAsync(desk, new(From: today, To: today)))!.Entries.Should().HaveCount(2, "both days count");
        (await FindAsync(desk, new(To: today.AddDays(-1))))!.Entries.Should().BeEmpty();
        (await FindAsync(desk, new(From: today.AddDays(1))))!.Entries.Should().BeEmpty();
        (await FindAsync(desk, new(Before: all[0].Sequence)))!.Entries.Single().Sequence.Should().Be(all[1].Sequence);
        (await desk.Get<AuditQueries>().FindAsync("41630", new(), 10, CancellationToken.None)).Should().BeNull("it is another place");

        var csv = Encoding.UTF8.GetString(AuditTable.Of((await FindAsync(desk, new()))!, "변경 기록").ToCsv());
        csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(3);
        csv.Should().Contain("이용자 수,변경,목표 2026,250,300").And.Contain("'=긴급돌봄 서비스", "no cell of the table runs");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_result_is_called_by_the_indicator_that_it_is_of(DatabaseKind kind)
    {
        await using var site = await ResultSite.StartAsync(kind);
        var row = (await site.GridAsync(ResultSite.Owner))!.Projects.First(project => project.IsOwn && project.Lock is null).Rows[0];
        (await site.SaveAsync(ResultSite.Owner, ResultSite.Entering(row, 41m))).Problem.Should().BeNull();
        await using var scope = await site.Portal.ActAsAsync("coordinator@uijeongbu.example");
        var found = (await scope.ServiceProvider.GetRequiredService<AuditQueries>().FindAsync(ResultSite.Uijeongbu, new(Kind: "result"), 10, CancellationToken.None))!;
        found.NameOf(HistoryReading.Of(found.Entries[0])).Should().Be(row.Name);
        Encoding.UTF8.GetString(AuditTable.Of(found, "변경 기록").ToCsv()).Should().Contain($"실적 입력,실적,{row.Name}");
    }

    [Fact]
    public void Every_command_has_a_word_and_so_has_every_kind_that_is_offered()
    {
        var commands = typeof(CommandRun).Assembly.GetTypes()
            .Where(type => type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Any(made => made.GetParameters().Any(parameter => parameter.ParameterType == typeof(CommandRun))))
            .Select(type => type.GetField("Name", BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue() as string).OfType<string>().ToList();
        commands.Should().HaveCountGreaterThan(20);
        commands.Should().OnlyContain(name => AuditWords.Action(name) != name);
        AuditWords.Kinds.Should().OnlyContain(kind => HistoryWords.Kind(kind) != kind);
    }

    private static Task<AuditFinding?> FindAsync(PlanDesk desk, AuditFilter filter) => desk.Get<AuditQueries>().FindAsync(PlanDesk.Region, filter, 100, CancellationToken.None);
}
