using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Features.Method;

/// <summary>The inputs of the method page's examples. Every figure on the page comes out of the scorer.</summary>
internal static class MethodExamples
{
    private const Direction Up = Direction.HigherIsBetter;
    private const Direction Down = Direction.LowerIsBetter;

    /// <summary>The formula nearly every indicator uses.</summary>
    public static readonly FormulaExample Plain = new("ratio-up", "ratio-up", Read(250, 317, Up));

    /// <summary>Every formula a file may name, in the scorer's order.</summary>
    public static readonly IReadOnlyList<FormulaExample> Formulas =
    [
        Plain,
        new("linear-down", "linear-down", Read(25, 23, Down)),
        new("inverse-down", "inverse-down", Read(25, 23, Down)),
        new("signed-linear", "signed-linear", Read(-20, -15, Up)),
        new("baseline-progress", "baseline-progress", Read(110, 105, Up) with { Baseline = 100 }),
        new("met", "met", Read(90, 91, Up)),
        new("threshold", "threshold", Read(90, 81, Up)),
        new("grade", "grade", Read(3, 2, null)),
        new("distance-to-target", "distance-to-target;worst=20", Read(80, 65, Up)),
        new("range", "range;lower=18;upper=24;tolerance=4", Read(null, 25, null)),
        new("closest", "closest;tolerance=10", Read(50, 52, null)),
        new("stage", "stage;0=0;1=50;2=100", Read(null, 1, null)),
    ];

    /// <summary>Where the plain formula has no meaning or a rule decides.</summary>
    public static readonly IReadOnlyList<FormulaExample> Edges =
    [
        new("NoTarget", null, Read(null, 40, Up)),
        new("Missing", null, Read(40, null, Up)),
        new("NotApplicable", null, Read(40, null, Up) with { IsNotApplicable = true }),
        new("NoDirection", null, Read(40, 41, null)),
        new("ZeroTargetUp", null, Read(0, 3, Up)),
        new("ZeroTargetDownMet", null, Read(0, 0, Down)),
        new("ZeroTargetDownMissed", null, Read(0, 2, Down)),
        new("NegativeActual", null, Read(40, -4, Up)),
        new("NegativeTarget", null, Read(-40, -30, Up)),
        new("BelowZero", null, Read(10, 25, Down)),
        new("ZeroActualInverse", "inverse-down", Read(25, 0, Down)),
        new("NoCap", null, Read(160, 692, Up)),
    ];

    /// <summary>Inputs under which the shipped policies differ.</summary>
    public static readonly IReadOnlyList<FormulaExample> PolicyDifferences =
    [
        new("PolicyNegative", null, Read(40, -4, Up)),
        new("PolicyDown", null, Read(25, 23, Down)),
        new("PolicyZero", null, Read(0, 0, Down)),
    ];

    /// <summary>A target that was changed during the year: 당초 목표, 변경 목표, and the actual.</summary>
    public static readonly (decimal Original, decimal Changed, decimal Actual) ChangedTarget = (300, 250, 317);

    /// <summary>Two strategies of unequal size, one very high rate, one indicator not entered yet.</summary>
    public static readonly PlanInput Plan = new(
    [
        Strategy("A", ("A1", 160, 692), ("A2", 200, 210), ("A3", 50, 48)),
        Strategy("B", ("B1", 80, 88), ("B2", 30, null)),
    ]);

    private static StrategyInput Strategy(string name, params (string Name, decimal Target, decimal? Actual)[] projects) =>
        new(name, [.. projects.Select(p => new ProjectInput(p.Name, [new IndicatorInput(p.Name, "", Read(p.Target, p.Actual, Up))]))]);

    private static Reading Read(decimal? target, decimal? actual, Direction? direction) =>
        new() { Target = target, Actual = actual, Direction = direction };
}
