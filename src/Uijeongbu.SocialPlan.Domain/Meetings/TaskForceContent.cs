namespace Uijeongbu.SocialPlan.Domain.Meetings;

/// <summary>What is written about a member of the task force, as one value.</summary>
/// <param name="Kind">Column of form F10.</param>
/// <param name="IsChair">위원장.</param>
/// <param name="Name">성명.</param>
/// <param name="Affiliation">소속 및 직위.</param>
/// <param name="Duty">역할.</param>
/// <param name="Note">비고.</param>
public sealed record TaskForceContent(TaskForceKind Kind, bool IsChair, string Name, string Affiliation, string? Duty, string? Note)
{
    /// <summary>Most characters of a name.</summary>
    public const int LongestName = 50;

    /// <summary>Most characters of the other fields.</summary>
    public const int LongestText = 200;

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public FormProblem? WhyNot() => FormProblem.Of("task-force.faulty",
    [
        FieldFault.Needed(nameof(Name), Name, "성명이", LongestName),
        FieldFault.Needed(nameof(Affiliation), Affiliation, "소속 및 직위가", LongestText),
        FieldFault.TooLong(nameof(Duty), Duty, LongestText),
        FieldFault.TooLong(nameof(Note), Note, LongestText),
    ]);
}
