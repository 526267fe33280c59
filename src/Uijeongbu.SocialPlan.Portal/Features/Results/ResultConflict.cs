using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>Someone else saved first. Both values are shown, and a person decides; nothing is written over unseen.</summary>
/// <param name="Theirs">What is stored now.</param>
internal sealed record ResultConflict(SavedResult Theirs) : ConflictProblem("result.conflict", "다른 담당자가 먼저 저장했습니다. 어느 값으로 할지 골라 주십시오.");
