namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels;

/// <summary>What became of a mark, and why.</summary>
public enum MarkFate
{
    /// <summary>It is in the mean.</summary>
    Counted,

    /// <summary>Dropped as the highest, or as one of the highest.</summary>
    Highest,

    /// <summary>Dropped as the lowest, or as one of the lowest.</summary>
    Lowest,

    /// <summary>Dropped as the one of three that lies farthest from the other two.</summary>
    Farthest,

    /// <summary>Not used: the rule needs more marks than there are.</summary>
    TooFew,

    /// <summary>There is no mark: excluded, recused or not given.</summary>
    Absent,
}

/// <summary>The names that files use for <see cref="MarkFate"/>.</summary>
public static class MarkFateNames
{
    /// <summary>counted, highest, lowest, farthest, too-few or absent.</summary>
    public static string ToName(this MarkFate fate) => fate switch
    {
        MarkFate.Counted => "counted",
        MarkFate.Highest => "highest",
        MarkFate.Lowest => "lowest",
        MarkFate.Farthest => "farthest",
        MarkFate.TooFew => "too-few",
        MarkFate.Absent => "absent",
        _ => throw new ArgumentOutOfRangeException(nameof(fate), fate, message: null),
    };
}
