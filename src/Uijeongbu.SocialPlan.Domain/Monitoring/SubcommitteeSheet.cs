namespace Uijeongbu.SocialPlan.Domain.Monitoring;

/// <summary>What is written of a project in a meeting of a subcommittee.</summary>
/// <param name="Subcommittee">분과 by name.</param>
/// <param name="HeldOn">The day.</param>
/// <param name="Attendees">How many were there.</param>
/// <param name="Said">What was said; null when only the joint answers are filed.</param>
/// <param name="Answers">The joint sheet: what the subcommittee answers as one; null without one.</param>
public sealed record SubcommitteeContent(string Subcommittee, DateOnly HeldOn, int Attendees, string? Said, ReviewAnswers? Answers)
{
    /// <summary>Most characters of a name.</summary>
    public const int LongestName = 50;

    /// <summary>Most characters of what was said.</summary>
    public const int LongestSaid = 3000;

    private const int MostAttendees = 200;

    /// <summary>What is wrong with it; null when nothing is.</summary>
    /// <param name="asked">The questions that the joint sheet answers.</param>
    /// <param name="today">The day on which it is written, in Korea.</param>
    public Problem? WhyNot(Questionnaire asked, DateOnly today) => FormProblem.Of("subcommittee-sheet.faulty",
    [
        FieldFault.Needed(nameof(Subcommittee), Subcommittee, "분과 이름이", LongestName),
        FieldFault.If(HeldOn > today, nameof(HeldOn), "회의일이 오늘보다 뒤입니다. 날짜를 고쳐 주십시오."),
        FieldFault.If(Attendees is < 1 or > MostAttendees, nameof(Attendees), $"참석자 수를 1부터 {MostAttendees}까지의 수로 적어 주십시오."),
        FieldFault.TooLong(nameof(Said), Said, LongestSaid),
        FieldFault.If(Answers is null && string.IsNullOrWhiteSpace(Said), nameof(Said), "회의에서 나온 말이나 공동 의견 가운데 하나는 적어 주십시오."),
    ]) ?? Answers?.WhyNotSubmit(asked);
}

/// <summary>
/// 분과 회의 on a project in a round: what was said, and the joint sheet if the subcommittee files one. One of a subcommittee on a project. Written by who gathers
/// opinions, after the reviews; a joint sheet is read beside the members' reviews and is nobody's own.
/// </summary>
public sealed class SubcommitteeSheet : OwnedRow
{
    /// <summary>The round.</summary>
    public required Guid RoundId { get; init; }

    /// <summary>The project.</summary>
    public required Guid ProjectId { get; init; }

    /// <summary>분과 by name.</summary>
    public required string Subcommittee { get; init; }

    /// <summary>The day of the meeting.</summary>
    public DateOnly HeldOn { get; private set; }

    /// <summary>How many were there.</summary>
    public int Attendees { get; private set; }

    /// <summary>What was said.</summary>
    public string? Said { get; private set; }

    /// <summary>The joint sheet; null without one.</summary>
    public ReviewAnswers? Answers { get; private set; }

    /// <summary>When it was written last, UTC.</summary>
    public DateTime WrittenAt { get; private set; }

    /// <summary>Who wrote it last, by name as it was then.</summary>
    public string WrittenByName { get; private set; } = "";

    /// <summary>What is written of it.</summary>
    public SubcommitteeContent ToContent() => new(Subcommittee, HeldOn, Attendees, Said, Answers);

    /// <summary>Writes it anew. A refusal changes nothing.</summary>
    public Outcome Write(SubcommitteeContent content, Questionnaire asked, DateTime at, string byName)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.WhyNot(asked, Korea.DayOf(at)) is { } problem)
        {
            return problem;
        }

        (HeldOn, Attendees, Said, Answers, WrittenAt, WrittenByName) = (content.HeldOn, content.Attendees, content.Said, content.Answers, at, byName);
        return Outcome.Ok;
    }
}
