namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>Rounds of the province's evaluation: rows of <see cref="Operations.All"/>.</summary>
internal static class EvaluationRoundOperations
{
    public static IReadOnlyList<Operation> All { get; } = [];
}
