using Uijeongbu.SocialPlan.Portal.Features.Results.Entry;
using Uijeongbu.SocialPlan.Portal.Features.Results.Entry.Pasting;
using Uijeongbu.SocialPlan.Portal.Features.Results.FillIn;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>Registers reading and entering of results.</summary>
internal static class ResultsRegistration
{
    public static IServiceCollection AddResults(this IServiceCollection services) =>
        services.AddScoped<ResultQueries>().AddScoped<SaveResult>().AddScoped<SaveResults>().AddScoped<UndoResults>().AddScoped<SaveNarrative>().AddScoped<SaveExecution>().AddScoped<DueResults>()
            .AddScoped<EntrySaving>().AddScoped<PasteCommands>().AddScoped<EntryPasting>().AddScoped<EntryFeed>().AddScoped<ResultChanges>()
            .AddSingleton<FillInSeal>().AddSingleton<FillInWriter>().AddSingleton<FillInReader>().AddScoped<FillInQueries>();
}
