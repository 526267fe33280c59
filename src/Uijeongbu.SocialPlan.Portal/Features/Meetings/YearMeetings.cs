using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Features.PlanYears;

namespace Uijeongbu.SocialPlan.Portal.Features.Meetings;

/// <summary>A year's meetings and task force, as every page and file about them shows them.</summary>
/// <param name="View">The year; whether it may be written is about meetings.</param>
/// <param name="Meetings">By day, the first first.</param>
/// <param name="Members">The chair first, then by column of form F10 and as they were added.</param>
/// <param name="Files">Files by meeting.</param>
public sealed record YearMeetings(PlanYear View, IReadOnlyList<Meeting> Meetings, IReadOnlyList<TaskForceMember> Members, ILookup<Guid, SavedFile> Files)
{
    /// <summary>Form F10.</summary>
    public TaskForceComposition Composition => TaskForceComposition.Of(Members);

    /// <summary>Form F12: the task force's meetings with their number (제1차).</summary>
    public IEnumerable<(int Number, Meeting Meeting)> OfTaskForce => Meetings.Where(meeting => meeting.Body is MeetingBody.TaskForce).Select((meeting, index) => (index + 1, meeting));
}
