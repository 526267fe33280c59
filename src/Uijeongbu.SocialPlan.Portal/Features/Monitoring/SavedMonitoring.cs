using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring;

/// <summary>A round as it stands; also what the record keeps of it.</summary>
internal sealed record SavedRound(Guid Id, long Version, RoundContent Content, DateTime? AnnouncedAt)
{
    public const string Subject = "monitoring-round";

    public static SavedRound Of(MonitoringRound row) => new(row.Id, row.Version, row.ToContent(), row.AnnouncedAt);
}

/// <summary>A member as it stands; also what the record keeps of it.</summary>
internal sealed record SavedGroupMember(Guid Id, long Version, string Name, MemberContent Content, DateTime? ConsentedAt, DateTime? LeftAt)
{
    public const string Subject = "group-member";

    public static SavedGroupMember Of(GroupMember row) => new(row.Id, row.Version, row.Name, row.ToContent(), row.ConsentedAt, row.LeftAt);
}

/// <summary>
/// A card as it stands; also what the record keeps of it. Never a word of a draft or a review: those who read the record are not those who may read reviews,
/// and every version that was submitted is kept where the reviews are.
/// </summary>
internal sealed record SavedCard(Guid Id, long Version, Guid ProjectId, Guid MemberId, CardState State, int Submissions, DateTime? DraftAt, ConflictKind? Conflict, string? ConflictReason)
{
    public const string Subject = "review-card";

    public static SavedCard Of(ReviewCard row) => new(row.Id, row.Version, row.ProjectId, row.MemberId, row.State, row.Submissions, row.DraftAt, row.Conflict, row.ConflictReason);
}

/// <summary>Cards that one command dealt and took back.</summary>
internal sealed record DealtCards(int Dealt, int TakenBack);

/// <summary>Someone else saved the round first.</summary>
/// <param name="Theirs">What is stored now.</param>
internal sealed record RoundConflict(SavedRound Theirs) : ConflictProblem("monitoring-round.conflict", "다른 사람이 먼저 저장했습니다. 저장된 내용과 적으신 내용을 견주어 주십시오.");

/// <summary>Someone else saved the member first.</summary>
/// <param name="Theirs">What is stored now.</param>
internal sealed record GroupMemberConflict(SavedGroupMember Theirs) : ConflictProblem("group-member.conflict", "다른 사람이 먼저 저장했습니다. 저장된 내용과 적으신 내용을 견주어 주십시오.");

/// <summary>The card was written in another window meanwhile.</summary>
/// <param name="Theirs">What is stored now.</param>
internal sealed record CardConflict(SavedCard Theirs) : ConflictProblem("review-card.conflict", "다른 창이나 기기에서 먼저 저장했습니다. 화면을 새로 고쳐 저장된 내용을 확인해 주십시오.");
