using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>What is asked for when a narrative is left.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The municipality.</param>
/// <param name="ProjectId">The project.</param>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="Text">추진 실적.</param>
/// <param name="BaseVersion">The row version the person saw; 0 for none.</param>
internal sealed record SaveNarrativeCall(Guid CommandId, string RegionCode, Guid ProjectId, int FiscalYear, string Text, long BaseVersion);

/// <summary>A narrative as it is stored.</summary>
internal sealed record SavedNarrative(long Version, DateTime? At, string? By, string Text)
{
    /// <summary>What a row says; version 0 and no text while there is none.</summary>
    public static SavedNarrative Of(ProjectReport? row) => row is null ? new(0, null, null, "") : new(row.Version, row.WrittenAt, row.WrittenByName, row.Narrative);
}

/// <summary>Someone else saved the narrative first.</summary>
internal sealed record NarrativeConflict(SavedNarrative Theirs) : ConflictProblem("narrative.conflict", "다른 담당자가 먼저 저장했습니다. 어느 글로 할지 골라 주십시오.");
