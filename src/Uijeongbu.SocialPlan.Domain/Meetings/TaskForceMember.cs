using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Domain.Meetings;

/// <summary>Columns of form F10.</summary>
public enum TaskForceKind
{
    /// <summary>공무원: 담당자.</summary>
    PlanOfficial,

    /// <summary>공무원: 유관부서 담당자.</summary>
    OtherOfficial,

    /// <summary>시·군·구 지역사회보장협의체: 위원.</summary>
    CouncilMember,

    /// <summary>시·군·구 지역사회보장협의체: 전담인력.</summary>
    CouncilStaff,

    /// <summary>민관협력: 민간기관·시설.</summary>
    PrivateBody,

    /// <summary>민관협력: 기타.</summary>
    Other,
}

/// <summary>A member of the plan's task force (form F11); form F10 counts them by kind.</summary>
public sealed class TaskForceMember : OwnedRow
{
    /// <summary>The annual plan.</summary>
    public required Guid AnnualPlanId { get; init; }

    /// <summary>Column of form F10.</summary>
    public required TaskForceKind Kind { get; set; }

    /// <summary>위원장.</summary>
    public bool IsChair { get; set; }

    /// <summary>성명.</summary>
    public required string Name { get; set; }

    /// <summary>소속 및 직위.</summary>
    public required string Affiliation { get; set; }

    /// <summary>역할.</summary>
    public string? Duty { get; set; }

    /// <summary>비고.</summary>
    public string? Note { get; set; }

    /// <summary>What is written about the member.</summary>
    public TaskForceContent ToContent() => new(Kind, IsChair, Name, Affiliation, Duty, Note);

    /// <summary>A new one, not checked yet: <see cref="Write"/> says whether it may be.</summary>
    public static TaskForceMember New(AnnualPlan plan, TaskForceContent content)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(content);
        return new() { RegionCode = plan.RegionCode, AnnualPlanId = plan.Id, Kind = content.Kind, Name = content.Name, Affiliation = content.Affiliation };
    }

    /// <summary>Writes all of it anew. A refusal changes nothing.</summary>
    public Outcome Write(TaskForceContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.WhyNot() is { } problem)
        {
            return problem;
        }

        (Kind, IsChair, Name, Affiliation, Duty, Note) = (content.Kind, content.IsChair, content.Name, content.Affiliation, content.Duty, content.Note);
        return Outcome.Ok;
    }
}
