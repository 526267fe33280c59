using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation;

/// <summary>The province's evaluation: its commands and queries, and who is asked before the door.</summary>
internal static class EvaluationRegistration
{
    public static IServiceCollection AddEvaluation(this IServiceCollection services) => services.AddEvaluationRounds().AddMarking().AddEvaluationOutcome();

    public static void MapEvaluation(this WebApplication app)
    {
        app.MapEvaluationRounds();
        app.MapMarking();
        app.MapEvaluationOutcome();
    }

    /// <summary>Whether the viewer may do it at the place; asked before the door, so that another place is not found instead of forbidden.</summary>
    public static bool May(HttpContext http, string permission, string region) =>
        http.Features.Get<SignedIn>()?.Viewer.RegionsFor(permission)?.Contains(region, StringComparer.Ordinal) ?? false;
}
