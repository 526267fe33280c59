namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds;

/// <summary>Commands, queries and addresses of this part of the evaluation.</summary>
internal static class EvaluationRoundsRegistration
{
    public static IServiceCollection AddEvaluationRounds(this IServiceCollection services) => services;

    public static void MapEvaluationRounds(this WebApplication app) => _ = app;
}
