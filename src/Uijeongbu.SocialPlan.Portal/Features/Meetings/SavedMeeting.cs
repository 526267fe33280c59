using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.Meetings;

/// <summary>A meeting as it stands; also what the record keeps of it.</summary>
internal sealed record SavedMeeting(Guid Id, long Version, MeetingContent Content)
{
    public const string Subject = "meeting";

    public static SavedMeeting Of(Meeting row) => new(row.Id, row.Version, row.ToContent());
}

/// <summary>Someone else saved the meeting first.</summary>
/// <param name="Theirs">What is stored now.</param>
internal sealed record MeetingConflict(SavedMeeting Theirs) : ConflictProblem("meeting.conflict", "다른 사람이 먼저 저장했습니다. 저장된 내용과 적으신 내용을 견주어 주십시오.");
