namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>What the public sees of evaluations: rows of <see cref="Operations.All"/>.</summary>
internal static class RankingOperations
{
    public static IReadOnlyList<Operation> All { get; } = [];
}
