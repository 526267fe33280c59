using Uijeongbu.SocialPlan.Domain.Calendar;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Domain.Reports;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Meetings;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>Rows around a year's plan for <see cref="YearOperations"/>: for each place one that stays, and as many to take away as there are people.</summary>
internal sealed class YearRows
{
    private static readonly Role[] Writers = [Role.ProjectOwner, Role.TeamLeader, Role.DepartmentHead, Role.CouncilSecretary, Role.Coordinator];

    private readonly Dictionary<Guid, int> _writers = [];

    public Dictionary<string, Guid> FirstMeeting { get; } = [];

    public Dictionary<string, Guid> FirstFile { get; } = [];

    public Dictionary<string, Queue<Guid>> Meetings { get; } = [];

    public Dictionary<string, Queue<Guid>> Members { get; } = [];

    public Dictionary<string, Queue<Guid>> Files { get; } = [];

    public Dictionary<string, Queue<Guid>> Dates { get; } = [];

    /// <summary>Rows of sections by place and key.</summary>
    public Dictionary<(string Place, string Key), Guid> SectionIds { get; } = [];

    /// <summary>A section that nobody is named for.</summary>
    public static string NobodysSection => SectionForm.Shipped[^1].Key;

    /// <summary>The section being written that an account is named for; nobody's for who is named for none.</summary>
    public string SectionOf(Guid? account) => account is { } id && _writers.TryGetValue(id, out var place) ? SectionForm.Shipped[place].Key : NobodysSection;

    /// <summary>The same for a section that is done.</summary>
    public string DoneSectionOf(Guid? account) => account is { } id && _writers.TryGetValue(id, out var place) ? SectionForm.Shipped[place + Writers.Length].Key : NobodysSection;

    /// <summary>Adds them at a place; the caller saves.</summary>
    /// <param name="db">Open for the place.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="accounts">Accounts by address.</param>
    public void Add(PortalDbContext db, SmallPlan plan, IReadOnlyDictionary<string, Guid> accounts)
    {
        AddMeetings(db, plan, RightsSite.People.Count);
        var place = plan.Plan.RegionCode;
        List<CalendarEntry> dates = [.. Enumerable.Range(0, RightsSite.People.Count + 1).Select(_ => new CalendarEntry { RegionCode = place, Kind = CalendarEntryKind.Practice, On = new(SmallPlan.Year, 4, 1), Name = "회의" })];
        db.AddRange(dates);
        Dates[place] = new(dates.Skip(1).Select(row => row.Id));
        foreach (var (index, role) in Writers.Index())
        {
            var account = accounts[RightsSite.EmailOf(role)];
            _writers[account] = index;
            AddSection(db, plan, SectionForm.Shipped[index].Key, account, SectionStatus.Writing);
            AddSection(db, plan, SectionForm.Shipped[index + Writers.Length].Key, account, SectionStatus.Done);
        }

        AddSection(db, plan, NobodysSection, account: null, SectionStatus.Writing);
    }

    private void AddSection(PortalDbContext db, SmallPlan plan, string key, Guid? account, SectionStatus status)
    {
        ReportSection section = new() { RegionCode = plan.Plan.RegionCode, AnnualPlanId = plan.Annual.Id, Key = key, AssigneeId = account, Text = "적음", Status = status };
        SectionIds[(plan.Plan.RegionCode, key)] = section.Id;
        db.Add(section);
    }

    private void AddMeetings(PortalDbContext db, SmallPlan plan, int people)
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
