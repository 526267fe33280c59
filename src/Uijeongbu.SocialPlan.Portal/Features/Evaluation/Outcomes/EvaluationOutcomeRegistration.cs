namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;

/// <summary>Commands, queries and addresses of this part of the evaluation.</summary>
internal static class EvaluationOutcomeRegistration
{
    public static IServiceCollection AddEvaluationOutcome(this IServiceCollection services) => services
        .AddScoped<OpenViewing>().AddScoped<FileObjection>().AddScoped<CorrectFigure>().AddScoped<WithdrawObjection>().AddScoped<AnswerObjection>().AddScoped<RuleObjection>().AddScoped<CertifyEvaluation>().AddScoped<PublishEvaluation>()
        .AddScoped<FigureQueries>().AddScoped<EvaluationVersionQueries>().AddScoped<ObjectionQueries>().AddScoped<OutcomeQueries>();

    public static void MapEvaluationOutcome(this WebApplication app) => app.MapOutcomes();
}
