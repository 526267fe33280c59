using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Calendar;
using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Features.Meetings;
using Uijeongbu.SocialPlan.Portal.Features.Reports;
using Uijeongbu.SocialPlan.Portal.Features.YearCalendar;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Files;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>Commands and queries about what happens around a year's plan: rows of <see cref="Operations.All"/>.</summary>
internal static class YearOperations
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly MeetingContent Meeting = new(
        MeetingBody.TaskForce, IsWritten: false, new(SmallPlan.Year, 1, 5), null, "회의", null, 1, 1, 1, "안건", MeetingDecision.None, null, null);

    private static readonly TaskForceContent Member = new(TaskForceKind.Other, IsChair: false, "위원", "소속", null, null);

    public static IReadOnlyList<Operation> All { get; } =
    [
        new(typeof(AttachFile), Permissions.MeetingWrite, true, async (services, site, place) => Of(await services.GetRequiredService<AttachFile>().RunAsync(
            new(Guid.CreateVersion7(), place, SavedMeeting.Subject, site.Year.FirstMeeting[place], "a.pdf"), new MemoryStream(SampleFiles.Pdf), None))),
        new(typeof(RemoveFile), Permissions.MeetingWrite, true, async (services, site, place) => Of(await services.GetRequiredService<RemoveFile>().RunAsync(
            new(Guid.CreateVersion7(), place, SavedMeeting.Subject, site.Year.Files[place].Dequeue()), None))),
        new(typeof(FileQueries), Permissions.PlanRead, false, async (services, site, place) => Found(
            await services.GetRequiredService<FileQueries>().FindAsync(place, site.Year.FirstFile[place], None) is not null)),
        new(typeof(SaveMeeting), Permissions.MeetingWrite, true, async (services, _, place) => Of(await services.GetRequiredService<SaveMeeting>().RunAsync(
            new(Guid.CreateVersion7(), place, SmallPlan.Year, null, 0, Meeting), None))),
        new(typeof(RemoveMeeting), Permissions.MeetingWrite, true, async (services, site, place) => Of(await services.GetRequiredService<RemoveMeeting>().RunAsync(
            new(Guid.CreateVersion7(), place, site.Year.Meetings[place].Dequeue(), 1), None))),
        new(typeof(SaveMember), Permissions.MeetingWrite, true, async (services, _, place) => Of(await services.GetRequiredService<SaveMember>().RunAsync(
            new(Guid.CreateVersion7(), place, SmallPlan.Year, null, 0, Member), None))),
        new(typeof(RemoveMember), Permissions.MeetingWrite, true, async (services, site, place) => Of(await services.GetRequiredService<RemoveMember>().RunAsync(
            new(Guid.CreateVersion7(), place, site.Year.Members[place].Dequeue(), 1), None))),
        new(typeof(MeetingQueries), Permissions.PlanRead, false, async (services, _, place) => Found(
            await services.GetRequiredService<MeetingQueries>().FindAsync(place, SmallPlan.Year, None) is not null)),
        new(typeof(SaveSection), Permissions.SectionWrite, true, SaveSectionAsync),
        new(typeof(ReopenSection), Permissions.SectionWrite, true, async (services, site, place) => Of(await services.GetRequiredService<ReopenSection>().RunAsync(
            new(Guid.CreateVersion7(), place, SmallPlan.Year, site.Year.DoneSectionOf(await ActorAsync(services, site))), None))),
        new(typeof(AttachFile), Permissions.SectionWrite, true, async (services, site, place) => Of(await services.GetRequiredService<AttachFile>().RunAsync(
            new(Guid.CreateVersion7(), place, SavedSection.Subject, site.Year.SectionIds[(place, site.Year.SectionOf(await ActorAsync(services, site)))], "a.pdf"), new MemoryStream(SampleFiles.Pdf), None))),
        new(typeof(AssignSection), Permissions.PlanWrite, true, async (services, _, place) => Of(await services.GetRequiredService<AssignSection>().RunAsync(
            new(Guid.CreateVersion7(), place, SmallPlan.Year, YearRows.NobodysSection, null), None))),
        new(typeof(SectionPeople), Permissions.PlanWrite, false, async (services, _, place) => Found((await services.GetRequiredService<SectionPeople>().AtAsync(place, None)).Count > 0)),
        new(typeof(SectionQueries), Permissions.PlanRead, false, async (services, _, place) => Found(
            await services.GetRequiredService<SectionQueries>().FindAsync(place, SmallPlan.Year, None) is not null)),
        new(typeof(SaveDate), Permissions.CalendarWrite, true, async (services, _, place) => Of(await services.GetRequiredService<SaveDate>().RunAsync(
            new(Guid.CreateVersion7(), place, null, 0, new(CalendarEntryKind.Practice, new(SmallPlan.Year, 5, 1), null, "교육", null)), None))),
        new(typeof(RemoveDate), Permissions.CalendarWrite, true, async (services, site, place) => Of(await services.GetRequiredService<RemoveDate>().RunAsync(
            new(Guid.CreateVersion7(), place, site.Year.Dates[place].Dequeue(), 1), None))),
        new(typeof(DateQueries), Permissions.PlanRead, false, async (services, _, place) => Found((await services.GetRequiredService<DateQueries>().FindAsync([place], None)).Count > 0)),
    ];

    private static async Task<Answer> SaveSectionAsync(IServiceProvider services, RightsSite site, string place)
    {
        var key = site.Year.SectionOf(await ActorAsync(services, site));
        await using var db = await site.Portal.OpenAsync(place);
        var version = await db.ReportSections.Where(row => row.Key == key).Select(row => row.Version).SingleAsync();
        return Of(await services.GetRequiredService<SaveSection>().RunAsync(new(Guid.CreateVersion7(), place, SmallPlan.Year, key, version, new("적음", []), Finish: false), None));
    }

    private static async Task<Guid?> ActorAsync(IServiceProvider services, RightsSite site)
    {
        await using var accounts = site.Portal.Door.OpenAccounts();
        return (await services.GetRequiredService<ViewerAccessor>().CurrentAsync(accounts, isCommand: false, None)).AccountId;
    }

    private static Answer Found(bool found) => found ? Answer.Done : Answer.NotFound;

    private static Answer Of<T>(Outcome<T> outcome)
        where T : class => outcome.IsOk ? Answer.Done : outcome.Problem.Code.EndsWith("not-found", StringComparison.Ordinal) ? Answer.NotFound : Answer.Refused;
}
