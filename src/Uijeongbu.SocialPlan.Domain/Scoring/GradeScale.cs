namespace Uijeongbu.SocialPlan.Domain.Scoring;

/// <summary>Names of ordinal grades, the best first, so that the profile <c>grade</c> can compare them by position.</summary>
/// <param name="BestFirst">For example 가, 나, 다, 라, 마 or A, B, C.</param>
public sealed record GradeScale(IReadOnlyList<string> BestFirst)
{
    /// <summary>1 for the best grade; null for a name that is not on the scale.</summary>
    public decimal? PositionOf(string grade)
    {
        for (var i = 0; i < BestFirst.Count; i++)
        {
            if (string.Equals(BestFirst[i], grade.Trim(), StringComparison.Ordinal))
            {
                return i + 1;
            }
        }

        return null;
    }
}
