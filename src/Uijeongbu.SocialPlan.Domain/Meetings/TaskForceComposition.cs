namespace Uijeongbu.SocialPlan.Domain.Meetings;

/// <summary>Form F10 (계획 수립 TFT 구성): how many members of each kind, and their share of all.</summary>
/// <param name="Total">전체.</param>
/// <param name="Shares">One for each kind, in the order of the form's columns, those without a member too.</param>
public sealed record TaskForceComposition(int Total, IReadOnlyList<TaskForceShare> Shares)
{
    /// <summary>Counts members.</summary>
    public static TaskForceComposition Of(IReadOnlyCollection<TaskForceMember> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        return new(members.Count, [.. Enum.GetValues<TaskForceKind>().Select(kind => Share(kind, members.Count(member => member.Kind == kind), members.Count))]);
    }

    /// <summary>Percent of all members together: 100, and null while there is none.</summary>
    public decimal? TotalPercent => Total == 0 ? null : 100m;

    // Rounded shares need not add up to 100.0; the form prints each as it is.
    private static TaskForceShare Share(TaskForceKind kind, int count, int total) =>
        new(kind, count, total == 0 ? null : decimal.Round(100m * count / total, 1, MidpointRounding.AwayFromZero));
}

/// <summary>A column of form F10.</summary>
/// <param name="Kind">The column.</param>
/// <param name="Count">인원(명).</param>
/// <param name="Percent">비율(%), to one decimal, half away from zero; null while the task force has no member.</param>
public sealed record TaskForceShare(TaskForceKind Kind, int Count, decimal? Percent);
