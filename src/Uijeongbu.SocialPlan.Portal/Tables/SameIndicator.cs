namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>Two rows speak of the same indicator when group, strategy, project and indicator are equal, letter by letter.</summary>
internal sealed class SameIndicator : IEqualityComparer<ResultRow>
{
    public bool Equals(ResultRow? x, ResultRow? y) =>
        (x?.Group, x?.Strategy, x?.Project, x?.Indicator) == (y?.Group, y?.Strategy, y?.Project, y?.Indicator);

    public int GetHashCode(ResultRow obj) => HashCode.Combine(obj.Group, obj.Strategy, obj.Project, obj.Indicator);
}
