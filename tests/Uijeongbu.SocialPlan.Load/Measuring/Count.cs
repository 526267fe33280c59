namespace Uijeongbu.SocialPlan.Load.Measuring;

/// <summary>Figures that are numbers of their own instead of ratios: bytes, milliseconds, statements. Each at most its aim.</summary>
/// <param name="Name">As <c>scripts/bench NAME</c> takes it.</param>
/// <param name="MeasureAsync">Prepares, measures and cleans up.</param>
internal sealed record Count(string Name, Func<Task<Counted>> MeasureAsync);

/// <summary>What was counted.</summary>
internal sealed record Counted(IReadOnlyList<(string Name, double Value, double Aim)> Numbers, IReadOnlyList<string> Notes);
