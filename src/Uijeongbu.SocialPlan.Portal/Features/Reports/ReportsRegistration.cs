namespace Uijeongbu.SocialPlan.Portal.Features.Reports;

/// <summary>Registers the commands and queries about report sections.</summary>
internal static class ReportsRegistration
{
    public static IServiceCollection AddReports(this IServiceCollection services) => services
        .AddScoped<SaveSection>().AddScoped<ReopenSection>().AddScoped<AssignSection>().AddScoped<SectionPeople>().AddScoped<SectionQueries>().AddSingleton(SectionRows.Files);
}
