namespace Uijeongbu.SocialPlan.Portal.Features.People;

/// <summary>Registers the commands about who has which role.</summary>
internal static class PeopleRegistration
{
    public static IServiceCollection AddPeople(this IServiceCollection services) => services.AddScoped<GrantMembership>().AddScoped<EndMembership>();
}
