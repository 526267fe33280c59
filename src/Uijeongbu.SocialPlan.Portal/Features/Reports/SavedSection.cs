using Uijeongbu.SocialPlan.Domain.Reports;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.Reports;

/// <summary>A section as it stands; also what the record keeps of it.</summary>
internal sealed record SavedSection(Guid Id, string Key, long Version, SectionStatus Status, Guid? AssigneeId, string? AssigneeName, SectionContent Content)
{
    public const string Subject = "section";

    public static SavedSection Of(ReportSection row) => new(row.Id, row.Key, row.Version, row.Status, row.AssigneeId, row.AssigneeName, row.ToContent());
}

/// <summary>Someone else saved the section first.</summary>
/// <param name="Theirs">What is stored now.</param>
internal sealed record SectionConflict(SavedSection Theirs) : ConflictProblem("section.conflict", "다른 사람이 먼저 저장했습니다. 저장된 내용과 적으신 내용을 견주어 주십시오.");
