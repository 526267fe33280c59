namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>Who is in charge of a project (사업담당자), from when to when. Work is handed over, never lost: rows are ended, not deleted.</summary>
public sealed class ProjectStaff : OwnedRow
{
    /// <summary>The project.</summary>
    public required Guid ProjectId { get; init; }

    /// <summary>The account.</summary>
    public required Guid UserId { get; init; }

    /// <summary>The team (팀) in which the person does it; null where teams are not told apart.</summary>
    public Guid? TeamId { get; set; }

    /// <summary>First day, in Korea.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>Last day, in Korea; null while open.</summary>
    public DateOnly? ValidTo { get; set; }
}
