namespace Uijeongbu.SocialPlan.Domain.Monitoring;

/// <summary>A member of the group as far as conflicts and work go.</summary>
/// <param name="Id">The member.</param>
/// <param name="Departments">Departments of the place that the member works in; empty for who is no official.</param>
/// <param name="Organisations">Organisations that the member belongs to, as they were declared.</param>
public sealed record ReviewerTies(Guid Id, IReadOnlyCollection<string> Departments, IReadOnlyCollection<string> Organisations);

/// <summary>A project as far as conflicts go.</summary>
/// <param name="Id">The project.</param>
/// <param name="Departments">Departments in charge, leading and helping, with those that took over from them.</param>
/// <param name="Organisations">Organisations that deliver it.</param>
public sealed record ProjectTies(Guid Id, IReadOnlyCollection<string> Departments, IReadOnlyCollection<string> Organisations);

/// <summary>A conflict on the record.</summary>
/// <param name="Member">The member.</param>
/// <param name="Project">The project.</param>
/// <param name="Kind">제척, 기피, 회피.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record ReviewConflict(Guid Member, Guid Project, ConflictKind Kind, string Reason);

/// <summary>
/// Who must not review what. By rule: the own department, the own organisation. No law says so for this review; the rule is that of committees
/// under 사회보장급여법 시행령 and is set beside declared and challenged conflicts.
/// </summary>
public static class Conflicts
{
    /// <summary>Most characters of a reason.</summary>
    public const int LongestReason = 500;

    /// <summary>제척 by rule; null when nothing stands against it.</summary>
    public static ReviewConflict? ByRule(ReviewerTies member, ProjectTies project)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(project);
        var department = Shared(member.Departments, project.Departments);
        var organisation = Shared(member.Organisations, project.Organisations);
        return department is not null ? new(member.Id, project.Id, ConflictKind.Excluded, $"소속 부서({department})의 사업입니다.")
            : organisation is not null ? new(member.Id, project.Id, ConflictKind.Excluded, $"소속 기관({organisation})이 수행하는 사업입니다.")
            : null;
    }

    /// <summary>Why a declared or challenged conflict cannot be noted; null when it can.</summary>
    public static Problem? WhyNot(ConflictKind kind, string? reason) =>
        kind is ConflictKind.Excluded ? new Problem("conflict.by-rule", "제척은 규정에 따라 포털이 정합니다. 회피나 기피로 적어 주십시오.")
        : string.IsNullOrWhiteSpace(reason) ? new("conflict.reason-missing", "사유가 없습니다. 이해관계를 한 문장으로 적어 주십시오.")
        : reason.Length > LongestReason ? new("conflict.reason-too-long", $"사유는 {LongestReason}자까지 적을 수 있습니다. 줄여 주십시오.")
        : null;

    private static string? Shared(IReadOnlyCollection<string> one, IReadOnlyCollection<string> other) => one.FirstOrDefault(name => other.Any(candidate => Plain(candidate) == Plain(name)));

    // 사회복지법인 ○○ and (복)○○ are written in many ways; spaces and case are all that is ignored, so that nobody is excluded by likeness.
    private static string Plain(string name) => string.Concat(name.Where(letter => !char.IsWhiteSpace(letter))).ToUpperInvariant();
}
