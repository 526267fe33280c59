using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Files;

namespace Uijeongbu.SocialPlan.Portal.Features.Evidence;

/// <summary>What is asked for, or decided, about who may read a file of evidence.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The municipality.</param>
/// <param name="FileId">The file.</param>
/// <param name="Choice">공개 구분.</param>
/// <param name="IsRead">Whether the person says to have read the file.</param>
/// <param name="BaseVersion">The row version the person saw.</param>
internal sealed record DisclosureCall(Guid CommandId, string RegionCode, Guid FileId, DisclosureChoice Choice, bool IsRead, long BaseVersion);

/// <summary>Someone else changed the file's 공개 구분 first.</summary>
internal sealed record DisclosureConflict(SavedFile Theirs) : ConflictProblem("disclosure.conflict", "다른 담당자가 먼저 바꾸었습니다. 지금 공개 구분을 확인해 주십시오.");
