using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanSteps;

/// <summary>Registers the steps of a year and the writing of its plan.</summary>
internal static class PlanStepsRegistration
{
    public static IServiceCollection AddPlanSteps(this IServiceCollection services) => services
        .AddScoped<YearStepQueries>().AddScoped<PlanSummaries>().AddScoped<CreateAnnualPlan>().AddScoped<MoveAnnualPlan>().AddScoped<PlaceRules.RuleQueries>().AddScoped<PlaceRules.SaveRules>().AddScoped<EditPlan>().AddScoped<UndoPlan>().AddSingleton(StepFiles.Subject).AddScoped<PlanSheets>().AddScoped<RecordHistories.RecordHistory>();
}
