namespace Uijeongbu.SocialPlan.Domain.Departments;

/// <summary>
/// A department (담당과), or a team under one. A plan names its departments in words, as they were when it was adopted; this register says who has taken
/// over since (조직개편), so that a plan need not be changed for a new name on a door.
/// </summary>
public sealed class Department : OwnedRow
{
    /// <summary>Most characters of a name.</summary>
    public const int LongestName = 100;

    /// <summary>Name, as plans write it.</summary>
    public required string Name { get; set; }

    /// <summary>The department of a team (팀); null for a department.</summary>
    public Guid? ParentId { get; set; }

    /// <summary>First day, in Korea.</summary>
    public required DateOnly StartsOn { get; set; }

    /// <summary>Last day, in Korea; null while it stands.</summary>
    public DateOnly? EndsOn { get; set; }

    /// <summary>Who took over its work on the day after; null while it stands, or when its work was shared out project by project.</summary>
    public Guid? SuccessorId { get; set; }

    /// <summary>Whether it stands on a day.</summary>
    public bool StandsOn(DateOnly day) => StartsOn <= day && (EndsOn is null || day <= EndsOn);
}
