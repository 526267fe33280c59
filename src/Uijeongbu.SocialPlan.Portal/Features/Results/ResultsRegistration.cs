using Uijeongbu.SocialPlan.Portal.Features.Results.Entry;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>Registers reading and entering of results.</summary>
internal static class ResultsRegistration
{
    public static IServiceCollection AddResults(this IServiceCollection services) =>
        services.AddScoped<ResultQueries>().AddScoped<SaveResult>().AddScoped<SaveNarrative>().AddScoped<DueResults>()
            .AddScoped<EntrySaving>().AddScoped<EntryFeed>().AddScoped<ResultChanges>();
}
