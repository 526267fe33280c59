using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanYears;

/// <summary>Asked before the door, so that a page of another place is not found instead of forbidden.</summary>
internal static class PlanReading
{
    public static bool MayReadPlans(this SignedIn signedIn, string region) => signedIn.Viewer.RegionsFor(Permissions.PlanRead)?.Contains(region, StringComparer.Ordinal) ?? false;
}
