namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking;

/// <summary>Commands, queries and addresses of this part of the evaluation.</summary>
internal static class MarkingRegistration
{
    public static IServiceCollection AddMarking(this IServiceCollection services) => services;

    public static void MapMarking(this WebApplication app) => _ = app;
}
