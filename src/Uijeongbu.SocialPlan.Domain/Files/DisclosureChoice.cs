namespace Uijeongbu.SocialPlan.Domain.Files;

/// <summary>공개 구분 as a person chooses it.</summary>
/// <param name="Disclosure">What.</param>
/// <param name="Ground">비공개 사유 호, 1 to 8; for what is closed, whole or in part.</param>
/// <param name="Note">The reason in words; what is left out of a file that is public in part.</param>
public sealed record DisclosureChoice(Disclosure Disclosure, int? Ground, string? Note)
{
    /// <summary>Most characters of <see cref="Note"/>.</summary>
    public const int LongestNote = 500;

    private const int Grounds = 8;

    /// <summary>Why it cannot be chosen; null when it can.</summary>
    public Problem? WhyNot() =>
        Note is { Length: > LongestNote } ? DisclosureProblems.NoteTooLong
        : Disclosure is Disclosure.Public ? Ground is null ? null : DisclosureProblems.GroundForPublic
        : Ground is not (>= 1 and <= Grounds) ? DisclosureProblems.GroundMissing
        : Disclosure is Disclosure.Partial && string.IsNullOrWhiteSpace(Note) ? DisclosureProblems.NoteMissing
        : null;
}
