namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;

/// <summary>Commands, queries and addresses of this part of the evaluation.</summary>
internal static class EvaluationOutcomeRegistration
{
    public static IServiceCollection AddEvaluationOutcome(this IServiceCollection services) => services;

    public static void MapEvaluationOutcome(this WebApplication app) => _ = app;
}
