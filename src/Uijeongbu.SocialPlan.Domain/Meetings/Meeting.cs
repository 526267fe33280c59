using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Domain.Meetings;

/// <summary>Who met.</summary>
public enum MeetingBody
{
    /// <summary>계획 수립 TF.</summary>
    TaskForce,

    /// <summary>실무분과.</summary>
    WorkingSubcommittee,

    /// <summary>실무협의체.</summary>
    WorkingCouncil,

    /// <summary>대표협의체: its deliberation is the one that a plan and a change need.</summary>
    RepresentativeCouncil,
}

/// <summary>의결 결과. 서면심의 is a way of meeting and no result.</summary>
public enum MeetingDecision
{
    /// <summary>의결 없음: a report or a discussion.</summary>
    None,

    /// <summary>원안의결.</summary>
    AsProposed,

    /// <summary>수정의결.</summary>
    Amended,

    /// <summary>보류.</summary>
    Deferred,

    /// <summary>부결.</summary>
    Rejected,
}

/// <summary>A meeting in the register of a year (forms F10 to F12, 심의). Minutes and documents are its <see cref="Files.Attachment"/>s.</summary>
public sealed class Meeting : OwnedRow
{
    /// <summary>The annual plan that it was about.</summary>
    public required Guid AnnualPlanId { get; init; }

    /// <summary>Who met.</summary>
    public required MeetingBody Body { get; set; }

    /// <summary>서면심의.</summary>
    public bool IsWritten { get; set; }

    /// <summary>Day, in Korea; for a 서면심의 the day of its result.</summary>
    public required DateOnly HeldOn { get; set; }

    /// <summary>Time of day; null for a 서면심의 or when not noted.</summary>
    public TimeOnly? StartsAt { get; set; }

    /// <summary>회의명.</summary>
    public required string Name { get; set; }

    /// <summary>장소; null for a 서면심의 or when not noted.</summary>
    public string? Place { get; set; }

    /// <summary>참석: 공무원.</summary>
    public int Officials { get; set; }

    /// <summary>참석: 시·군·구 지역사회보장협의체.</summary>
    public int CouncilMembers { get; set; }

    /// <summary>참석: 민관협력.</summary>
    public int Others { get; set; }

    /// <summary>참석인원 전체.</summary>
    public int Attended => Officials + CouncilMembers + Others;

    /// <summary>안건.</summary>
    public required string Agenda { get; set; }

    /// <summary>의결 결과.</summary>
    public MeetingDecision Decision { get; set; }

    /// <summary>회의 결과 in words.</summary>
    public string? Result { get; set; }

    /// <summary>Document number of the result; null while it has none.</summary>
    public string? DocumentNumber { get; set; }

    /// <summary>What is written about it.</summary>
    public MeetingContent ToContent() => new(Body, IsWritten, HeldOn, StartsAt, Name, Place, Officials, CouncilMembers, Others, Agenda, Decision, Result, DocumentNumber);

    /// <summary>A new one, not checked yet: <see cref="Write"/> says whether it may be.</summary>
    public static Meeting New(AnnualPlan plan, MeetingContent content)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(content);
        return new() { RegionCode = plan.RegionCode, AnnualPlanId = plan.Id, Body = content.Body, HeldOn = content.HeldOn, Name = content.Name, Agenda = content.Agenda };
    }

    /// <summary>Writes all of it anew. A refusal changes nothing.</summary>
    public Outcome Write(MeetingContent content, int fiscalYear)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.WhyNot(fiscalYear) is { } problem)
        {
            return problem;
        }

        (Body, IsWritten, HeldOn, StartsAt, Name, Place) = (content.Body, content.IsWritten, content.HeldOn, content.StartsAt, content.Name, content.Place);
        (Officials, CouncilMembers, Others) = (content.Officials, content.CouncilMembers, content.Others);
        (Agenda, Decision, Result, DocumentNumber) = (content.Agenda, content.Decision, content.Result, content.DocumentNumber);
        return Outcome.Ok;
    }
}
