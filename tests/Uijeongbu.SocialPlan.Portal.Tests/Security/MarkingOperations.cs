namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>What evaluators do: rows of <see cref="Operations.All"/>.</summary>
internal static class MarkingOperations
{
    public static IReadOnlyList<Operation> All { get; } = [];
}
