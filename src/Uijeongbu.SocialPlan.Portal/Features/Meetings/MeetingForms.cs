using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Portal.Components.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.Meetings;

/// <summary>Meetings and members as fields of a form, and back.</summary>
internal static class MeetingForms
{
    public static IEnumerable<(string Value, string Label)> Bodies => Enum.GetValues<MeetingBody>().Select(body => (body.ToString(), MeetingWords.Label(body)));

    public static IEnumerable<(string Value, string Label)> Decisions => Enum.GetValues<MeetingDecision>().Select(decision => (decision.ToString(), MeetingWords.Label(decision)));

    public static IEnumerable<(string Value, string Label)> Kinds => Enum.GetValues<TaskForceKind>().Select(kind => (kind.ToString(), Kind(kind)));

    public static string Kind(TaskForceKind kind) => $"{MeetingWords.Group(kind)} · {MeetingWords.Label(kind)}";

    /// <summary>A new one begins as a meeting of the task force with nobody there.</summary>
    public static IReadOnlyList<FormField> Of(MeetingContent? meeting) =>
    [
        new("Body", "협의체 구분", (meeting?.Body ?? MeetingBody.TaskForce).ToString(), MeetingWords.Label(meeting?.Body ?? MeetingBody.TaskForce)),
        new("IsWritten", "서면심의", meeting?.IsWritten is true ? "on" : "", meeting?.IsWritten is true ? "서면심의" : "아님"),
        new("HeldOn", "회의 날짜", meeting?.HeldOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""),
        new("StartsAt", "시각", meeting?.StartsAt?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? ""),
        new("Name", "회의명", meeting?.Name ?? ""),
        new("Place", "장소", meeting?.Place ?? ""),
        Count("Officials", "공무원", meeting?.Officials),
        Count("CouncilMembers", "지역사회보장협의체", meeting?.CouncilMembers),
        Count("Others", "민관협력", meeting?.Others),
        new("Agenda", "안건", meeting?.Agenda ?? ""),
        new("Decision", "의결 결과", (meeting?.Decision ?? MeetingDecision.None).ToString(), MeetingWords.Label(meeting?.Decision ?? MeetingDecision.None)),
        new("Result", "회의 결과", meeting?.Result ?? ""),
        new("DocumentNumber", "문서번호", meeting?.DocumentNumber ?? ""),
    ];

    public static MeetingContent ToMeeting(PostedForm posted) => new(
        posted.Choice<MeetingBody>("Body"),
        posted.IsOn("IsWritten"),
        posted.Day("HeldOn"),
        posted.TimeOrNull("StartsAt"),
        posted.Line("Name"),
        posted.LineOrNull("Place"),
        posted.Number("Officials"),
        posted.Number("CouncilMembers"),
        posted.Number("Others"),
        posted.Lines("Agenda"),
        posted.Choice<MeetingDecision>("Decision"),
        posted.LinesOrNull("Result"),
        posted.LineOrNull("DocumentNumber"));

    public static IReadOnlyList<FormField> Of(TaskForceContent? member) =>
    [
        new("Kind", "구분", (member?.Kind ?? TaskForceKind.PlanOfficial).ToString(), Kind(member?.Kind ?? TaskForceKind.PlanOfficial)),
        new("IsChair", "위원장", member?.IsChair is true ? "on" : "", member?.IsChair is true ? "위원장" : "아님"),
        new("Name", "성명", member?.Name ?? ""),
        new("Affiliation", "소속 및 직위", member?.Affiliation ?? ""),
        new("Duty", "역할", member?.Duty ?? ""),
        new("Note", "비고", member?.Note ?? ""),
    ];

    public static TaskForceContent ToMember(PostedForm posted) => new(
        posted.Choice<TaskForceKind>("Kind"), posted.IsOn("IsChair"), posted.Line("Name"), posted.Line("Affiliation"), posted.LineOrNull("Duty"), posted.LineOrNull("Note"));

    private static FormField Count(string name, string label, int? count) => new(name, label, (count ?? 0).ToString(CultureInfo.InvariantCulture));
}
