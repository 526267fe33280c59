namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Description;

/// <summary>One address of every endpoint: those of the examples.</summary>
internal static class SampleAddresses
{
    /// <summary>Name of the endpoint and its address.</summary>
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["regions"] = "/api/v1/regions?parent=42&date=2023-06-10",
        ["plans"] = "/api/v1/plans",
        ["plan"] = "/api/v1/plans/41150/2020",
        ["achievement"] = "/api/v1/plans/41150/2020/achievement",
        ["snapshot"] = "/api/v1/snapshots/SP-41150-2020-01",
        ["policies"] = "/api/v1/policies",
        ["policy"] = "/api/v1/policies/default/1",
        ["published-achievements"] = "/api/v1/records/achievements?region=41150",
        ["rankings"] = "/api/v1/rankings",
        ["ranking"] = "/api/v1/rankings/90/2024",
        ["awards"] = "/api/v1/records/awards?region=41150",
    };
}
