namespace Uijeongbu.SocialPlan.Portal.Features.PlanYears;

/// <summary>Registers what pages of a year ask.</summary>
internal static class PlanYearsRegistration
{
    public static IServiceCollection AddPlanYears(this IServiceCollection services) => services.AddScoped<PlanYearQueries>();
}
