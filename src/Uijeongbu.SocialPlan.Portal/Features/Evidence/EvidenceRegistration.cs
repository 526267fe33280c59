namespace Uijeongbu.SocialPlan.Portal.Features.Evidence;

/// <summary>Registers evidence of results.</summary>
internal static class EvidenceRegistration
{
    public static IServiceCollection AddEvidence(this IServiceCollection services) =>
        services.AddSingleton(EvidenceFiles.Subject).AddScoped<EvidenceQueries>().AddScoped<EvidenceUpload>().AddScoped<AskDisclosure>().AddScoped<DecideDisclosure>();
}
