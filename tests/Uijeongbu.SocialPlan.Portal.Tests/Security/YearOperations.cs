using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Features.Meetings;
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
    ];

    private static Answer Found(bool found) => found ? Answer.Done : Answer.NotFound;

    private static Answer Of<T>(Outcome<T> outcome)
        where T : class => outcome.IsOk ? Answer.Done : outcome.Problem.Code.EndsWith("not-found", StringComparison.Ordinal) ? Answer.NotFound : Answer.Refused;
}
