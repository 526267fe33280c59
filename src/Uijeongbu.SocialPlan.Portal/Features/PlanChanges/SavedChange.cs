using Uijeongbu.SocialPlan.Domain.Plans.Changes;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanChanges;

/// <summary>A change set as a command leaves it.</summary>
/// <param name="RegionCode">The place.</param>
/// <param name="FiscalYear">The year.</param>
/// <param name="Number">제N차 변경.</param>
/// <param name="Status">State.</param>
/// <param name="Entries">How many entries it has.</param>
internal sealed record SavedChange(string RegionCode, int FiscalYear, int Number, ChangeSetStatus Status, int Entries);

/// <summary>A change set on the record.</summary>
internal sealed record ChangeState(int Number, ChangeSetStatus Status, DateOnly? DecidedOn, string? DocumentNumber, ChangeDraft Content)
{
    public const string Subject = "change-set";

    public static ChangeState Of(ChangeSet set) => new(set.Number, set.Status, set.DecidedOn, set.DocumentNumber, set.Content);
}
