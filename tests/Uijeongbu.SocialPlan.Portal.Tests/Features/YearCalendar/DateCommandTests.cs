using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Calendar;
using Uijeongbu.SocialPlan.Portal.Features.YearCalendar;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Meetings;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.YearCalendar;

/// <summary>Dates that places add, on both databases.</summary>
public sealed class DateCommandTests
{
    private const string Officer = "officer@gyeonggi.example";

    private static readonly CalendarContent Election = new(CalendarEntryKind.Holiday, new(2026, 11, 30), null, "임시공휴일", "국무회의 의결");

    [Theory, OnSqlite, OnPostgres]
    public async Task A_holiday_that_a_place_adds_moves_its_deadlines_and_nobody_elses(DatabaseKind kind)
    {
        await using var site = await YearSite.StartAsync(kind);
        var call = new SaveDateCall(Guid.CreateVersion7(), YearSite.Uijeongbu, null, 0, Election);
        var saved = (await SaveAsync(site, YearSite.Coordinator, call)).Answer!;
        (await SaveAsync(site, YearSite.Coordinator, call)).Answer.Should().Be(saved);

        (await DueAsync(site, YearSite.Coordinator, YearSite.Uijeongbu)).Should().Be(new DateOnly(2026, 12, 1));
        (await DueAsync(site, YearSite.Neighbour, YearSite.Yangju)).Should().Be(new DateOnly(2026, 11, 30));
        var again = call with { CommandId = Guid.CreateVersion7(), EntryId = saved.Id, BaseVersion = 1, Content = Election with { Name = "선거일" } };
        (await SaveAsync(site, YearSite.Coordinator, again)).Answer!.Version.Should().Be(2);
        (await SaveAsync(site, YearSite.Coordinator, again with { CommandId = Guid.CreateVersion7() })).Problem.Should().BeOfType<DateConflict>().Which.Theirs.Content.Name.Should().Be("선거일");
        (await RemoveAsync(site, YearSite.Neighbour, new(Guid.CreateVersion7(), YearSite.Yangju, saved.Id, 2))).Problem.Should().Be(CalendarProblems.NotFound);
        (await RemoveAsync(site, YearSite.Coordinator, new(Guid.CreateVersion7(), YearSite.Uijeongbu, saved.Id, 2))).IsOk.Should().BeTrue();
        (await DueAsync(site, YearSite.Coordinator, YearSite.Uijeongbu)).Should().Be(new DateOnly(2026, 11, 30));

        await using var db = await site.Portal.OpenAsync(YearSite.Uijeongbu);
        (await db.AuditEntries.OrderBy(entry => entry.Sequence).Select(entry => entry.Action).ToListAsync()).Should().Equal(SaveDate.Name, SaveDate.Name, RemoveDate.Name);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Refused_means_nothing_changed(DatabaseKind kind)
    {
        await using var site = await YearSite.StartAsync(kind);
        SaveDateCall call = new(Guid.CreateVersion7(), YearSite.Uijeongbu, null, 0, Election);
        (await SaveAsync(site, YearSite.Coordinator, call with { Content = Election with { Name = "" } })).Problem!.Code.Should().Be("calendar.faulty");
        (await SaveAsync(site, YearSite.Coordinator, call with { EntryId = Guid.NewGuid() })).Problem.Should().Be(CalendarProblems.NotFound);
        foreach (var who in new[] { YearSite.Secretary, "owner@uijeongbu.example", YearSite.Neighbour, "chief@gyeonggi.example" })
        {
            await site.Awaiting(one => SaveAsync(one, who, call)).Should().ThrowAsync<AccessDeniedException>(who);
        }

        await using var db = await site.Portal.OpenAsync(YearSite.Uijeongbu);
        (await db.CalendarEntries.CountAsync()).Should().Be(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_province_writes_its_own_dates_and_a_municipality_does_not_find_them(DatabaseKind kind)
    {
        await using var site = await YearSite.StartAsync(kind);
        var letter = new CalendarContent(CalendarEntryKind.Deadline, new(2027, 2, 19), null, "시행결과 파일 제출", "도 공문");
        (await SaveAsync(site, Officer, new(Guid.CreateVersion7(), "41", null, 0, letter))).IsOk.Should().BeTrue();

        (await FindAsync(site, Officer, "41")).Should().ContainSingle();
        (await FindAsync(site, YearSite.Coordinator, "41")).Should().BeEmpty("the region filter leads to one's own place only");
    }

    private static Task<Outcome<SavedDate>> SaveAsync(YearSite site, string who, SaveDateCall call) => site.AsAsync<SaveDate, Outcome<SavedDate>>(who, save => save.RunAsync(call, CancellationToken.None));

    private static Task<Outcome<SavedDate>> RemoveAsync(YearSite site, string who, RemoveDateCall call) => site.AsAsync<RemoveDate, Outcome<SavedDate>>(who, remove => remove.RunAsync(call, CancellationToken.None));

    private static Task<IReadOnlyList<SavedDate>> FindAsync(YearSite site, string who, string place) =>
        site.AsAsync<DateQueries, IReadOnlyList<SavedDate>>(who, queries => queries.FindAsync([place], CancellationToken.None));

    private static async Task<DateOnly> DueAsync(YearSite site, string who, string place) => PlaceCalendar.Of(
        [new Membership { UserId = Guid.NewGuid(), Role = Role.Coordinator, RegionCode = place, ValidFrom = new(2026, 1, 1), GrantedAt = default }],
        new(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc),
        await FindAsync(site, who, place)).Single().Deadlines.First(deadline => deadline.Kind is DeadlineKind.AnnualPlanToProvince && deadline.FiscalYear == 2027).DueOn;
}
