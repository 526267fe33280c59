using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.People;

/// <summary>Which role belongs to which kind of place, and who may give it.</summary>
internal static class RolePlaces
{
    /// <summary>Length of a province's code; a municipality's is longer.</summary>
    private const int ProvinceDigits = 2;

    private static readonly Role[] OfMunicipality =
    [
        Role.ProjectOwner, Role.TeamLeader, Role.DepartmentHead, Role.CouncilSecretary, Role.MonitoringMember, Role.Coordinator, Role.Auditor,
    ];

    private static readonly Role[] OfProvince = [Role.Evaluator, Role.ProvinceOfficer, Role.EvaluationOffice, Role.ProvinceChief, Role.Auditor];

    // A coordinator makes no second coordinator and no one who checks on the coordinator.
    private static readonly Role[] OfCoordinator = [Role.ProjectOwner, Role.TeamLeader, Role.DepartmentHead, Role.CouncilSecretary, Role.MonitoringMember];

    public static bool Fits(Role role, string regionCode) => (regionCode.Length == ProvinceDigits ? OfProvince : OfMunicipality).Contains(role);

    /// <summary>The roles that the viewer may give there.</summary>
    public static IReadOnlyList<Role> GivenBy(Viewer viewer, string regionCode) =>
        [.. (regionCode.Length == ProvinceDigits ? OfProvince : OfMunicipality).Where(role => MayGive(viewer, role, regionCode))];

    /// <summary>The roles there are at that place, in order.</summary>
    public static IReadOnlyList<Role> At(string regionCode) => regionCode.Length == ProvinceDigits ? OfProvince : OfMunicipality;

    /// <summary>Whether the viewer may give and take the role there. The operator's own role is made on the command line only.</summary>
    public static bool MayGive(Viewer viewer, Role role, string regionCode) =>
        viewer.Is(Role.Operator, regionCode) || (viewer.Is(Role.Coordinator, regionCode) && OfCoordinator.Contains(role));
}
