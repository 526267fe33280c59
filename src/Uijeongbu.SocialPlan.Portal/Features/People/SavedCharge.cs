using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Portal.Features.People;

/// <summary>Who is in charge of a project from when to when, as it stands after a command; also what the record keeps of it.</summary>
internal sealed record SavedCharge(Guid Id, Guid ProjectId, Guid UserId, Guid? TeamId, DateOnly ValidFrom, DateOnly? ValidTo)
{
    public const string Subject = "project-staff";

    public static SavedCharge Of(ProjectStaff row) => new(row.Id, row.ProjectId, row.UserId, row.TeamId, row.ValidFrom, row.ValidTo);
}
