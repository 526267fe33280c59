namespace Uijeongbu.SocialPlan.Portal.Features.Plans.Downloads;

internal static class PlanDownloads
{
    public static void MapPlanDownloads(this WebApplication app)
    {
    }
}
