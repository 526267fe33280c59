using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.Meetings;

/// <summary>A member of the task force as it stands; also what the record keeps of it.</summary>
internal sealed record SavedMember(Guid Id, long Version, TaskForceContent Content)
{
    public const string Subject = "task-force-member";

    public static SavedMember Of(TaskForceMember row) => new(row.Id, row.Version, row.ToContent());
}

/// <summary>Someone else saved the member first.</summary>
/// <param name="Theirs">What is stored now.</param>
internal sealed record MemberConflict(SavedMember Theirs) : ConflictProblem("task-force.conflict", "다른 사람이 먼저 저장했습니다. 저장된 내용과 적으신 내용을 견주어 주십시오.");
