namespace Uijeongbu.SocialPlan.Portal.Features.Search;

/// <summary>Registers the search over projects, indicators and people.</summary>
internal static class SearchRegistration
{
    public static IServiceCollection AddSearch(this IServiceCollection services) => services.AddScoped<SearchQueries>();
}
