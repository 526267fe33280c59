using Uijeongbu.SocialPlan.Domain.Monitoring;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;

/// <summary>Addresses of opinions.</summary>
internal static class OpinionPlaces
{
    /// <summary>What departments answer, and what became of it.</summary>
    public const string Home = "/app/opinions";

    /// <summary>One opinion.</summary>
    public static string Of(string region, Guid id) => $"{Home}/{region}/{id}";

    /// <summary>The one opinion, or the list when there are several.</summary>
    public static string Of(Recommendation row, int count) => count == 1 ? Of(row.RegionCode, row.Id) : Home;

    /// <summary>분과 회의 on a project of a round; <c>?project=</c> names it.</summary>
    public static string Meeting(string region, Guid round) => $"{MonitoringRows.Home}/{region}/rounds/{round}/meeting";

    /// <summary>A round as a whole.</summary>
    public static string Report(string region, Guid round) => $"{MonitoringRows.Home}/{region}/rounds/{round}/report";

    /// <summary>Where opinions of a round are gathered.</summary>
    public static string Desk(string region, Guid round) => $"{MonitoringRows.Home}/{region}/rounds/{round}/desk";
}
