namespace Uijeongbu.SocialPlan.Domain.Results.Submission;

/// <summary>What a step of a year's results rests on; each step needs its own part of it.</summary>
public sealed record YearEvidence
{
    /// <summary>Most characters of <see cref="Text"/>.</summary>
    public const int LongestText = 2000;

    /// <summary>Most characters of a number.</summary>
    public const int LongestNumber = 100;

    /// <summary>Why it is opened again, or what more is asked for; null when the step needs no words.</summary>
    public string? Text { get; init; }

    /// <summary>공문 번호, 접수번호 or the document of the deliberation; null when there is none yet.</summary>
    public string? Number { get; init; }

    /// <summary>Day of the deliberation, of the 공문, or until when more is asked for; in Korea.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The meeting that deliberated.</summary>
    public Guid? MeetingId { get; init; }

    /// <summary>Projects about which more is asked for; none means the whole.</summary>
    public IReadOnlyList<Guid> Projects { get; init; } = [];

    /// <summary>Whether the sender says that what is not entered is known.</summary>
    public bool KnowsBlanks { get; init; }
}
