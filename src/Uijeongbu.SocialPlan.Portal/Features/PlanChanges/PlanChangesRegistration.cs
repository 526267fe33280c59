namespace Uijeongbu.SocialPlan.Portal.Features.PlanChanges;

/// <summary>Registers changes on the record.</summary>
internal static class PlanChangesRegistration
{
    public static IServiceCollection AddPlanChanges(this IServiceCollection services) => services
        .AddScoped<DraftChange>().AddScoped<ReviseChange>().AddScoped<AddChangeEntry>().AddScoped<RemoveChangeEntry>()
        .AddScoped<ChangeQueries>().AddScoped<DiscardChange>().AddScoped<DecideChange>().AddScoped<EnactChange>().AddSingleton(ChangeFiles.Subject);
}
