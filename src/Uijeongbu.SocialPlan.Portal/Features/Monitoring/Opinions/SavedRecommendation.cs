using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;

/// <summary>
/// A recommendation as it stands; also what the record keeps of it. Its words stand on the record from the day on which the department reads them: before, those
/// who read the record may be members who still write.
/// </summary>
internal sealed record SavedRecommendation(Guid Id, long Version, Guid ProjectId, RecommendationState State, DateOnly DueOn, string? Text, OpinionReply? Reply, string? Question, Guid? ChangeSetId, string? Department, string? LetterNumber, Guid? TargetIndicatorId, int? TargetYear)
{
    public const string Subject = "recommendation";

    public static SavedRecommendation Of(Recommendation row) =>
        new(row.Id, row.Version, row.ProjectId, row.State, row.DueOn, row.SentAt is null ? null : row.Text, row.Reply, row.Question, row.ChangeSetId, row.Department, row.LetterNumber, row.TargetIndicatorId, row.TargetYear);
}

/// <summary>What one command sent or told.</summary>
/// <param name="Count">How many recommendations went out, or how many members were told.</param>
internal sealed record SentOut(int Count);

/// <summary>Someone else was first.</summary>
/// <param name="Theirs">What is stored now.</param>
internal sealed record RecommendationConflict(SavedRecommendation Theirs) : ConflictProblem("recommendation.conflict", "다른 사람이 먼저 저장했습니다. 화면을 새로 고쳐 지금 내용을 확인해 주십시오.");
