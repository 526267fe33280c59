namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>Figures, objections, certification and publication of the province's evaluation: rows of <see cref="Operations.All"/>.</summary>
internal static class EvaluationOutcomeOperations
{
    public static IReadOnlyList<Operation> All { get; } = [];
}
