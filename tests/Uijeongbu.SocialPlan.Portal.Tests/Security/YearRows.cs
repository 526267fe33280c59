using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Meetings;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>Rows around a year's plan for <see cref="YearOperations"/>: for each place one that stays, and as many to take away as there are people.</summary>
internal sealed class YearRows
{
    public Dictionary<string, Guid> FirstMeeting { get; } = [];

    public Dictionary<string, Guid> FirstFile { get; } = [];

    public Dictionary<string, Queue<Guid>> Meetings { get; } = [];

    public Dictionary<string, Queue<Guid>> Members { get; } = [];

    public Dictionary<string, Queue<Guid>> Files { get; } = [];

    /// <summary>Adds them at a place; the caller saves.</summary>
    public void Add(PortalDbContext db, SmallPlan plan, int people)
    {
        var place = plan.Plan.RegionCode;
        List<Meeting> meetings = [.. Enumerable.Range(0, people + 1).Select(_ => new Meeting
        {
            RegionCode = place, AnnualPlanId = plan.Annual.Id, Body = MeetingBody.TaskForce, HeldOn = new(SmallPlan.Year, 1, 4), Name = "회의", Agenda = "안건",
        })];
        List<TaskForceMember> members = [.. Enumerable.Range(0, people).Select(_ => new TaskForceMember
        {
            RegionCode = place, AnnualPlanId = plan.Annual.Id, Kind = TaskForceKind.Other, Name = "위원", Affiliation = "소속",
        })];
        List<Attachment> files = [.. Enumerable.Range(0, people + 1).Select(_ => FileOf(meetings[0]))];
        db.AddRange(meetings);
        db.AddRange(members);
        db.AddRange(files);
        (FirstMeeting[place], FirstFile[place]) = (meetings[0].Id, files[0].Id);
        (Meetings[place], Members[place], Files[place]) = (new(meetings.Skip(1).Select(row => row.Id)), new(members.Select(row => row.Id)), new(files.Skip(1).Select(row => row.Id)));
    }

    private static Attachment FileOf(Meeting meeting) => new()
    {
        RegionCode = meeting.RegionCode,
        SubjectKind = SavedMeeting.Subject,
        SubjectId = meeting.Id,
        Name = "회의록.pdf",
        MediaType = AttachmentType.Pdf.MediaType,
        Length = 1,
        Hash = new('0', 64),
        UploadedAt = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc),
        UploadedByName = "정간사",
    };
}
